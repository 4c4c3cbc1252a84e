import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../tests/fixtures/small-file.js';

const lever = (changes: object) => ({ search: { levers: [{ id: 'a', kind: 'number', at: '/pool/share', min: 0.1, max: 0.6, ...changes }] } });
const told = (file: Record<string, unknown>) => problemsOf(file).map(({ path, code }) => `${path} ${code}`);

describe('search and sensitivity', () => {
  it('are sound as written', () => {
    expect(told(lever({}))).toEqual([]);
    expect(told({ ...lever({}), sensitivity: { parameters: [{ at: 'customers.voice.waiting', low: 0.02, high: 0.1 }] } })).toEqual([]);
  });

  it.each([
    ['a place that is nowhere', lever({ at: '/pool/sharing' }), 'search.levers[0].at conflict'],
    ['a place no strategy may change', lever({ at: '/demand/visitorsPerDay', min: 100, max: 200 }), 'search.levers[0].at not-a-lever'],
    ['a range upside down', lever({ min: 0.6, max: 0.1 }), 'search.levers[0].max conflict'],
    ['a range outside what the format allows', lever({ max: 1.5 }), 'search.levers[0].max out-of-range'],
    ['an unknown start', { search: { ...lever({}).search, start: 'nobody' } }, 'search.start unknown-name'],
    [
      'a part that changes who comes',
      { search: { levers: [{ id: 'a', kind: 'part', options: [{ id: 'none' }, { id: 'more', changes: { demand: {} } }] }] } },
      'search.levers[0].options[1].changes.demand not-a-lever',
    ],
    [
      'two levers of one name',
      { search: { levers: [...lever({}).search.levers, ...lever({ at: '/pool/reviewMinutes', min: 5, max: 30 }).search.levers] } },
      'search.levers[1].id duplicate-id',
    ],
    ['a bound without a number', { search: { ...lever({}).search, constraints: [{ indicator: 'sales' }] } }, 'search.constraints[0] conflict'],
  ])('tell %s', (_, file, problem) => {
    expect(told(file)).toEqual([problem]);
  });
});
