import fc from 'fast-check';

/** A random plan, before it is known what the world has; `of` picks the parameter. */
export interface DrawnPlan {
  readonly of: number;
  readonly times: number;
  readonly plan: Readonly<Record<string, unknown>>;
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

/** Initiatives that fit into a season of one day: submitted on the first, reviewed overnight at most. */
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
  }),
  { maxLength: 2 },
);

/** The plans for a world with these sections; none where it has nothing they could change. */
export function initiativesOf(sections: Readonly<Record<string, unknown>>, drawn: readonly DrawnPlan[]): object {
  const possible = CHANGES.filter(([section]) => section === 'forecast' || (sections[section] !== undefined && sections[section] !== 'none')).filter(
    ([, parameter]) => parameter !== 'stock.ordering.coverFactor' || hasCover(sections.stock),
  );
  const initiatives = drawn.map(({ of, times, plan }, i) => {
    const [, parameter] = possible[of % possible.length];
    return { id: `initiative-${i + 1}`, startDay: 1, effects: [{ parameter, times }], ...plan };
  });
  return initiatives.length === 0 ? {} : { initiatives };
}

function hasCover(stock: unknown): boolean {
  const { ordering } = stock as { ordering?: { kind: string } };
  return ordering === undefined || ordering.kind === 'order-up-to';
}
