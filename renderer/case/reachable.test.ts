import { expect, it } from 'vitest';
import { publishedSchema, type SchemaNode } from '../../sim/index.js';
import texts from '../i18n/en/case.json';
import { INITIATIVE_MECHANISMS } from './initiatives/initiative-blocks.js';
import { type Block, type Mechanism, SECTIONS } from './sections/section-list.js';
import { sentenceParts } from './sections/sentence.js';

/** Sentences about an entry of a list name their values from the entry. */
const LISTS: Readonly<Record<string, string>> = {
  promotion: 'world.calendar.promotions',
  tasteRegion: 'world.customers.taste.regions',
  initiative: 'world.initiatives',
  risk: 'world.risks',
  demandGrowth: 'strategies',
  'response-avoid': 'world.responses',
  'response-transfer': 'world.responses',
  'response-mitigate': 'world.responses',
  ...Object.fromEntries(INITIATIVE_MECHANISMS.map(({ id }) => [id, 'world.initiatives'])),
};

const mechanismsOf = (blocks: readonly Block[]): readonly Mechanism[] =>
  blocks.flatMap((block) => ('mechanism' in block ? [block.mechanism, ...mechanismsOf(block.mechanism.blocks)] : []));

/** Values with a chip in a sentence, and mechanisms with a button of their own. */
const SAID = [
  ...Object.entries(texts.say as Record<string, readonly string[]>).flatMap(([block, sentences]) =>
    sentences.flatMap((text) =>
      sentenceParts(text).flatMap(({ field }) => (field === undefined ? [] : [`${block === 'runs' ? '' : `${LISTS[block] ?? 'world'}.`}${field}`])),
    ),
  ),
  ...mechanismsOf(SECTIONS.flatMap(({ blocks }) => blocks)).map(({ path }) => `world.${path}`),
  ...INITIATIVE_MECHANISMS.map(({ property }) => `world.initiatives.${property}`),
];

/** Values with a control of their own: grids, tables and lists. Of rules, `rules/rule-kinds.test.ts` looks at every kind. */
const CONTROLS = [
  ...['$schema', 'format', 'id', 'sources', 'world.calendar.promotions.id', 'world.stores.id', 'world.initiatives.id', 'world.risks.id'],
  ...['title', 'summary', 'teaches', 'baseline', 'strategies.title', 'strategies.summary', 'strategies.labour', 'strategies.changes'],
  ...['world.stores.title', 'world.stores.size', 'world.stores.region', 'world.stores.calendarShiftDays'],
  ...['world.calendar.promotions.title', 'world.initiatives.title', 'world.risks.title', 'world.responses.kind'],
  ...['world.initiatives.stores', 'world.initiatives.regions', 'world.responses.risk', 'world.supply.regions'],
  ...['world.rules.list', 'world.initiatives.effects', 'world.risks.effects', 'world.responses.effects'],
  ...['world.demand.weekdayFactors', 'world.demand.hourShares', 'world.demand.hourSharesByWeekday', 'world.staff.hourly', 'world.staff.hourlyByWeekday'],
  ...['search', 'sensitivity'],
  ...[
    'strategies.id',
    'expect.id',
    'expect.title',
    'expect.with',
    'expect.strategy',
    'expect.indicator',
    'expect.against',
    'expect.atMost',
    'expect.atLeast',
    'expect.equals',
  ],
  ...['expect.relativeAtMost', 'expect.relativeAtLeast'],
];

/** All properties of the format, without those of strategies' changes, which are the world's again. Kinds of one value count as the value. */
function propertiesOf(schema: SchemaNode, at: string, root: SchemaNode): string[] {
  const node = schema.$ref === undefined ? schema : (root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {});
  const own = Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const path = at === '' ? name : `${at}.${name}`;
    const isWhole = path === 'strategies.changes' || path === 'expect.with';
    const inside = isWhole ? [] : propertiesOf(child, path, root);
    return inside.length === 0 ? [path] : inside;
  });
  const options = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.items === undefined ? [] : [node.items])];
  return [...new Set([...own, ...options.flatMap((option) => propertiesOf(option, at, root))])];
}

const root = publishedSchema();
const PROPERTIES = propertiesOf(root, '', root);
const REACHED = [...new Set([...SAID, ...CONTROLS])];
const isReached = (path: string) => REACHED.some((reached) => path === reached || (path.startsWith(`${reached}.`) && !hasParts(reached)));
/** A mechanism is reached by its button, its values are not. */
const hasParts = (reached: string) =>
  mechanismsOf(SECTIONS.flatMap(({ blocks }) => blocks)).some(
    ({ path }) => `world.${path}` === reached && REACHED.some((other) => other.startsWith(`${reached}.`)),
  );

it('reaches every property of the format without the text of the file', () => {
  expect(PROPERTIES.filter((path) => !isReached(path))).toEqual([]);
});

it('names nothing as reached that the format does not know', () => {
  const known = (path: string) => PROPERTIES.some((each) => each === path || each.startsWith(`${path}.`) || path.startsWith(`${each}.`));
  expect(CONTROLS.filter((path) => !known(path))).toEqual([]);
});
