import { describe, expect, it } from 'vitest';
import season from '../../../scenarios/risk-season.json?raw';
import stores from '../../../scenarios/three-stores.json?raw';
import { readCase } from '../../simulation/read-case.js';
import type { JsonObject } from '../../stores/json-path.js';
import { isName, mentionsOf, type NameKind, namesTaken, withName } from './names.js';

const parse = (text: string) => JSON.parse(text) as JsonObject;

/** A world in which everything speaks of everything. */
const DOCUMENT: JsonObject = {
  id: 'case',
  baseline: 'plain',
  strategies: [
    { id: 'plain', changes: {} },
    { id: 'other', changes: { initiatives: [{ id: 'reform', stores: ['north'], regions: ['east'] }], responses: [{ risk: 'storm', kind: 'accept' }] } },
  ],
  world: {
    stores: [{ id: 'north', region: 'east' }, { id: 'north-east' }],
    calendar: { promotions: [{ id: 'gala' }] },
    customers: { taste: { regions: [{ region: 'east' }] } },
    supply: { regions: ['east'] },
    risks: [{ id: 'storm' }],
    responses: [{ risk: 'storm', kind: 'accept' }],
    initiatives: [{ id: 'reform', pilot: { stores: ['north', 'north-east'] } }],
    rules: { list: [{ id: 'alarm', stores: ['north'], do: [{ kind: 'start', initiative: 'reform' }], when: { all: [{ indicator: 'sales' }] } }] },
  },
  expect: [{ id: 'sound', strategy: 'other', against: 'plain', indicator: 'north/sales', with: { rules: { list: [{ id: 'alarm', stores: ['north'] }] } } }],
  search: {
    start: 'other',
    objectives: ['north/sales', { sum: [{ indicator: 'north-east/sales' }] }],
    levers: [{ at: '/rules/list/alarm/costYuan' }, { at: '/rules/list/alarm-two/costYuan' }],
  },
  sensitivity: { parameters: [{ at: '/world/calendar/promotions/gala/trafficFactor' }, { at: '/stores/north/size' }] },
};

describe('a thing called otherwise', () => {
  const NAMES: readonly (readonly [NameKind, string, number])[] = [
    ['store', 'north', 8],
    ['region', 'east', 4],
    ['promotion', 'gala', 2],
    ['initiative', 'reform', 3],
    ['risk', 'storm', 3],
    ['rule', 'alarm', 3],
    ['strategy', 'other', 3],
    ['strategy', 'plain', 3],
    ['guardrail', 'sound', 1],
    ['case', 'case', 1],
  ];

  it.each(NAMES)('%s %s is found everywhere, and the name is gone after', (kind, name, count) => {
    expect(mentionsOf(DOCUMENT, kind, name)).toHaveLength(count);
    const after = withName(DOCUMENT, kind, name, 'new-name') as JsonObject;
    expect(mentionsOf(after, kind, name)).toEqual([]);
    expect(mentionsOf(after, kind, 'new-name')).toHaveLength(count);
    expect(withName(after, kind, 'new-name', name)).toEqual(DOCUMENT);
  });

  it('leaves a longer name that begins alike', () => {
    const after = JSON.stringify(withName(DOCUMENT, 'store', 'north', 'south'));
    expect(after).toContain('north-east/sales');
    expect(after).toContain('/stores/south/size');
  });

  it('gives stores without a region the new one when the usual one is renamed', () => {
    expect(withName(DOCUMENT, 'region', 'region', 'west')).toMatchObject({ world: { stores: [{ region: 'east' }, { region: 'west' }] } });
  });

  it('knows what is taken and what is a name', () => {
    expect(namesTaken(DOCUMENT, 'store').has('north-east')).toBe(true);
    expect(['north', 'n2-x', 'North', '2', 'a b', ''].map(isName)).toEqual([true, true, false, false, false, false]);
  });
});

it.each([
  ['risk', season],
  ['strategy', season],
  ['store', stores],
  ['region', stores],
] as const)('leaves a shipped case sound when its every %s is called otherwise', (kind, text) => {
  const document = [...namesTaken(parse(text), kind)].reduce<JsonObject>(
    (next, name) => withName(next, kind, String(name), `${String(name)}-new`) as JsonObject,
    parse(text),
  );
  const read = readCase(JSON.stringify(document));
  expect(read.ok ? [] : read.problems).toEqual([]);
});
