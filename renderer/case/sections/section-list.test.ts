import { describe, expect, it } from 'vitest';
import texts from '../../i18n/en/case.json';
import { readCase } from '../../simulation/read-case.js';
import { type Json, pathSteps, withValueAt } from '../../stores/json-path.js';
import { FLAGSHIP } from '../../stores/testing.js';
import { noteAt } from '../fields/field-note.js';
import { INITIATIVE_MECHANISMS } from '../initiatives/initiative-blocks.js';
import { type Block, type Mechanism, SECTIONS, sectionOf } from './section-list.js';
import { sentenceParts } from './sentence.js';

const flagship = JSON.parse(FLAGSHIP) as Json;
const mechanismsOf = (blocks: readonly Block[]): readonly Mechanism[] =>
  blocks.flatMap((block) => ('mechanism' in block ? [block.mechanism, ...mechanismsOf(block.mechanism.blocks)] : []));
const MECHANISMS = SECTIONS.flatMap(({ blocks }) => mechanismsOf(blocks));
const FIELDS = Object.entries(texts.say as Record<string, readonly string[]>).flatMap(([block, sentences]) =>
  sentences.flatMap((text) => sentenceParts(text).flatMap(({ field }) => (field === undefined ? [] : [[block, field] as const]))),
);

/** The document with these values of its world. */
function withMechanism(document: Json, values: Readonly<Record<string, Json>>): Json {
  return Object.entries(values).reduce((before, [path, value]) => withValueAt(before, ['world', ...pathSteps(path)], value), document);
}

/** An initiative that has everything. */
const INITIATIVE: Json = {
  id: 'reform',
  effects: [{ parameter: 'desk.handOffShare', set: 0 }],
  ...Object.fromEntries(INITIATIVE_MECHANISMS.map(({ property, starter }) => [property, starter])),
};

/** A document that has everything, so that the schema can be walked everywhere. */
const full = MECHANISMS.reduce<Json>(
  (document, { path, starter, needs }) => (path === 'demand.sinusoid' ? document : withMechanism(document, { ...needs, [path]: starter })),
  withMechanism(flagship, { initiatives: [INITIATIVE], risks: [{ id: 'storm', likelihood: 3, impact: 3, probability: 0.3 }] }),
);

/** Where the entry stands of which some sentences speak. */
const LISTS: Readonly<Record<string, string>> = {
  promotion: 'calendar.promotions',
  tasteRegion: 'customers.taste.regions',
  initiative: 'initiatives',
  risk: 'risks',
  demandGrowth: 'strategies',
  'response-avoid': 'responses',
  'response-transfer': 'responses',
  'response-mitigate': 'responses',
  ...Object.fromEntries(INITIATIVE_MECHANISMS.map(({ id }) => [id, 'initiatives'])),
};

describe('sections of the Case page', () => {
  it.each(FIELDS)('%s: %s is a value of the format, with a label', (block, field) => {
    const list = LISTS[block];
    const ofRoot = block === 'runs' ? pathSteps(field) : block === 'demandGrowth' ? pathSteps(`strategies[0].${field}`) : null;
    const path = ofRoot !== null ? ofRoot : list === undefined ? ['world', ...pathSteps(field)] : ['world', ...pathSteps(`${list}[0].${field}`)];
    const kinds: Record<string, Json> = {
      checkoutDrawn: { kind: 'drawn', minutes: { kind: 'constant', value: 1 } },
      baseStock: { kind: 'base-stock', levelUnits: 1 },
      reorderPoint: { kind: 'reorder-point', pointUnits: 1, quantityUnits: 1 },
      'response-avoid': [{ risk: 'storm', kind: 'avoid' }],
      'response-transfer': [{ risk: 'storm', kind: 'transfer' }],
      'response-mitigate': [{ risk: 'storm', kind: 'mitigate' }],
    };
    const kind = kinds[block];
    const section = list === 'responses' ? ['world', 'responses'] : block === 'checkoutDrawn' ? ['world', 'checkout', 'work'] : ['world', 'stock', 'ordering'];
    const document = kind === undefined ? full : withValueAt(full, section, kind);
    const note = noteAt(document, path, undefined);
    expect(note).not.toBeNull();
    expect(note?.kind).not.toBe('section');
    if (note !== null && !['', 'index', 'share', 'factor', 'hour'].includes(note.unit))
      expect(texts.unit).toHaveProperty(Object.hasOwn(texts.unit, note.unit) ? [note.unit] : [`${note.unit}_other`]);
    const label = (list === undefined ? field : `${list}.${field}`)
      .split('.')
      .reduce<unknown>((labels, step) => (labels as Record<string, unknown>)?.[step], texts.field);
    expect(typeof label).toBe('string');
  });

  it.each(MECHANISMS.map((mechanism) => [mechanism.id, mechanism] as const))('%s can be added to a case and leaves it sound', (_, { path, starter, needs }) => {
    // A smooth swing replaces the shape of the day.
    let document = withMechanism(flagship, { ...needs, [path]: starter });
    if (path === 'demand.sinusoid')
      document = JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === 'hourShares' ? undefined : value))) as Json;
    const read = readCase(JSON.stringify(document));
    expect(read.ok ? [] : read.problems).toEqual([]);
  });

  it('find the section of a path by the longest fit', () => {
    expect(sectionOf('world.customers.voice.waiting')).toBe('service');
    expect(sectionOf('world.customers.browseMinutes')).toBe('customers');
    expect(sectionOf('expect[2].atMost')).toBe('guardrails');
    expect(sectionOf('strategies[0].changes')).toBeNull();
  });
});
