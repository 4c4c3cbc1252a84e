import fc from 'fast-check';
import { compileCase } from '../../../sim/model/index.js';
import { COUNT_INDEX } from '../../../sim/record/counts.js';
import { parseScenario } from '../../../sim/scenario/parse.js';
import { arbitraryScenario } from '../arbitrary-world.js';
import { brokenBalances } from '../balances.js';
import { type WatchedSeason, watchSeason } from './season-watch.js';

const FLOATS = COUNT_INDEX['floats.sent'];
const GO = COUNT_INDEX.pilotsGo;
const STOPPED = COUNT_INDEX.pilotsStopped;

/** How many worlds of how many were sound, with how many strategies on the same customers, and how much happened in them. */
export interface WorldTally {
  worlds: number;
  sound: number;
  strategies: number;
  customers: number;
  moves: number;
  floats: number;
  pilots: number;
}

/**
 * Plays random worlds, each with its own levers and with those of another world, and throws with the smallest world in which something does
 * not hold: balances of visitors, money, cases, units and times, Little's law, one place for everybody, floors, clocks, and the same customers
 * in both strategies.
 * @param seed fixed, so that a failure comes again
 */
export function playWorlds(seed: number, worlds: number): WorldTally {
  const tally: WorldTally = { worlds, sound: 0, strategies: 0, customers: 0, moves: 0, floats: 0, pilots: 0 };
  fc.assert(
    fc.property(arbitraryScenario(), (drawn) => {
      const broken = brokenIn(drawn, tally);
      if (broken.length > 0) throw new Error(`${broken.slice(0, 5).join('\n')}\nin ${JSON.stringify(drawn)}`);
    }),
    { seed, numRuns: worlds },
  );
  return tally;
}

function brokenIn(drawn: Record<string, unknown>, tally: WorldTally): string[] {
  const both = parseScenario(JSON.stringify(drawn));
  const parsed = both.ok ? both : parseScenario(JSON.stringify({ ...drawn, strategies: [{ id: 'a' }] }));
  if (!parsed.ok) return [];
  tally.sound++;
  const seasons = parsed.scenario.strategies.map(({ id }) => watchSeason(compileCase(parsed.scenario, id), 0));
  for (const season of seasons) count(season, tally);
  const [first, second] = seasons;
  const strangers = second ? differentCustomers(first, second) : [];
  return [
    ...strangers,
    ...seasons.flatMap(({ record, broken }) => [...brokenBalances(record), ...broken].map((sentence) => `${record.strategy}: ${sentence}`)),
  ];
}

function count({ record, customers, moves }: WatchedSeason, tally: WorldTally): void {
  tally.strategies++;
  tally.customers += customers.size / 2;
  tally.moves += moves;
  for (const { counts } of record.stores) {
    tally.floats += counts[FLOATS];
    tally.pilots += counts[GO] + counts[STOPPED];
  }
}

/** Who came in both strategies came at the same time and with the same luck, as far as both have a use for it. */
function differentCustomers(one: WatchedSeason, other: WatchedSeason): string[] {
  return [...one.customers].flatMap(([key, luck]) => {
    const there = other.customers.get(key) ?? {};
    const differing = Object.keys(luck).filter((draw) => draw in there && luck[draw] !== there[draw]);
    return differing.map((draw) => `${key}: ${draw} is ${luck[draw]} in one strategy, ${there[draw]} in the other`);
  });
}
