import { COUNT_INDEX } from '../../record/counts.js';
import { HEADLINE_INDICATORS } from '../../record/indicators.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import type { Session } from '../../scenario/session/session-schema.js';
import type { Accumulation } from '../accumulation.js';
import type { Executor, Variant } from '../executor.js';
import { type ExperimentHooks, runExperiment } from '../experiment.js';
import type { SeasonSummary, StoreSummary } from '../season-summary.js';
import { type LuckOfIndicator, luckOrSkill, type SeasonsOf } from './luck-or-skill.js';
import { PLAN, PLAYED, sessionVariants } from './session-variants.js';

/** Decisions against one other way of running the same seasons. */
export interface LuckAgainst {
  /** Key of the variant: the plan without decisions, or a ghost. */
  readonly against: string;
  readonly indicators: readonly LuckOfIndicator[];
}

export interface ReplayOver {
  /** Other seasons than the one that was played. */
  readonly seasons: number;
  readonly confidence: number;
  /** Of the logged decisions, how many could be carried out in the season that was played and, on average, in the others. */
  readonly decisions: { readonly logged: number; readonly played: number; readonly others: number };
  readonly comparisons: readonly LuckAgainst[];
}

export interface ReplayOverRequest {
  readonly session: Session;
  /** The case of the session; the executor's study has the same text, the session's seed and `sessionVariants`. */
  readonly scenario: Scenario;
  /** Other seasons, at least 2. */
  readonly seasons: number;
  /** Without it the headline indicators and what they are made of. */
  readonly indicators?: readonly string[];
}

const DECISIONS = COUNT_INDEX.decisions;

const INDICATORS = [...HEADLINE_INDICATORS, 'abandonment', 'lostSales', 'labourCost', 'moves'] as const;

/** What came of it; nothing where it was cancelled before two other seasons were there. */
export interface ReplayOverOutcome {
  readonly over: ReplayOver | undefined;
  readonly cancelled: boolean;
}

/** Replays the decision log over other seasons, paired with the plan and the ghosts. */
export async function replayOver(request: ReplayOverRequest, executor: Executor, hooks: ExperimentHooks = {}): Promise<ReplayOverOutcome> {
  const { session, scenario } = request;
  const variants = sessionVariants(session, scenario);
  const keys = variants.map(({ key }) => key);
  const played = await executor.run({ strategies: keys, replications: [session.replication] });
  // one season more than asked for where the played one is among them
  const rounds = request.seasons + (session.replication < request.seasons + 1 ? 1 : 0);
  const { accumulation, cancelled } = await runExperiment({ keys, seasons: rounds, snapshots: [] }, executor, hooks);
  const of = seasonsBy(accumulation, played, session.replication);
  if (of(PLAN).others.length < 2) return { over: undefined, cancelled };
  const { confidence } = scenario;
  const over: ReplayOver = {
    seasons: of(PLAN).others.length,
    confidence,
    decisions: { logged: session.decisions.length, ...carriedOut(of(PLAYED)) },
    comparisons: againstOf(variants).map((against) => ({
      against,
      indicators: (request.indicators ?? INDICATORS).map((name) => luckOrSkill(name, of(PLAYED), of(against), confidence)),
    })),
  };
  return { over, cancelled };
}

/** The plan, and the ghosts that differ from it. */
function againstOf(variants: readonly Variant[]): string[] {
  return variants.flatMap(({ key }) => (key === PLAYED ? [] : [key]));
}

function seasonsBy(accumulation: Accumulation, played: readonly SeasonSummary[], replication: number): (key: string) => SeasonsOf {
  return (key) => {
    const own = played.find(({ strategy }) => strategy === key);
    if (own === undefined) throw new Error(`no season of "${key}"`);
    return { played: own.chain, others: accumulation.store(key).filter((_, r) => r !== replication) };
  };
}

function carriedOut({ others, played }: SeasonsOf): { played: number; others: number } {
  const done = (season: StoreSummary) => season.counts[DECISIONS];
  return { played: done(played), others: others.reduce((sum, season) => sum + done(season), 0) / others.length };
}
