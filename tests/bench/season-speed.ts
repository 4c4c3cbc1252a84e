import seedrandom from 'seedrandom';
import { runReplication } from '../../sim/index.js';
import { bareQueue } from './bare-loop.js';
import { type Document, load, visitorsOf } from './cases.js';
import { paired } from './measure.js';
import type { Row } from './table.js';

const FLAGSHIP = 'scenarios/promotion-season.json';
const STRATEGY = 'dynamic-pool';
const BARE_CUSTOMERS = 200_000;
/** Seasons until the engine has compiled the model: the first take up to four times as long. A smoke run plays them too, or its figures say nothing. */
const WARM_UP = 6;
/** A season and a bare loop take so little that even a smoke run can have the median of a few. */
const FEWEST_ROUNDS = 3;

/** One flagship season with every mechanism on, in time and against the bare loop, and how its cost grows with days and stores. */
export function seasonSpeed(rounds: number): Row[] {
  const season = load(FLAGSHIP, STRATEGY);
  const visitors = visitorsOf(season);
  const random = seedrandom.alea('bench');
  let replication = 0;
  const run = (compiled: typeof season) => () => runReplication(compiled, replication++);
  for (let i = 0; i < WARM_UP; i++) run(season)();
  const cost = paired(Math.max(FEWEST_ROUNDS, rounds), run(season), () => bareQueue(BARE_CUSTOMERS, 8, 1, 7.2, random));
  const perVisitor = (cost.a / visitors) * 1000;
  const bare = (cost.b / BARE_CUSTOMERS) * 1000;
  const days = paired(rounds, run(load(FLAGSHIP, STRATEGY, doubleDays)), run(season));
  const stores = paired(Math.max(1, rounds >> 1), run(load(FLAGSHIP, STRATEGY, twelveStores)), run(season));
  return [
    { what: 'Flagship season, all mechanisms on, one core', value: `${(cost.a / 1000).toFixed(3)} s`, limit: 'at most 0.15 s', ok: cost.a <= 150 },
    { what: '  a visitor', value: `${perVisitor.toFixed(2)} us`, limit: 'about 1.3 us' },
    { what: '  a visitor against a customer of the bare loop', value: `${(perVisitor / bare).toFixed(1)} x`, limit: '' },
    { what: '56 days against 28 (same weeks twice)', value: `${days.ratio.toFixed(2)} x`, limit: 'linear: 2 x' },
    { what: '12 stores against 1', value: `${stores.ratio.toFixed(2)} x`, limit: 'at most 12.5 x', ok: stores.ratio <= 12.5 },
  ];
}

function doubleDays(document: Document): void {
  const { calendar } = document.world;
  const again = (calendar.promotions as { id: string; fromDay: number; toDay: number }[]).map((p) => ({
    ...p,
    id: `${p.id}-again`,
    fromDay: p.fromDay + calendar.days,
    toDay: p.toDay + calendar.days,
  }));
  calendar.promotions.push(...again);
  calendar.days *= 2;
}

function twelveStores(document: Document): void {
  document.world.stores = Array.from({ length: 12 }, (_, i) => ({ id: `store-${i + 1}`, region: `region-${(i % 3) + 1}` }));
}
