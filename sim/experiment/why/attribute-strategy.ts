import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { findIndicator } from '../../record/indicators.js';
import type { Changes, Scenario } from '../../scenario/scenario-schema.js';
import { Accumulation } from '../accumulation.js';
import type { Executor, Variant } from '../executor.js';
import { type ExperimentHooks, type ExperimentRequest, runExperiment } from '../experiment.js';
import { indicatorSeries } from '../indicator-series.js';
import { type AttributionDesign, factorialDesign, MOST_FACTORIAL_PARTS, sampledDesign } from './attribution-design.js';
import { type PlanPart, type PlanParts, planParts } from './plan-parts.js';
import { type SharedEffects, shareEffects } from './shared-effects.js';

export interface AttributionRequest {
  readonly scenario: Scenario;
  readonly baseline: string;
  readonly strategy: string;
  /** The seed the executor's study uses. */
  readonly seed: string;
  /** Names of parts, see planParts. */
  readonly parts?: readonly (readonly string[])[];
  /** For more than five parts: pairs of random orders in which they are added. */
  readonly pairsOfOrders?: number;
  /** Names of indicators that have a value for sums of seasons (no quantiles). */
  readonly indicators?: readonly string[];
}

/** What is simulated to take a strategy apart: the plans between the baseline and it, each under its own name. */
export interface AttributionPlan {
  readonly parts: PlanParts;
  readonly design: AttributionDesign;
  readonly variants: readonly Variant[];
}

export interface IndicatorAttribution extends SharedEffects {
  readonly indicator: string;
  readonly unit: string;
  /** Of the baseline and of the strategy. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Which part of a strategy did how much. */
export interface Attribution {
  readonly baseline: string;
  readonly strategy: string;
  readonly seasons: number;
  readonly confidence: number;
  readonly parts: readonly PlanPart[];
  /** Plans simulated; `orders` where not all sets of parts were. */
  readonly plans: number;
  readonly orders?: number;
  readonly indicators: readonly IndicatorAttribution[];
}

/** What is told when the call does not say. */
export const ATTRIBUTED_INDICATORS: readonly string[] = ['sales', 'complaintRate', 'profit', 'satisfaction'];

/** Pairs of orders simulated for more than five parts when the call does not say. */
const DEFAULT_PAIRS = 8;

/** The plans to simulate, before any season is. @throws ExplanationError */
export function planAttribution({ scenario, baseline, strategy, seed, parts: named, pairsOfOrders = DEFAULT_PAIRS }: AttributionRequest): AttributionPlan {
  const parts = planParts(scenario, baseline, strategy, named);
  const k = parts.parts.length;
  const design = k <= MOST_FACTORIAL_PARTS ? factorialDesign(k) : sampledDesign(k, pairsOfOrders, `${seed}\u0000orders of parts`);
  const variants = design.sets.map((set): Variant => {
    const instead = parts.changesOf(set);
    return { key: keyOf(set, strategy, instead), strategy, instead };
  });
  return { parts, design, variants };
}

/** Simulates the plans on the same customers and shares the difference out. Cancelling keeps what is complete. */
export async function attributeStrategy(
  request: AttributionRequest,
  plan: AttributionPlan,
  seasons: ExperimentRequest['seasons'],
  executor: Executor,
  hooks: ExperimentHooks = {},
): Promise<{ readonly attribution: Attribution; readonly cancelled: boolean }> {
  const keys = plan.variants.map(({ key }) => key);
  const from = new Accumulation(keys);
  const { accumulation, cancelled } = await runExperiment({ keys, seasons, from, snapshots: [] }, executor, hooks);
  return { attribution: attributionOf(request, plan, accumulation), cancelled };
}

/** The attribution from the seasons there are. */
export function attributionOf(request: AttributionRequest, plan: AttributionPlan, accumulation: Accumulation): Attribution {
  const { parts, design } = plan;
  const { scenario, baseline, strategy, indicators = ATTRIBUTED_INDICATORS } = request;
  return {
    baseline,
    strategy,
    seasons: accumulation.complete,
    confidence: scenario.confidence,
    parts: parts.parts,
    plans: design.sets.length,
    ...(design.orders ? { orders: design.orders.length } : {}),
    indicators: accumulation.complete === 0 ? [] : indicators.flatMap((id) => indicatorAttribution(id, plan, accumulation, scenario.confidence)),
  };
}

/** Nothing for an indicator that some plan in between has no value for. */
function indicatorAttribution(id: string, plan: AttributionPlan, accumulation: Accumulation, confidence: number): IndicatorAttribution[] {
  const { design, variants } = plan;
  const { parts } = plan.parts;
  const indicator = findIndicator(id);
  if (!indicator || indicator.kind === 'quantile') throw new Error(`"${id}" cannot be shared out among parts.`);
  const series = new Map(design.sets.map((set, i) => [set, indicatorSeries(indicator, accumulation.store(variants[i]?.key ?? ''))]));
  if ([...series.values()].some(({ estimate }) => !Number.isFinite(estimate))) return [];
  const of = (set: number) => {
    const found = series.get(set);
    if (!found) throw new Error(`The set ${set} was not simulated.`);
    return found;
  };
  const names = parts.map((part) => part.id);
  const shared = shareEffects(design, names, of, confidence);
  return [{ indicator: id, unit: indicator.unit, before: of(0).estimate, after: of(2 ** parts.length - 1).estimate, ...shared }];
}

/** Names the plan by what it is, so that a file of seasons may hold those of several attributions. */
function keyOf(set: number, strategy: string, changes: Changes): string {
  const what = bytesToHex(sha256(utf8ToBytes(JSON.stringify([strategy, changes]))));
  return `plan ${set} ${what.slice(0, 16)}`;
}
