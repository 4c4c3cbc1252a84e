import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../tests/fixtures/small-file.js';

const setting = (parameter: string) => ({
  world: { rules: { list: [{ id: 'one', when: { kind: 'hours', from: 9, to: 10 }, do: [{ kind: 'change', effects: [{ parameter, set: 1 }] }] }] } },
});

describe('a name out of a long list', () => {
  it('is told by the nearest one and where they stand, not by all of them', () => {
    const problem = problemsOf(setting('customers.voice.waitin')).find(({ path }) => path.endsWith('parameter'));
    expect(problem?.expected).toMatch(/^one of \d\d names, which docs\/scenario-format\.md lists/);
    expect(problem?.parameters).toMatchObject({ kind: 'known-name' });
  });
});

describe('problems of a search', () => {
  it('are told together with those of the world', () => {
    const lever = { id: 'x', at: 'checkout.nothing', kind: 'number', min: 2, max: 1 };
    const paths = problemsOf({ world: { demand: { visitorsPerDay: -1 } }, search: { levers: [lever] } }).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['world.demand.visitorsPerDay', 'search.levers[0].at']));
    const places = problemsOf({ world: { demand: { visitorsPerDay: -1 } }, search: { levers: [{ ...lever, at: 'demand.visitorsPerDay' }] } });
    expect(places.map(({ path }) => path)).toContain('search.levers[0].at');
  });
});
