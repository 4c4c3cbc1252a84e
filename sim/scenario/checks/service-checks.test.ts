import { describe, expect, it } from 'vitest';
import { parseScenarioJson } from '../parse.js';

/** Paths of the problems of a store with these changes of its world. */
function problems(world: object): string[] {
  const parsed = parseScenarioJson({
    format: 'sandtable.scenario/1',
    id: 'diner',
    title: 'A diner',
    world: {
      calendar: { days: 1 },
      stores: [{ id: 'a', region: 'north' }],
      demand: { visitorsPerDay: 100 },
      staff: 'none',
      stock: { groups: 4, promotedGroups: 0 },
      ...world,
    },
    baseline: 'as-is',
    strategies: [{ id: 'as-is' }],
  });
  return parsed.ok ? [] : parsed.problems.map(({ path, code, parameters }) => `${path} ${parameters.rule ?? code}`);
}

const region = { standard: 0.3, regional: 0.8 };

describe('service design and supply', () => {
  it('tiers need a lifetime value', () => {
    expect(problems({ desk: { tiers: {} } })).toEqual(['world.desk.tiers needs-section']);
    expect(problems({ desk: { tiers: {} }, customers: { lifetimeValueYuan: { kind: 'exponential', mean: 1000 } } })).toEqual([]);
  });

  it('dishes need goods, and no more groups than there are', () => {
    expect(problems({ customers: { taste: { groups: 4 } } })).toEqual([]);
    expect(problems({ customers: { taste: { groups: 5 } } })).toEqual(['world.customers.taste.groups dishes-within-groups']);
    expect(problems({ customers: { taste: {} }, stock: undefined })).toEqual(['world.customers.taste needs-section']);
  });

  it('regions are those of the stores, each once', () => {
    const taste = (...regions: string[]) => ({ customers: { taste: { regions: regions.map((name) => ({ region: name, ...region })) } } });
    expect(problems(taste('north'))).toEqual([]);
    expect(problems(taste('south'))).toEqual(['world.customers.taste.regions[0].region unknown-name']);
    expect(problems(taste('north', 'north'))).toEqual(['world.customers.taste.regions[1].region duplicate-id']);
    const supply = (...regions: string[]) => ({ customers: { taste: {} }, supply: { kitchen: 'regional', regions } });
    expect(problems(supply('north'))).toEqual([]);
    expect(problems(supply('north', 'south'))).toEqual(['world.supply.regions[1] unknown-name']);
    expect(problems(supply('north', 'north'))).toEqual(['world.supply.regions[1] duplicate-id']);
  });

  it('kitchens need dishes', () => {
    expect(problems({ supply: {} })).toEqual(['world.supply needs-section']);
  });
});
