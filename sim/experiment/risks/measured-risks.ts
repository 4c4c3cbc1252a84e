import { partsOf } from '../../model/risks/occurrence.js';
import { COUNT_INDEX } from '../../record/counts.js';
import { findIndicator } from '../../record/indicators.js';
import { inLanguage } from '../../scenario/local-text.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import type { Risk, RiskResponse } from '../../scenario/sections/risks-section.js';
import { ratioSeries } from '../../statistics/series.js';
import type { Accumulation } from '../accumulation.js';
import { estimateMean, estimateSeries, intervalOf } from '../estimate-indicator.js';
import { withControl } from '../indicator-series.js';
import type { Interval } from '../result.js';
import type { StoreSummary } from '../season-summary.js';
import { hasStandingEffects, responsesOf, variantOnly, variantUnanswered, variantWithout } from './risk-variants.js';

/** Score from which an entry is red, and from which amber (docs/model.md 4.9). */
const RED = 15;
const AMBER = 8;

/** One entry of the register: what is asserted, what the simulation measures under a strategy, and what its answer costs. Yuan of profit of a season. */
export interface MeasuredRisk {
  readonly id: string;
  readonly title: string;
  readonly likelihood: number;
  readonly impact: number;
  /** likelihood x impact */
  readonly score: number;
  readonly colour: 'red' | 'amber' | 'green';
  readonly response: RiskResponse['kind'];
  /** Occurrences expected in a season, without and with the response. */
  readonly expectedUnanswered: number;
  readonly expected: number;
  /** Expected loss as the register asserts it: occurrences without a response x the asserted loss of one. */
  readonly assertedLoss: number;
  /** What one occurrence costs in profit with the response in place, what a cover pays back taken off; null where it never strikes. */
  readonly lossOfOne: Interval;
  /** The same times the occurrences expected. */
  readonly expectedLoss: Interval;
  /** What the response costs whether or not the risk comes, a benefit given up included. */
  readonly price: Interval;
}

/** The register as measured under a strategy; its variants (`riskVariants`) are part of the accumulation. */
export function measuredRisks(scenario: Scenario, accumulation: Accumulation, strategy: string): MeasuredRisk[] {
  const { risks = [] } = scenario.world;
  const responses = responsesOf(scenario, strategy);
  const calm = accumulation.store(variantWithout(strategy));
  return risks.map((risk) => {
    const response = responses.get(risk.id) ?? { risk: risk.id, kind: 'accept' };
    const expectedUnanswered = occurrencesExpected(risk, scenario);
    const expected = expectedUnanswered * (1 - preventedBy(response));
    const lossOfOne = lossOf(calm, accumulation.store(variantOnly(strategy, risk.id)), scenario.confidence);
    const score = risk.likelihood * risk.impact;
    return {
      id: risk.id,
      title: risk.title === undefined ? risk.id : inLanguage(risk.title, 'en'),
      likelihood: risk.likelihood,
      impact: risk.impact,
      score,
      colour: score >= RED ? 'red' : score >= AMBER ? 'amber' : 'green',
      response: response.kind,
      expectedUnanswered,
      expected,
      assertedLoss: expectedUnanswered * risk.assertedLossYuan,
      lossOfOne,
      expectedLoss: expected === 0 ? { mean: 0, low: 0, high: 0 } : timesOf(lossOfOne, expected),
      price: hasStandingEffects(response) ? priceOf(accumulation.store(variantUnanswered(strategy, risk.id)), calm, scenario.confidence) : moneyOf(response),
    };
  });
}

function occurrencesExpected(risk: Risk, { world }: Scenario): number {
  const places = risk.scope === 'chain' ? 1 : risk.scope === 'store' ? world.stores.length : new Set(world.stores.map(({ region }) => region)).size;
  const inParts = partsOf(risk, world.calendar).filter(({ days }) => risk.fromDay <= days);
  return places * inParts.reduce((sum, { probability }) => sum + probability, 0);
}

function preventedBy(response: RiskResponse): number {
  if (response.kind === 'avoid') return 1;
  return response.kind === 'mitigate' ? response.probabilityCut : 0;
}

/** Profit lost by an occurrence: a ratio of sums over seasons, since a season may bring several or none. */
function lossOf(calm: readonly StoreSummary[], struck: readonly StoreSummary[], confidence: number): Interval {
  const events = struck.map(({ counts }) => counts[COUNT_INDEX.riskEvents]);
  if (events.every((n) => n === 0)) return { mean: null, low: null, high: null };
  const lost = struck.map((season, r) => profitOf(calm[r]) - profitOf(season));
  return intervalOf(estimateSeries(withControl(ratioSeries(lost, events), calm), confidence));
}

function priceOf(unanswered: readonly StoreSummary[], answered: readonly StoreSummary[], confidence: number): Interval {
  const dearer = answered.map((season, r) => profitOf(unanswered[r]) - profitOf(season));
  return intervalOf(estimateMean(dearer, answered, confidence));
}

function moneyOf(response: RiskResponse): Interval {
  const yuan = response.kind === 'accept' ? 0 : response.kind === 'transfer' ? response.premiumYuan : response.costYuan;
  return { mean: yuan, low: yuan, high: yuan };
}

function timesOf({ mean, low, high }: Interval, factor: number): Interval {
  const times = (x: number | null) => (x === null ? null : x * factor);
  return { mean: times(mean), low: times(low), high: times(high) };
}

function profitOf({ counts }: StoreSummary): number {
  const profit = findIndicator('profit');
  if (profit?.kind !== 'sum') throw new Error('Profit is not a sum.');
  return profit.scale * profit.numerator(counts);
}
