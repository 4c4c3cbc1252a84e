import { formatPath, type Path } from '../json-path.js';
import { conflictAt, type LocatedProblem, problemAt } from '../problem.js';
import type { SoundSections } from './world-check.js';

/** Tiers by lifetime value need the value, dishes need goods, kitchens need dishes, and regions must be there. */
export function checkService(world: SoundSections, has: (section: string) => boolean): LocatedProblem[] {
  return [...checkTiers(world), ...checkTaste(world, has), ...checkSupply(world)];
}

function checkTiers({ customers, desk }: SoundSections): LocatedProblem[] {
  if (customers === undefined || desk?.tiers === undefined || customers.lifetimeValueYuan !== undefined) return [];
  return [needs('customers.lifetimeValueYuan', ['desk', 'tiers'])];
}

function checkTaste({ customers, stock, stores }: SoundSections, has: (section: string) => boolean): LocatedProblem[] {
  const taste = customers?.taste;
  if (taste === undefined) return [];
  const at = ['customers', 'taste'];
  const problems = has('stock') ? [] : [needs('stock', at)];
  if (stock !== undefined && taste.groups > stock.groups) {
    problems.push(
      conflictAt('dishes-within-groups', [...at, 'groups'], {
        found: String(taste.groups),
        expected: `at most the ${stock.groups} groups there are`,
        parameters: { groups: stock.groups },
      }),
    );
  }
  const regions = taste.regions.map(({ region }) => region);
  return [...problems, ...regions.flatMap((region, i) => checkRegion(region, regions.indexOf(region), stores, [...at, 'regions', i, 'region']))];
}

function checkSupply({ customers, stores, supply }: SoundSections): LocatedProblem[] {
  if (supply === undefined) return [];
  const problems = customers !== undefined && customers.taste === undefined ? [needs('customers.taste', ['supply'])] : [];
  return [...problems, ...supply.regions.flatMap((region, i) => checkRegion(region, supply.regions.indexOf(region), stores, ['supply', 'regions', i]))];
}

/** @param first place in the list at which the region stands first */
function checkRegion(region: string, first: number, stores: SoundSections['stores'], at: Path): LocatedProblem[] {
  const place = at.findLast((step) => typeof step === 'number');
  if (place !== first) {
    return [
      problemAt('duplicate-id', at, {
        found: JSON.stringify(region),
        expected: 'each region once',
        parameters: { id: region, first: formatPath(['world', ...at.map((step) => (step === place ? first : step))]) },
      }),
    ];
  }
  const known = [...new Set(stores?.map((store) => store.region))];
  if (stores === undefined || known.includes(region)) return [];
  return [
    problemAt('unknown-name', at, {
      found: JSON.stringify(region),
      expected: `a region of a store: ${known.join(', ')}`,
      parameters: { what: 'region', name: region },
    }),
  ];
}

function needs(section: string, at: Path): LocatedProblem {
  return conflictAt('needs-section', at, {
    found: `an entry that needs "${section}", which this case has not`,
    expected: `"${section}", or no such entry`,
    parameters: { section },
  });
}
