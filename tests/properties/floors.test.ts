import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chain, compileCase } from '../../sim/model/index.js';
import { parseScenario } from '../../sim/scenario/parse.js';
import { ROLES } from '../../sim/scenario/world-schema.js';
import { arbitraryScenarioText } from './arbitrary-world.js';

const SEED = 20_260_711;
const WORLDS = 40;

test('whatever the world, no move by the pool, a rule or a region leaves a role below its core minimum', () => {
  let moves = 0;
  const check = (text: string) => {
    const parsed = parseScenario(text);
    if (!parsed.ok) return;
    const chain: Chain = new Chain(compileCase(parsed.scenario, 'a'), 0, ({ kind, store, detail }) => {
      if (kind !== 'move') return;
      moves++;
      const { staff } = chain.stores.find(({ id }) => id === store) ?? {};
      const staffed = new Int32Array(ROLES.length);
      staff?.staffed(staffed);
      const from = (ROLES as readonly unknown[]).indexOf(detail?.from);
      expect(staffed[from], text).toBeGreaterThanOrEqual(staff?.rules.coreMinimum[ROLES[from]] ?? 0);
    });
    chain.runUntil(Number.POSITIVE_INFINITY);
  };
  fc.assert(fc.property(arbitraryScenarioText(), check), { seed: SEED, numRuns: WORLDS });
  expect(moves).toBeGreaterThan(50);
});
