import { type Comparison, type ComparisonOutcome, type ComparisonRequest, comparisonOf } from './compare-scenario.js';
import type { Executor } from './executor.js';
import type { ExperimentHooks } from './experiment.js';
import { resultDigest } from './result-digest.js';
import { type SelectionRequest, selectStrategy } from './select-strategy.js';
import type { Selection } from './selection.js';

/**
 * Selects the best strategy on one indicator with as few seasons as that takes, and compares all of them by the seasons that
 * every one of them played. @throws NoValueError
 */
export async function compareSelected(
  request: Omit<ComparisonRequest, 'seasons' | 'risks' | 'from' | 'snapshots'>,
  wanted: Omit<SelectionRequest, 'strategies' | 'confidence'>,
  executor: Executor,
  hooks: Pick<ExperimentHooks, 'onProgress' | 'signal'> = {},
): Promise<ComparisonOutcome> {
  const { strategies, scenario } = request;
  const { accumulation, cancelled, selection } = await selectStrategy({ ...wanted, strategies, confidence: scenario.confidence }, executor, hooks);
  return { ...withSelection(comparisonOf(request, accumulation), selection), accumulation, cancelled };
}

function withSelection({ result, chart }: Comparison, selection: Selection): Comparison {
  const { digest: _withoutSelection, ...rest } = result;
  const without = { ...rest, selection };
  return { result: { ...without, digest: resultDigest(without) }, chart };
}
