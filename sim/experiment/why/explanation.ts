import type { Scenario } from '../../scenario/scenario-schema.js';
import type { Accumulation } from '../accumulation.js';
import type { FateComparison } from './compare-fates.js';
import { type Decomposition, decompose } from './decomposition.js';
import type { HourMeasure } from './paired-weeks.js';
import { type WeekDifference, weekDifference } from './week-difference.js';
import { type WhyDocument, whyDocument } from './why-document.js';

export interface ExplanationRequest {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Of Sandtable. */
  readonly version: string;
  readonly baseline: string;
  readonly strategy: string;
  /** Only this store; the week is then left out, which is kept of all stores together. */
  readonly store?: string;
}

interface ExplanationBody extends Decomposition {
  readonly seasons: number;
  readonly confidence: number;
  readonly week: readonly WeekDifference[];
  readonly fates?: FateComparison;
}

/** The JSON of `explain`. */
export type Explanation = WhyDocument<'explanation', ExplanationBody>;

const TOLD: readonly HourMeasure[] = ['complaints', 'sales', 'lostSales', 'checkoutWaitMinutes'];

/** Everything that is told of the difference between two strategies. @param accumulation made with the baseline */
export function explanationOf(request: ExplanationRequest, accumulation: Accumulation, fates?: FateComparison): Explanation {
  const { scenario, strategy, store } = request;
  const { confidence } = scenario;
  const weeks = store === undefined ? TOLD.flatMap((measure) => weekDifference(accumulation, strategy, measure, confidence) ?? []) : [];
  return whyDocument('explanation', request, {
    ...decompose(accumulation, { ...request, confidence }),
    seasons: accumulation.complete,
    confidence,
    week: weeks,
    ...(fates === undefined ? {} : { fates }),
  });
}
