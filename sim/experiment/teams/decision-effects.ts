import { findIndicator } from '../../record/indicators.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import type { Session } from '../../scenario/session/session-schema.js';
import { differenceOf } from '../estimate-indicator.js';
import type { Executor, Variant } from '../executor.js';
import type { ExperimentHooks } from '../experiment.js';
import type { Interval, Verdict } from '../result.js';
import type { SeasonSummary, StoreSummary } from '../season-summary.js';
import { spread } from '../why/move-effects.js';
import { withoutDecision } from './without-decision.js';

/** What one decision does: seasons with everything the team decided less the same seasons without this one. */
export interface DecisionEffect {
  /** From 1. */
  readonly decision: number;
  readonly complaintRate: Effect;
  readonly sales: Effect;
}

interface Effect {
  /** Relative to the seasons without it; null where that is nothing. */
  readonly relative: Interval;
  readonly absolute: Interval;
  readonly verdict: Verdict;
}

export interface DecisionEffects {
  /** In the order of the decisions; at most as many as were asked for, spread evenly. */
  readonly effects: readonly DecisionEffect[];
  /** Other seasons they are measured in. */
  readonly seasons: number;
  readonly cancelled: boolean;
}

export interface DecisionEffectsRequest {
  readonly session: Session;
  readonly scenario: Scenario;
  /** Other seasons than the one that was played, at least 2. */
  readonly seasons: number;
  /** Most decisions looked at. */
  readonly most: number;
  /** Jobs under way at once; twice as many as there are workers when left out. */
  readonly lanes?: number;
}

interface Hooks extends Pick<ExperimentHooks, 'onProgress' | 'signal' | 'now'> {
  /** What is known so far, after each decision. */
  readonly onEffects?: (effects: readonly DecisionEffect[]) => void;
}

/**
 * Leaves each decision out in turn, over several other seasons, because in a single one what follows from a decision is mostly chance.
 * @param executor of a study with the text of the case and the session's seed
 */
export async function decisionEffects(
  request: DecisionEffectsRequest,
  executor: Executor,
  { onProgress, onEffects, signal, now }: Hooks = {},
): Promise<DecisionEffects> {
  const { session, scenario, seasons, most, lanes = Math.max(1, executor.parallelism) * 2 } = request;
  const replications = Array.from({ length: seasons }, (_, r) => (r < session.replication ? r : r + 1));
  const numbers = spread(
    session.decisions.flatMap(({ do: { kind } }, i) => (kind === 'take-back' ? [] : [i + 1])),
    most,
  );
  const jobs = [0, ...numbers].map((number) => ({ number, variant: variantOf(session, number) }));
  const found = new Map<number, readonly StoreSummary[]>();
  const startedAt = now?.();
  let next = 0;
  const effects = () => {
    const whole = found.get(0);
    return numbers.flatMap((decision): DecisionEffect[] => {
      const without = found.get(decision);
      if (whole === undefined || without === undefined) return [];
      const effect = (name: string) => effectOf(name, without, whole, scenario.confidence);
      return [{ decision, complaintRate: effect('complaintRate'), sales: effect('sales') }];
    });
  };
  const lane = async () => {
    for (let job = jobs[next++]; job !== undefined && signal?.aborted !== true; job = jobs[next++]) {
      const summaries = await executor.run({ strategies: [job.variant.key], variants: [job.variant], replications });
      found.set(job.number, inOrder(summaries));
      const secondsLeft = startedAt === undefined ? null : (((now?.() ?? 0) - startedAt) / 1000 / found.size) * (jobs.length - found.size);
      onProgress?.({ done: found.size, total: jobs.length, secondsLeft });
      onEffects?.(effects());
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { effects: effects(), seasons, cancelled: signal?.aborted === true };
}

/** @param number 0: all decisions */
function variantOf({ strategy, changes, decisions }: Session, number: number): Variant {
  const left = number === 0 ? decisions : withoutDecision(decisions, number);
  return { key: `without ${number}`, strategy, ...(changes && { instead: changes }), decisions: left };
}

function inOrder(summaries: readonly SeasonSummary[]): readonly StoreSummary[] {
  return [...summaries].sort((a, b) => a.replication - b.replication).map(({ chain }) => chain);
}

function effectOf(name: string, without: readonly StoreSummary[], whole: readonly StoreSummary[], confidence: number): Effect {
  const indicator = findIndicator(name);
  if (indicator === undefined) throw new Error(`no such indicator: ${name}`);
  const { absolute, relative, verdict } = differenceOf(indicator, without, whole, confidence);
  const plain = ({ mean, low, high }: Interval): Interval => ({ mean, low, high });
  return { absolute: plain(absolute), relative: plain(relative), verdict };
}
