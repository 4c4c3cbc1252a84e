import { describe, expect, it } from 'vitest';
import { readScenario, shippedScenarios } from '../../tests/read-scenario.js';
import { compileCase } from '../model/index.js';
import { COUNT_INDEX } from '../record/counts.js';
import type { Changes } from '../scenario/scenario-schema.js';
import { ghostsOf } from './ghosts.js';
import { LiveSeason } from './live-season.js';

/** Moves and visitors of the first day. */
function firstDay(name: string, strategy: string, changes: Changes | undefined): { moves: number; candidates: number } {
  const compiled = compileCase(readScenario(name), strategy, { playable: true, ...(changes && { with: changes }) });
  const season = new LiveSeason(compiled, 1);
  season.advanceTo(1440);
  return { moves: season.view().sums.moves, candidates: season.counts()[COUNT_INDEX.candidates] };
}

describe('ghosts', () => {
  it.each(['promotion-season', 'corner-shop', 'three-stores', 'joint-committee'])(
    '%s: nobody moves in one, people move in the other, the same customers come',
    (name) => {
      for (const { id } of readScenario(name).strategies) {
        const [still, automatic] = ghostsOf(readScenario(name), id).map((ghost) => firstDay(name, id, ghost.with));
        expect(still.moves, id).toBe(0);
        expect(automatic.candidates).toBe(still.candidates);
      }
    },
  );

  it('moves people by itself where the strategy does not', () => {
    const [, automatic] = ghostsOf(readScenario('promotion-season'), 'siloed-static');
    expect(firstDay('promotion-season', 'siloed-static', undefined).moves).toBe(0);
    expect(firstDay('promotion-season', 'siloed-static', automatic.with).moves).toBeGreaterThan(0);
  });

  it.each(shippedScenarios().cases)('%s: can be compiled for every strategy', (name) => {
    const scenario = readScenario(name);
    for (const { id } of scenario.strategies)
      for (const ghost of ghostsOf(scenario, id))
        expect(() => compileCase(scenario, id, { playable: true, ...(ghost.with && { with: ghost.with }) })).not.toThrow();
  });
});
