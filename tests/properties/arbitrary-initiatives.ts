import fc from 'fast-check';

/** Length of a season with room for the shortest pilot: two days before, two in it, and two of an extension or a rollout. */
export const PILOT_SEASON_DAYS = 7;

/** A random plan, before it is known what the world has; `of` picks the parameter. */
export interface DrawnPlan {
  readonly of: number;
  readonly times: number;
  readonly plan: Readonly<Record<string, unknown>>;
  readonly pilot: Readonly<Record<string, unknown>>;
}

/** What an initiative may change where the world has this section. */
const CHANGES: readonly (readonly [section: string, parameter: string])[] = [
  ['desk', 'desk.handOffShare'],
  ['desk', 'desk.reworkShare'],
  ['pressure', 'pressure.alertOn'],
  ['pool', 'pool.share'],
  ['stock', 'stock.ordering.coverFactor'],
  ['staff', 'staff.switchMinutes'],
  ['staff', 'staff.absenceShare'],
  ['forecast', 'forecast.promotionKnown'],
];

const sixteenth = fc.integer({ min: 0, max: 16 }).map((n) => n / 16);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** The shortest pilots: two days before, two in it. */
const pilot = fc.record({
  beforeDays: fc.constant(2),
  days: fc.constant(2),
  extendDays: fc.integer({ min: 0, max: 2 }),
  complaintRatio: fc.constantFrom(0.5, 2),
  salesChange: fc.constantFrom(-1, 0.2),
  confidence: fc.constantFrom(0.5, 0.9),
  noveltyShare: sixteenth,
  spillOverShare: sixteenth,
});

/** Initiatives that fit into a season of one day: submitted on the first, reviewed overnight at most; piloted where there is time and another store. */
export const drawnPlans: fc.Arbitrary<readonly DrawnPlan[]> = fc.array(
  fc.record({
    of: fc.nat(1000),
    times: fc.constantFrom(0, 0.5, 1, 2),
    plan: fc.record({
      approval: maybe(fc.record({ reviewDays: fc.constant(0), rejectionShare: sixteenth, resubmitDays: fc.integer({ min: 0, max: 2 }) })),
      adoption: maybe(fc.record({ innovation: sixteenth, imitation: sixteenth })),
      resistance: maybe(fc.record({ start: sixteenth, fadesDays: fc.constantFrom(0.5, 3) })),
      training: maybe(fc.record({ staffShare: sixteenth, hoursEach: fc.integer({ min: 0, max: 8 }) })),
      jointGroup: maybe(fc.record({ reviewFactor: sixteenth, yuanPerDay: fc.constant(10) })),
      cost: maybe(fc.record({ onceYuan: fc.constant(100), perStoreDayYuan: fc.constant(3) })),
    }),
    pilot,
  }),
  { maxLength: 2 },
);

/** The plans for a world with these sections; none where it has nothing they could change. */
export function initiativesOf(sections: Readonly<Record<string, unknown>>, drawn: readonly DrawnPlan[]): object {
  const possible = CHANGES.filter(([section]) => section === 'forecast' || (sections[section] !== undefined && sections[section] !== 'none')).filter(
    ([, parameter]) => parameter !== 'stock.ordering.coverFactor' || hasCover(sections.stock),
  );
  const { calendar, stores = [] } = sections as { calendar?: { days: number }; stores?: readonly unknown[] };
  const canPilot = stores.length > 1 && (calendar?.days ?? 0) >= PILOT_SEASON_DAYS;
  const initiatives = drawn.map(({ of, times, plan, pilot }, i) => {
    const [, parameter] = possible[of % possible.length];
    return { id: `initiative-${i + 1}`, startDay: 1, effects: [{ parameter, times }], ...plan, ...(canPilot ? { pilot } : {}) };
  });
  return initiatives.length === 0 ? {} : { initiatives };
}

function hasCover(stock: unknown): boolean {
  const { ordering } = stock as { ordering?: { kind: string } };
  return ordering === undefined || ordering.kind === 'order-up-to';
}
