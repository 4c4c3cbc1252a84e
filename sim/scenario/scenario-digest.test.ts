import { describe, expect, it } from 'vitest';
import { smallFile, smallScenario } from '../../tests/fixtures/small-file.js';
import { parseScenario } from './parse.js';
import { scenarioDigest } from './scenario-digest.js';
import { serializeScenario } from './serialize.js';

const digestWith = (changes: Record<string, unknown>) => scenarioDigest(smallScenario(changes));
const SMALL = digestWith({});

describe('scenarioDigest', () => {
  it('is a SHA-256', () => {
    expect(SMALL).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it.each([
    ['the seed', { seed: 'other' }],
    ['the number of replications', { replications: 99 }],
    ['what no result shows', { $schema: './x.json', summary: 'x', teaches: 'y', sources: ['z'] }],
    ['a default written out', { confidence: 0.95, world: { staff: { switchMinutes: 5 }, goodwill: null } }],
    ['a change of nothing', { strategies: [{ id: 'as-is', changes: { staff: {} } }, smallFile().strategies].flat().filter((_, i) => i !== 1) }],
  ])('does not depend on %s', (_, changes) => {
    expect(digestWith(changes)).toBe(SMALL);
  });

  it.each([
    ['a lever', { world: { staff: { switchMinutes: 4 } } }],
    ['a customer', { world: { demand: { visitorsPerDay: 201 } } }],
    ['a title', { title: 'Another case' }],
    ['a change of a strategy', { strategies: [{ id: 'as-is' }, { id: 'pool', labour: 'same-as-baseline', changes: { pool: { policy: 'forecast' } } }] }],
    ['a guardrail', { expect: [] }],
    ['the baseline', { baseline: 'pool' }],
    ['the confidence', { confidence: 0.9 }],
  ])('depends on %s', (_, changes) => {
    expect(digestWith(changes)).not.toBe(SMALL);
  });

  it('does not depend on the order of names or the layout of the text', () => {
    const reversed = Object.fromEntries(Object.entries(smallFile()).reverse());
    for (const text of [JSON.stringify(reversed), serializeScenario(reversed), JSON.stringify(smallFile(), null, 8)]) {
      const parsed = parseScenario(text);
      if (!parsed.ok) throw new Error('not sound');
      expect(scenarioDigest(parsed.scenario)).toBe(SMALL);
    }
  });
});
