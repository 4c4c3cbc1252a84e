import fc from 'fast-check';
import { scenarioJsonSchema } from '../../sim/scenario/json-schema.js';
import { hourOf } from '../../sim/scenario/opening-hours.js';
import { SCENARIO_FORMAT } from '../../sim/scenario/scenario-schema.js';
import { LEVER_SECTIONS } from '../../sim/scenario/world-schema.js';
import { drawnPlans, initiativesOf, PILOT_SEASON_DAYS } from './arbitrary-initiatives.js';
import { arbitraryRisks } from './arbitrary-risks.js';
import { drawnRules, rulesOf } from './arbitrary-rules.js';
import { type Overrides, schemaArbitrary } from './schema-arbitrary.js';

/** A share that floating point can add up without surprises: a whole number of sixteenths. */
const sixteenth = fc.integer({ min: 0, max: 16 }).map((n) => n / 16);

/** Shares that sum to `whole`, in the order of the keys. */
function sharesOf(keys: readonly string[], whole = 1): fc.Arbitrary<Record<string, number>> {
  return fc.array(fc.integer({ min: 0, max: 8 }), { minLength: keys.length, maxLength: keys.length }).map((parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    const shares = keys.map((_, i) => (total === 0 ? (i === 0 ? whole : 0) : (whole * parts[i]) / total));
    return Object.fromEntries(keys.map((key, i) => [key, shares[i]]));
  });
}

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** Short seasons: a few days (now and then enough of them for a pilot), any opening hours, a promotion or none, no warm-up (a warm-up cuts customers in two). */
const calendar = fc
  .record({
    days: fc.oneof({ weight: 7, arbitrary: fc.integer({ min: 1, max: 3 }) }, { weight: 1, arbitrary: fc.constant(PILOT_SEASON_DAYS) }),
    opens: fc.integer({ min: 0, max: 22 }),
    length: fc.integer({ min: 1, max: 24 }),
    runOff: fc.integer({ min: 0, max: 3 }),
    promoted: fc.boolean(),
  })
  .map(({ days, opens, length, runOff, promoted }) => ({
    days,
    opens: clock(opens),
    closes: clock(Math.min(24, opens + length)),
    runOffDays: runOff,
    promotions: promoted ? [{ id: 'promotion', fromDay: days, toDay: days, trafficFactor: 1.5, promotedDemandFactor: 2 }] : [],
  }));

const stores = fc
  .array(fc.record({ size: fc.constantFrom(0.3, 1, 1.7), region: fc.constantFrom('east', 'west'), calendarShiftDays: fc.integer({ min: 0, max: 1 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => list.map((store, i) => ({ id: `store-${i + 1}`, ...store })));

const conversion = fc
  .record({ low: sixteenth, gain: sixteenth, promotersPerCustomer: fc.constantFrom(0.01, 0.045, 1), upsell: sixteenth })
  .map(({ low, gain, ...rest }) => ({ withoutHelp: low, withHelp: low + (1 - low) * gain, ...rest }));

const people = fc.record({
  checkout: fc.integer({ min: 0, max: 4 }),
  floor: fc.integer({ min: 0, max: 4 }),
  stock: fc.integer({ min: 0, max: 3 }),
  desk: fc.integer({ min: 0, max: 4 }),
});

/** Durations and amounts of every law, up to 30 of whatever unit; some of them always 0. */
const distribution = fc
  .record({
    kind: fc.constantFrom(
      'constant',
      'exponential',
      'gamma',
      'lognormal',
      'lognormal-by-mean',
      'normal',
      'uniform',
      'triangular',
      'poisson',
      'geometric',
      'empirical',
    ),
    size: fc.integer({ min: 1, max: 30 }),
    none: fc.boolean(),
  })
  .map(({ kind, size, none }) => {
    const laws: Record<string, object> = {
      constant: { value: none ? 0 : size },
      exponential: { mean: size },
      gamma: { mean: size, shape: none ? 0.5 : 4 },
      lognormal: { median: size, sigma: none ? 0 : 0.7 },
      'lognormal-by-mean': { mean: size, cv: 0.5 },
      normal: { mean: size, sd: none ? 0 : size },
      uniform: { from: 0, to: none ? 0 : size },
      triangular: { from: 0, mode: none ? 0 : size / 2, to: size },
      poisson: { mean: none ? 0 : size },
      geometric: { mean: none ? 1 : size },
      empirical: { values: [0, size], weights: [none ? 0 : 1, 1] },
    };
    return { kind, ...laws[kind] };
  });

/** What the schema cannot say (parts within their whole, an order) and what would make a random season endless. */
const OVERRIDES: Overrides = {
  '#/$defs/Distribution': distribution,
  calendar,
  stores,
  'demand.visitorsPerDay': fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 30 }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 300 }) }),
  'demand.hourShares': fc.constant(undefined),
  'demand.hourSharesByWeekday': fc.constant(undefined),
  'customers.basketItemsMax': fc.integer({ min: 1, max: 100 }),
  'customers.retention': fc.constant(undefined),
  'customers.returnDelayDays': fc.record({ kind: fc.constant('uniform'), from: fc.constant(0), to: fc.integer({ min: 0, max: 4 }) }),
  'checkout.work.fixedSeconds': fc.integer({ min: 0, max: 200 }),
  'checkout.work.secondsPerItem': fc.integer({ min: 0, max: 10 }),
  'checkout.places': fc.integer({ min: 1, max: 20 }),
  conversion,
  'staff.onDuty': people,
  'staff.coreMinimum': people,
  'staff.hourly': fc.constant(undefined),
  'staff.hourlyByWeekday': fc.constant(undefined),
  'staff.shiftHoursMax': fc.integer({ min: 1, max: 24 }),
  'stock.groups': fc.integer({ min: 4, max: 12 }),
  'stock.promotedGroups': fc.integer({ min: 0, max: 4 }),
  'stock.picksPerCustomer': fc.integer({ min: 1, max: 4 }),
  'stock.valueSharePerPick': sixteenth.map((share) => share / 4),
  'stock.reactions': sharesOf(['substitute', 'elsewhere', 'delay', 'none', 'backorder']),
  'stock.shortDelivery': fc.record({ share: sixteenth, fillFrom: fc.constantFrom(0, 0.4), fillTo: fc.constantFrom(0.5, 1) }),
  'customers.taste.groups': fc.integer({ min: 1, max: 4 }),
  'customers.taste.regions': fc.constant(undefined),
  'supply.regions': fc.constant(undefined),
  'pressure.weights': sharesOf(['checkout', 'floor', 'stock', 'desk', 'stockout', 'complaints']),
  'pressure.alertOn': fc.constant(1),
  'pressure.alertOff': sixteenth,
  floats: fc.constant(undefined),
  initiatives: fc.constant(undefined),
  rules: fc.constant(undefined),
  risks: fc.constant(undefined),
  responses: fc.constant(undefined),
};

/** Some of the worlds that can have floats do, one hour after opening until one before closing. */
function floatsOf({ calendar, staff, pressure }: Sections): object {
  if (calendar === undefined || staff === 'none' || pressure === undefined) return {};
  const [from, to] = [hourOf(calendar.opens) + 1, hourOf(calendar.closes) - 1];
  if (to <= from || (from + to) % 2 === 0) return {};
  return { floats: { people: 2, from: clock(from), to: clock(to), travelMinutes: 15, reviewMinutes: 15, minimumStayMinutes: 15, minimumGain: 0 } };
}

/** Tiers need a lifetime value, dishes need goods and kitchens need dishes; the first store's region has a taste and a kitchen of its own. */
function serviceOf({ customers, desk, stock, stores, supply }: Sections): object {
  const hasTaste = customers?.taste !== undefined && stock !== undefined;
  const region = stores?.[0]?.region;
  const taste = hasTaste ? { ...customers?.taste, regions: [{ region, standard: 0.3, regional: 0.9 }] } : undefined;
  const value = desk?.tiers === undefined ? {} : { lifetimeValueYuan: { kind: 'exponential', mean: 5000 } };
  return { customers: { ...customers, ...value, taste }, supply: hasTaste && supply !== undefined ? { ...supply, regions: [region] } : undefined };
}

interface Sections {
  readonly customers?: { readonly taste?: object; readonly lifetimeValueYuan?: unknown };
  readonly desk?: { readonly tiers?: object | undefined };
  readonly stock?: object;
  readonly stores?: readonly { readonly region: string }[];
  readonly supply?: object;
  readonly calendar?: { readonly opens: string; readonly closes: string };
  readonly staff?: unknown;
  readonly pool?: object;
  readonly pressure?: object;
  readonly opinion?: object;
}

/** Draws that are made ready once the sections of a world are known. */
const drawnDetails = fc.record({ plans: drawnPlans, rules: drawnRules });
type DrawnDetails = typeof drawnDetails extends fc.Arbitrary<infer T> ? T : never;

/** A whole world of these sections: what one section needs of another is put right. */
function worldOf(sections: Sections, risksOf: (hasOpinion: boolean) => object, { plans, rules }: DrawnDetails): Record<string, unknown> {
  const needsPressure = sections.pool !== undefined && sections.pressure === undefined;
  const withoutRules = {
    ...sections,
    ...(needsPressure ? { pressure: {} } : {}),
    ...floatsOf(sections),
    ...serviceOf(sections),
    ...initiativesOf({ ...sections }, plans),
    ...risksOf(sections.opinion !== undefined),
  };
  return { ...withoutRules, ...rulesOf(withoutRules, rules) };
}

/** What a strategy changes to have the levers of another world; a lever that world does not pull is taken away. */
function leversOf(world: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const changed = LEVER_SECTIONS.filter((section) => world[section] !== undefined || other[section] !== undefined);
  return Object.fromEntries(changed.map((section) => [section, other[section] ?? null]));
}

const isLever = (section: string) => (LEVER_SECTIONS as readonly string[]).includes(section);

/** The world with another's levers, without those that need customers or goods it has not. */
function withLeversOf({ customers, ...world }: Sections, other: Sections): Sections {
  const own = Object.entries(world).filter(([section]) => !isLever(section));
  const levers = Object.fromEntries(Object.entries(other).filter(([section]) => isLever(section))) as Sections;
  const desk = levers.desk && customers?.lifetimeValueYuan === undefined ? { ...levers.desk, tiers: undefined } : levers.desk;
  const goods = customers?.taste ? { stock: levers.stock ?? world.stock } : { supply: undefined };
  return { ...Object.fromEntries(own), customers, ...levers, desk, ...goods } as Sections;
}

/** A scenario of two strategies: `a` is the world as it is, `b` the same customers with other levers. Nearly all are sound, and the parser has the last word. */
export function arbitraryScenario(): fc.Arbitrary<Record<string, unknown>> {
  const schema = scenarioJsonSchema();
  const sections = schemaArbitrary(schema.properties?.world ?? {}, schema.$defs ?? {}, OVERRIDES) as fc.Arbitrary<Sections>;
  const drawn = fc.record({
    a: sections,
    b: sections,
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    risks: arbitraryRisks,
    ofA: drawnDetails,
    ofB: drawnDetails,
  });
  return drawn.map(({ a, b, seed, risks, ofA, ofB }) => {
    const world = worldOf(a, risks, ofA);
    return {
      format: SCENARIO_FORMAT,
      id: 'random',
      title: 'A random world',
      seed: `random ${seed}`,
      world,
      baseline: 'a',
      strategies: [{ id: 'a' }, { id: 'b', changes: leversOf(world, worldOf(withLeversOf(world, b), risks, ofB)) }],
    };
  });
}
