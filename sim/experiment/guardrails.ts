import type { Indicator } from '../record/indicator.js';
import { parseIndicatorName } from '../record/indicators.js';
import type { Guardrail, Scenario } from '../scenario/scenario-schema.js';
import type { Estimate } from '../statistics/mean-interval.js';
import { seasonsForHalfWidth } from '../statistics/seasons-needed.js';
import type { Accumulation } from './accumulation.js';
import { differenceOf, estimateIndicator } from './estimate-indicator.js';
import type { Variant } from './executor.js';
import { guardrailSentence } from './guardrail-sentence.js';
import type { BoundKind, CheckResult } from './result.js';

/** Two numbers nearer than this (relative) are equal for an `equals` bound: they differ by the order of additions only. */
const EQUAL = 1e-9;

const BOUNDS = ['atMost', 'atLeast', 'equals', 'relativeAtMost', 'relativeAtLeast'] as const satisfies readonly BoundKind[];

/** The variants a scenario's guardrails need: strategies they name, and one more for each strategy under changes of the world. */
export function guardrailVariants(scenario: Scenario): Variant[] {
  const variants = new Map<string, Variant>();
  for (const guardrail of scenario.expect) {
    const ids = guardrail.against === undefined ? [strategyOf(guardrail, scenario)] : [strategyOf(guardrail, scenario), guardrail.against];
    for (const strategy of ids) {
      const key = variantKey(guardrail, strategy);
      variants.set(key, guardrail.with === undefined ? { key, strategy } : { key, strategy, with: guardrail.with });
    }
  }
  return [...variants.values()];
}

/** Judges every guardrail of the scenario by the seasons there are. */
export function checkGuardrails(scenario: Scenario, accumulation: Accumulation): CheckResult[] {
  return scenario.expect.map((guardrail) => checkGuardrail(guardrail, scenario, accumulation));
}

function checkGuardrail(guardrail: Guardrail, scenario: Scenario, accumulation: Accumulation): CheckResult {
  const { id, indicator: name, against } = guardrail;
  const strategy = strategyOf(guardrail, scenario);
  const reference = parseIndicatorName(name, accumulation.storeIds);
  const kind = BOUNDS.find((bound) => guardrail[bound] !== undefined);
  if (!reference || !kind) throw new Error(`Guardrail "${id}" was not checked when the scenario was read.`);
  const seasons = (one: string) => accumulation.store(variantKey(guardrail, one), reference.store);
  const estimate =
    against === undefined
      ? estimateIndicator(reference.indicator, seasons(strategy), scenario.confidence)
      : comparedWith(reference.indicator, kind, seasons(against), seasons(strategy), scenario.confidence);
  const bound = { kind, value: guardrail[kind] ?? Number.NaN };
  const holds = judge(estimate, kind, bound.value);
  const needs = holds === 'undecided' ? neededSeasons(estimate, bound.value, scenario.confidence) : null;
  const { mean, low, high } = estimate;
  const outcome = {
    id,
    holds,
    strategy,
    indicator: name,
    bound,
    value: { mean, low, high },
    ...(against === undefined ? {} : { against }),
    ...(guardrail.with === undefined ? {} : { changed: true as const }),
    ...(needs === null ? {} : { needs }),
  };
  return { ...outcome, says: guardrailSentence(outcome, reference.indicator, accumulation.complete, 'en') };
}

function comparedWith(
  indicator: Indicator,
  kind: BoundKind,
  against: Parameters<typeof differenceOf>[1],
  strategy: Parameters<typeof differenceOf>[2],
  confidence: number,
): Estimate {
  const { absolute, relative } = differenceOf(indicator, against, strategy, confidence);
  return kind === 'relativeAtMost' || kind === 'relativeAtLeast' ? relative : absolute;
}

/** Holds when the whole interval is on the good side of the bound, fails when it is on the bad side. On the bound itself is good. */
export function judge({ low, high }: Pick<Estimate, 'low' | 'high'>, kind: BoundKind, bound: number): CheckResult['holds'] {
  if (low === null || high === null) return 'undecided';
  switch (kind) {
    case 'atMost':
    case 'relativeAtMost':
      return high <= bound ? true : low > bound ? false : 'undecided';
    case 'atLeast':
    case 'relativeAtLeast':
      return low >= bound ? true : high < bound ? false : 'undecided';
    case 'equals': {
      const near = EQUAL * Math.max(1, Math.abs(bound));
      if (Math.abs(low - bound) <= near && Math.abs(high - bound) <= near) return true;
      return low - bound > near || bound - high > near ? false : 'undecided';
    }
  }
}

/** Seasons after which the interval is expected to be shorter than the distance of the mean from the bound. */
function neededSeasons({ mean, sd, n, spent }: Estimate, bound: number, confidence: number): number | null {
  if (mean === null || sd === null) return null;
  const needed = seasonsForHalfWidth(sd, Math.abs(mean - bound), confidence, spent);
  return needed === null ? null : Math.max(needed, n + 1);
}

function strategyOf(guardrail: Guardrail, scenario: Scenario): string {
  return guardrail.strategy ?? scenario.baseline;
}

/** A plain strategy is its own key, so that a guardrail shares its seasons with the comparison and with other guardrails. */
function variantKey(guardrail: Guardrail, strategy: string): string {
  return guardrail.with === undefined ? strategy : `${strategy} with ${JSON.stringify(guardrail.with)}`;
}
