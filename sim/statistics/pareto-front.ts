/** A plan on the two axes of the project. */
export interface Outcome {
  /** More is better. */
  readonly sales: number;
  /** Less is better. */
  readonly complaintRate: number;
}

/** Whether a is at least as good as b on both axes and better on one. */
export function dominates(a: Outcome, b: Outcome): boolean {
  return a.sales >= b.sales && a.complaintRate <= b.complaintRate && (a.sales > b.sales || a.complaintRate < b.complaintRate);
}

/** For each outcome whether no other dominates it. Outcomes that are equal stand together. */
export function nonDominated(outcomes: readonly Outcome[]): boolean[] {
  return outcomes.map((o) => !outcomes.some((other) => dominates(other, o)));
}
