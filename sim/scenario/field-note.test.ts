import { describe, expect, it } from 'vitest';
import { smallFile, smallScenario } from '../../tests/fixtures/small-file.js';
import { fieldNote, worldFieldNote } from './field-note.js';
import { type SchemaNode, scenarioJsonSchema } from './json-schema.js';
import { resolveNode } from './schema-walk.js';

const { world } = smallScenario();

describe('worldFieldNote', () => {
  it('says meaning, unit, range, evidence, default and source of a lever', () => {
    expect(worldFieldNote(world, ['staff', 'switchMinutes'])).toEqual({
      says: 'Time a move to another role takes',
      unit: 'min',
      source: 'A',
      type: 'number',
      min: 0,
      max: 100_000,
      evidence: { low: 2, high: 15, source: 'A' },
      default: 5,
      expected: 'a number from 0 to 100000 [min]',
    });
  });

  it('knows the words to choose from', () => {
    expect(worldFieldNote(world, ['pool', 'policy'])).toMatchObject({ options: ['none', 'threshold', 'forecast'], default: 'none' });
  });

  it('follows the kind that stands there', () => {
    expect(worldFieldNote(world, ['stock', 'ordering', 'coverFactor'])).toMatchObject({ unit: 'factor' });
    expect(worldFieldNote({ stock: { ordering: { kind: 'base-stock' } } }, ['stock', 'ordering', 'coverFactor'])).toBeUndefined();
    expect(worldFieldNote(world, ['customers', 'patienceMinutes', 'mean'])).toMatchObject({ type: 'number', min: 0 });
  });

  it('looks into lists', () => {
    expect(worldFieldNote(world, ['calendar', 'promotions', 0, 'trafficFactor'])).toMatchObject({ unit: 'factor', max: 10 });
    expect(fieldNote(smallFile(), ['expect', 0, 'atMost'])).toMatchObject({ type: 'number' });
  });

  it('knows no place the format does not know', () => {
    expect(worldFieldNote(world, ['staff', 'salary'])).toBeUndefined();
    expect(worldFieldNote(world, ['constructor'])).toBeUndefined();
  });
});

describe('the schema', () => {
  it('gives every number of the world a meaning and a unit', () => {
    const bare: string[] = [];
    const visit = (node: SchemaNode, at: string) => {
      if (node.$ref !== undefined) return;
      const { properties = {}, anyOf = [], oneOf = [], items, type, unit, description } = resolveNode(node);
      const isNumber = type === 'number' || type === 'integer';
      if (isNumber && (unit === undefined || description === undefined) && !/weekdayFactors|hourShares/.test(at)) bare.push(at);
      for (const [name, child] of Object.entries(properties)) visit(child, `${at}.${name}`);
      for (const child of [...anyOf, ...oneOf]) visit(child, at);
      if (items !== undefined) visit(items, `${at}[]`);
    };
    visit(scenarioJsonSchema().properties?.world ?? {}, 'world');
    expect(bare).toEqual([]);
  });

  it('gives every property of the world a meaning', () => {
    const silent: string[] = [];
    for (const [section, node] of Object.entries(scenarioJsonSchema().properties?.world?.properties ?? {})) {
      if (node.description === undefined) silent.push(section);
      const object = node.anyOf?.find((option) => option.properties) ?? node.items ?? node;
      for (const [name, child] of Object.entries(object.properties ?? {})) if (resolveNode(child).description === undefined) silent.push(`${section}.${name}`);
    }
    expect(silent).toEqual([]);
  });
});
