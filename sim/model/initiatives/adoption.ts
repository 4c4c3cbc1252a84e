import type { InitiativePlan } from '../../scenario/sections/initiatives-section.js';

/** Trained people resist half as much as the others (model.md 4.9). */
const TRAINED_RESIST = 0.5;

/** How far an initiative is taken up over time, and how much of it is resisted. Times in days. */
export class Adoption {
  private readonly start: number;
  private readonly fadesDays: number;

  constructor(private readonly plan: Pick<InitiativePlan, 'adoption' | 'resistance' | 'training' | 'data' | 'jointGroup'>) {
    const { resistance, training, data, jointGroup } = plan;
    const trained = 1 - TRAINED_RESIST * (training?.staffShare ?? 0);
    this.start = (resistance?.start ?? 0) * (data?.resistanceFactor ?? 1) * trained;
    this.fadesDays = (resistance?.fadesDays ?? 1) * (jointGroup?.fadingFactor ?? 1);
  }

  /** R = R0 e^(-t/tau) (1 - trained/2), t days after the approval; R at its start before (t below 0). */
  resistance(sinceApproval: number): number {
    return this.start * Math.exp(-Math.max(0, sinceApproval) / this.fadesDays);
  }

  /**
   * Share who have taken it up, 0 to 1: the Bass model slowed by resistance, dA/dt = (p + q A)(1 - A)(1 - R(t)), A = 0 when the store begins.
   * In the time s = integral of 1 - R it is the plain Bass model, A = (1 - e^(-(p+q)s)) / (1 + (q/p) e^(-(p+q)s)), so no step is needed.
   * @param from, to days after the approval: when the store began, and now
   */
  share(from: number, to: number): number {
    const { adoption } = this.plan;
    if (to < from) return 0;
    if (!adoption) return 1;
    const { innovation: p, imitation: q } = adoption;
    if (p === 0 || to === from) return 0;
    const left = Math.exp(-(p + q) * this.freeDays(from, to));
    return (1 - left) / (1 + (q / p) * left);
  }

  /** Integral of 1 - R between two times after the approval. */
  private freeDays(from: number, to: number): number {
    const resisted = this.start * this.fadesDays * (Math.exp(-from / this.fadesDays) - Math.exp(-to / this.fadesDays));
    return to - from - resisted;
  }
}
