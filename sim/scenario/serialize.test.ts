import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallFile } from '../../tests/fixtures/small-file.js';
import { serializeScenario } from './serialize.js';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const SHIPPED = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));

describe('serializeScenario', () => {
  it.each(SHIPPED)('leaves the shipped %s as it is', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('\r\n', '\n');
    expect(serializeScenario(JSON.parse(text))).toBe(text);
  });

  it('writes names in the order of the schema, whatever their order was', () => {
    const { format, id, world, ...rest } = smallFile();
    expect(serializeScenario({ ...rest, world, id, format })).toBe(serializeScenario(smallFile()));
  });

  it('orders the changes of a strategy as the world they change', () => {
    const text = serializeScenario(smallFile({ strategies: [{ changes: { pool: { share: 0.3, policy: 'threshold' }, staff: {} }, id: 'as-is' }] }));
    expect(text).toContain('"changes": {\n        "staff": {},\n        "pool": { "policy": "threshold", "share": 0.3 }\n      }');
  });

  it('puts lists of numbers, tagged objects and rows of tables on one line', () => {
    const text = serializeScenario(smallFile());
    expect(text).toContain('"hourShares": [0.2, 0.3, 0.3, 0.2]\n');
    expect(text).toContain('"patienceMinutes": { "kind": "exponential", "mean": 6 }');
    expect(text).toContain('        { "id": "offer", "fromDay": 2, "toDay": 3, "trafficFactor": 1.5 }\n');
  });

  it('makes a change of one lever a change of one line', () => {
    const before = serializeScenario(smallFile()).split('\n');
    const after = serializeScenario(smallFile({ world: { staff: { switchMinutes: 3 }, demand: { visitorsPerDay: 250 } } })).split('\n');
    expect(before.filter((line) => !after.includes(line))).toEqual([
      '      "visitorsPerDay": 200,',
      '      "onDuty": { "checkout": 2, "floor": 1, "stock": 1, "desk": 1 }',
    ]);
  });

  it('keeps names it does not know, and gives any JSON back exactly', () => {
    const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));
    const files = fc.oneof(json, fc.record({ world: json, strategies: fc.array(json), title: json, expect: json, extra: json }, { requiredKeys: [] }));
    fc.assert(
      fc.property(files, (value) => {
        const text = serializeScenario(value);
        expect(JSON.parse(text)).toEqual(value);
        expect(serializeScenario(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 1000, seed: 20_261_121 },
    );
  });
});
