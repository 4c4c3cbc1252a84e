import fc from 'fast-check';

const ROLES = ['checkout', 'floor', 'stock', 'desk'] as const;
const role = fc.constantFrom(...ROLES);
const few = fc.integer({ min: 1, max: 3 });

/** Clauses that need no section: what every store can read off itself, indicators of a day, the clock. */
const clause = fc.oneof(
  fc.record({
    kind: fc.constant('measure'),
    measure: fc.constantFrom('openCases', 'inside', 'lateCases'),
    above: fc.integer({ min: 0, max: 6 }),
    forMinutes: fc.constantFrom(0, 15),
  }),
  fc.record({
    kind: fc.constant('indicator'),
    indicator: fc.constantFrom('complaintRate', 'profit', 'stockTurnover', 'checkout.wait.p95', 'evaluationScore', 'goodwill'),
    over: fc.constant('day'),
    of: fc.constantFrom('store', 'chain'),
    above: fc.constantFrom(-1e6, 0, 5),
  }),
  fc.record({ kind: fc.constant('clock'), fromDay: fc.constant(1) }),
);

/** What a world with these sections can do; a move may find nobody, which is no fault. */
function actionsFor(has: (section: string) => boolean): fc.Arbitrary<object> {
  const always: fc.Arbitrary<object>[] = [
    fc.record({ kind: fc.constant('review'), people: few, hours: few }),
    fc.record({ kind: fc.constant('change'), effects: fc.constantFrom([{ parameter: 'forecast.promotionKnown', set: 0.5 }]) }),
    fc.record({ kind: fc.constant('quick-fix'), days: few, topics: fc.constantFrom(0, 10), groups: fc.constant(0) }),
  ];
  const staffed: fc.Arbitrary<object>[] = [
    fc
      .tuple(role, role)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => ({ kind: 'move', from, to })),
    fc.record({ kind: fc.constant('call-in'), role, people: few, hours: fc.constantFrom(0.5, 4), arriveMinutes: fc.constantFrom(0, 60), mostADay: few }),
    fc.record({ kind: fc.constant('change-roster'), rosterFlexibility: fc.constantFrom(0, 0.5, 1) }),
  ];
  const tills: fc.Arbitrary<object>[] = [fc.record({ kind: fc.constant('open-till'), people: few }), fc.record({ kind: fc.constant('close-till') })];
  const goods: fc.Arbitrary<object>[] = [
    fc.record({ kind: fc.constant('priority-restock'), groups: few }),
    fc.record({ kind: fc.constant('expedite'), groups: few }),
    fc.record({ kind: fc.constant('quick-fix'), days: few, groups: few }),
  ];
  return fc.oneof(
    ...always,
    ...(has('staff') ? staffed : []),
    ...(has('staff') && has('checkout') ? tills : []),
    ...(has('checkout') ? [fc.record({ kind: fc.constant('coupons'), yuan: few, forgivenShare: fc.constantFrom(0, 0.5, 1) })] : []),
    ...(has('stock') ? goods : []),
    ...(has('floats') ? [fc.record({ kind: fc.constant('lend'), role, people: few })] : []),
  );
}

const terms = fc.record({
  decidedBy: fc.constantFrom('store', 'region', 'committee'),
  side: fc.constantFrom('operations', 'service', 'both'),
  aim: fc.constantFrom('safety', 'customer', 'efficiency'),
  coolDownMinutes: fc.constantFrom(5, 60),
  minimumStayMinutes: fc.constantFrom(5, 30),
  costYuan: fc.constantFrom(0, 20),
});

/** Random rules for a world with these sections, before it is known which: a draw that `rulesOf` makes ready. */
export const drawnRules = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  everyMinutes: fc.constantFrom(5, 30),
  regionMinutes: fc.constantFrom(0, 45),
  cadenceDays: fc.integer({ min: 1, max: 2 }),
});
export type DrawnRules = typeof drawnRules extends fc.Arbitrary<infer T> ? T : never;

/** A move out of a role that never has anybody above its minimum is refused. */
function canSpare({ kind, from = 'checkout' }: { kind: string; from?: string }, { staff, stores }: Readonly<Record<string, unknown>>): boolean {
  if (kind !== 'move' && kind !== 'close-till') return true;
  const { onDuty, coreMinimum = { checkout: 2, floor: 2, stock: 1, desk: 1 } } = staff as Record<'onDuty' | 'coreMinimum', Readonly<Record<string, number>>>;
  const smallest = Math.min(...(stores as readonly { size: number }[]).map(({ size }) => size));
  return Math.ceil(onDuty[from] * Math.min(1, smallest)) > coreMinimum[from];
}

/** Up to four rules; the draws of a world without them are not touched. */
export function rulesOf(sections: Readonly<Record<string, unknown>>, { seed, everyMinutes, regionMinutes, cadenceDays }: DrawnRules): object {
  const has = (section: string) => sections[section] !== undefined && sections[section] !== 'none';
  const rule = fc.tuple(terms, fc.array(clause, { minLength: 1, maxLength: 2 }), fc.boolean(), fc.array(actionsFor(has), { minLength: 1, maxLength: 3 }));
  const [drawn] = fc.sample(fc.array(rule, { maxLength: 4 }), { seed, numRuns: 1 });
  const days = (sections.calendar as { days?: number } | undefined)?.days ?? 1;
  const fits = ([, clauses, , done]: (typeof drawn)[number]) =>
    (days > 1 || clauses.every((one) => one.kind !== 'indicator')) && done.every((action) => canSpare(action as { kind: string; from?: string }, sections));
  const list = drawn
    .filter(fits)
    .map(([own, clauses, all, done], i) => ({ id: `rule-${i + 1}`, when: all ? { all: clauses } : { any: clauses }, do: done, ...own }));
  return list.length === 0 ? {} : { rules: { everyMinutes, regionMinutes, committee: { cadenceDays }, list } };
}
