import type { World } from '../scenario/world-schema.js';

/** The rules of the goods, as the scenario has them. */
export type StockRules = NonNullable<World['stock']>;

/** Entries of the guide table that finds the group of a draw. */
const GUIDE = 256;

/**
 * Share of all picks that fall on a product group on a day on which promoted groups are wanted `factor` times as much
 * as others. Promoted groups are the first of the list.
 */
export function shareOfGroup({ groups, promotedGroups }: StockRules, group: number, factor: number): number {
  return (group < promotedGroups ? factor : 1) / (groups + promotedGroups * (factor - 1));
}

/** Which product group a pick falls on: promoted groups are picked more often while the promotion lasts. */
export class GroupChoice {
  /** Upper ends of the groups' steps on the unit interval. */
  private readonly steps: Float64Array;
  private readonly guide = new Int32Array(GUIDE);

  constructor(private readonly rules: StockRules) {
    this.steps = new Float64Array(rules.groups);
  }

  /** Sets the weights of a day: promoted groups weigh `factor`, others 1. */
  startDay(factor: number): void {
    const { groups, promotedGroups } = this.rules;
    const total = groups + promotedGroups * (factor - 1);
    let sum = 0;
    for (let group = 0; group < groups; group++) {
      sum += group < promotedGroups ? factor : 1;
      this.steps[group] = sum / total;
    }
    for (let i = 0, group = 0; i < GUIDE; i++) {
      while (group < groups - 1 && this.steps[group] <= i / GUIDE) group++;
      this.guide[i] = group;
    }
  }

  /** The group whose step holds u, 0 <= u < 1; the guide says where to start looking. */
  of(u: number): number {
    const { steps } = this;
    let group = this.guide[(u * GUIDE) | 0];
    while (group < steps.length - 1 && steps[group] <= u) group++;
    return group;
  }
}
