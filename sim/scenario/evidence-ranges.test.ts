import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_RANGES, evidenceAt } from './evidence-ranges.js';
import { worldFieldNote } from './field-note.js';
import { valueAt } from './json-path.js';
import { parseScenario } from './parse.js';
import { readPlace } from './world-place.js';

const read = parseScenario(readFileSync(new URL('../../scenarios/promotion-season.json', import.meta.url), 'utf8'));
if (!read.ok) throw new Error('the flagship is not sound');
const { world } = read.scenario;

describe('ranges of the evidence', () => {
  it.each(EVIDENCE_RANGES.map((range) => [range.at, range] as const))(
    '%s: a place of the format, a range within what it allows, named once',
    (at, { low, high }) => {
      const path = readPlace(at) ?? [];
      const note = worldFieldNote({ ...world, execution: {} }, path);
      expect(note?.type === 'number' || note?.type === 'integer').toBe(true);
      expect(low).toBeLessThan(high);
      expect(low).toBeGreaterThanOrEqual(note?.min ?? Number.NEGATIVE_INFINITY);
      expect(high).toBeLessThanOrEqual(note?.max ?? Number.POSITIVE_INFINITY);
      expect(EVIDENCE_RANGES.filter((range) => range.at === at)).toHaveLength(1);
      expect(evidenceAt(path)).toMatchObject({ low, high });
    },
  );

  it('hold every value of the flagship', () => {
    for (const { at, low, high } of EVIDENCE_RANGES) {
      const value = valueAt(world, readPlace(at) ?? []);
      if (typeof value !== 'number') continue;
      expect([at, value >= low && value <= high]).toEqual([at, true]);
    }
  });
});
