import type { Json, JsonObject } from '../../stores/json-path.js';

/** A part of a sentence that is said only where the file says it: the value it is about, and what is written when it is added. */
export interface Part {
  readonly field: string;
  readonly starter: Json;
}

/** A kind of condition or action: what is written when it is added, the parts it may have, and the section of the world without which it is refused. */
export interface RuleKind {
  readonly kind: string;
  readonly starter: JsonObject;
  readonly parts: readonly Part[];
  readonly needs?: 'checkout' | 'stock' | 'floats' | 'initiatives';
}

const kind = (name: string, starter: JsonObject, parts: readonly Part[] = [], needs?: RuleKind['needs']): RuleKind => ({
  kind: name,
  starter: { kind: name, ...starter },
  parts,
  ...(needs === undefined ? {} : { needs }),
});

/** What a rule can wait for. Levels are in the unit of what is measured. */
export const CLAUSES: readonly RuleKind[] = [
  kind('measure', { measure: 'queue.checkout', above: 5 }, [
    { field: 'forMinutes', starter: 10 },
    { field: 'clearsAt', starter: 1 },
  ]),
  kind('indicator', { indicator: 'complaintRate', above: 15 }, [{ field: 'periodsInARow', starter: 2 }]),
  kind('rising', { indicator: 'complaintRate' }, [{ field: 'eachAtLeast', starter: 0.05 }]),
  kind('clock', { from: '11:00', to: '14:00' }, [
    { field: 'from', starter: '11:00' },
    { field: 'to', starter: '14:00' },
    { field: 'weekdays', starter: ['saturday', 'sunday'] },
    { field: 'fromDay', starter: 8 },
    { field: 'toDay', starter: 14 },
  ]),
];

/** What a rule can do. */
export const ACTIONS: readonly RuleKind[] = [
  kind('move', { from: 'stock', to: 'checkout' }),
  kind('open-till', {}, [], 'checkout'),
  kind('close-till', {}, [], 'checkout'),
  kind('call-in', { role: 'checkout' }, [
    { field: 'arriveMinutes', starter: 60 },
    { field: 'payFactor', starter: 1.5 },
    { field: 'mostADay', starter: 2 },
  ]),
  kind('lend', { role: 'checkout' }, [], 'floats'),
  kind('priority-restock', {}, [], 'stock'),
  kind('expedite', {}, [], 'stock'),
  kind('coupons', {}, [], 'checkout'),
  kind('change', { effects: [] }),
  kind('change-roster', { rosterFlexibility: 0.5 }),
  kind('start', { initiative: '' }, [], 'initiatives'),
  kind('review', {}),
  kind('quick-fix', {}, [], 'stock'),
];

/** What may be said of a rule as a whole beside who decides, how often, for how long and what for. */
export const TERMS: readonly Part[] = [
  { field: 'stores', starter: [] },
  { field: 'side', starter: 'operations' },
  { field: 'costYuan', starter: 100 },
];

export const SIDES = ['above', 'below', 'aboveBenchmarkBy', 'belowBenchmarkBy'] as const;
export type Side = (typeof SIDES)[number];

/** On which side of which level a condition is true; undefined for conditions without a level. */
export function sideOf(clause: JsonObject): Side | undefined {
  return SIDES.find((side) => clause[side] !== undefined);
}

/** The sides a kind of condition can have: only indicators have benchmarks. */
export function sidesFor(clause: JsonObject): readonly Side[] {
  return clause.kind === 'indicator' ? SIDES : SIDES.slice(0, 2);
}

/** The condition on another side of the same level; a share of a benchmark and a level are different things and begin anew. */
export function withSide(clause: JsonObject, side: Side): JsonObject {
  const before = sideOf(clause);
  const level = before === undefined ? 0 : (clause[before] ?? 0);
  const { above: _a, below: _b, aboveBenchmarkBy: _c, belowBenchmarkBy: _d, benchmark, ...rest } = clause;
  const isShare = (each: Side | undefined) => each?.endsWith('BenchmarkBy') === true;
  if (isShare(side)) return { ...rest, [side]: isShare(before) ? level : 0.1, benchmark: isShare(before) ? (benchmark ?? 0) : level };
  return { ...rest, [side]: isShare(before) ? (benchmark ?? 0) : level };
}

/** The text of a condition: indicators against a benchmark have one of their own. */
export function clauseText(clause: JsonObject): string {
  return clause.kind === 'indicator' && sideOf(clause)?.endsWith('BenchmarkBy') ? 'indicator-benchmark' : String(clause.kind);
}
