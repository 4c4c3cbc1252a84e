import type { Indicator } from '../../record/indicator.js';
import { indicatorValue } from '../../record/indicator-value.js';
import { type Standing, standingOf } from '../standing.js';
import type { Store } from '../store.js';

/** Something asked of an indicator over complete stretches of days. */
export interface PeriodQuestion {
  readonly indicator: Indicator;
  /** Length of a stretch. */
  readonly days: number;
  /** Of all stores together, not of each. */
  readonly ofChain: boolean;
  readonly ask:
    | { readonly kind: 'beyond'; readonly periods: number; readonly sign: number; readonly level: number }
    | { readonly kind: 'rising'; readonly periods: number; readonly least: number };
}

/** What is known of one question in one store. */
interface Answer {
  /** Stretches in a row for which it was so. */
  streak: number;
  last: number | null;
}

/**
 * Follows indicators from stretch to stretch: what a stretch has added to the sums of a store, and for how many stretches in a row
 * a question was answered with yes. Looks at the chain at midnight, between the stores' windows, when all of them stand at the same time.
 */
export class PeriodValues {
  private readonly answers: readonly Answer[][];
  /** What each store stood at when the present stretch began, by its length in days. */
  private readonly before = new Map<number, Standing[]>();

  constructor(
    private readonly stores: readonly Store[],
    private readonly questions: readonly PeriodQuestion[],
  ) {
    this.answers = stores.map(() => questions.map(() => ({ streak: 0, last: null })));
  }

  /** Whether the answer to a question is yes now, in the store of this position. */
  isSo(store: number, question: number): boolean {
    return this.answers[store][question].streak >= this.questions[question].ask.periods;
  }

  /** Midnight before `day`; stretches that end here are looked at. */
  startDay(day: number, now: number): void {
    const ending = [...new Set(this.questions.map((question) => question.days))].filter((days) => day % days === 0);
    if (ending.length === 0) return;
    const standing = this.stores.map((store) => standingOf(store, now));
    for (const days of ending) {
      const before = this.before.get(days);
      this.before.set(days, standing);
      if (before) this.look(days, standing, before);
    }
  }

  private look(days: number, standing: readonly Standing[], before: readonly Standing[]): void {
    const grown = standing.map((now, i) => now.since(before[i]));
    const ofChain = grown.reduce((sum, one) => sum.plus(one));
    for (const [q, question] of this.questions.entries()) {
      if (question.days !== days) continue;
      for (const [s, own] of grown.entries()) {
        const { counts, histograms } = question.ofChain ? ofChain : own;
        take(this.answers[s][q], question, indicatorValue(question.indicator, counts, histograms));
      }
    }
  }
}

/** A stretch in which the indicator has no value ends every row. */
function take(answer: Answer, { ask }: PeriodQuestion, value: number | null): void {
  const { last } = answer;
  answer.last = value;
  const isSo = value !== null && (ask.kind === 'beyond' ? ask.sign * value > ask.level : last !== null && value > last + Math.abs(last) * ask.least);
  answer.streak = isSo ? answer.streak + 1 : 0;
}
