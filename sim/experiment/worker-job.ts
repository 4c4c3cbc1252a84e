import { atOnce, CommonDraws, type CompiledCase, compileCase, replicationInSteps, type Steps } from '../model/index.js';
import { parseScenario } from '../scenario/parse.js';
import type { Scenario } from '../scenario/scenario-schema.js';
import type { Job, Study, Variant } from './executor.js';
import { type SeasonSummary, summarizeSeason } from './season-summary.js';
import { FateBook } from './why/fate-book.js';

/** Runs the jobs of one study in this thread. */
export type JobRunner = (job: Job) => SeasonSummary[];

/** The same in steps of an hour of a season: whoever takes them may listen to others between two, or leave the job where it is. */
export type SteppedJobRunner = (job: Job) => Steps<SeasonSummary[]>;

export function openStudy(study: Study): JobRunner {
  const run = openStudyInSteps(study);
  return (job) => atOnce(run(job));
}

/**
 * What a worker does: reads the scenario once, compiles each variant when it is first asked for and keeps it, simulates, summarizes.
 * The text has been checked by whoever made the study; if it is not sound all the same, that is a defect and throws.
 */
export function openStudyInSteps(study: Study): SteppedJobRunner {
  const scenario = study.scenario ?? readSound(study.text);
  const own = new Map<string, CompiledCase>();
  const passing = new Map<string, CompiledCase>();
  // Of a single plan every season has other customers.
  const draws = study.variants.length > 1 ? { draws: new CommonDraws() } : {};
  const compiledOf = (variant: Variant, isNamed: boolean): CompiledCase => {
    const plan = planOf(variant);
    const there = own.get(plan) ?? passing.get(plan);
    if (there !== undefined) return there;
    const made = compileVariant(scenario, variant, study.seed);
    if (!isNamed) forgetOldest(passing);
    (isNamed ? own : passing).set(plan, made);
    return made;
  };
  const play = function* (key: string, replication: number, extra: readonly Variant[]): Steps<SeasonSummary> {
    const named = study.variants.find((v) => v.key === key);
    const variant = named ?? extra.find((v) => v.key === key);
    if (!variant) throw new Error(`The study has no variant "${key}".`);
    const fates = study.fates === true ? new FateBook() : undefined;
    const { without, decisions } = variant;
    const options = { ...draws, ...(without && { without }), ...(decisions && { decisions }) };
    const season = yield* replicationInSteps(compiledOf(variant, named !== undefined), replication, fates?.sink, study.by, options);
    const summary = summarizeSeason(season, key);
    return fates ? { ...summary, fates: fates.close(summary.storeIds) } : summary;
  };
  return function* ({ strategies, replications, variants = [] }) {
    const summaries: SeasonSummary[] = [];
    for (const replication of replications) for (const key of strategies) summaries.push(yield* play(key, replication, variants));
    return summaries;
  };
}

function readSound(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('A study was made of a scenario that is not sound.');
  return parsed.scenario;
}

/** What a variant is compiled from: variants that differ only in how the season is played share it. */
function planOf({ strategy, with: extra, instead, decisions }: Variant): string {
  return JSON.stringify([strategy, extra, instead, decisions !== undefined]);
}

/** Compiled cases kept of variants that come with jobs: a search brings thousands, and goes back to a few of them. */
const MOST_PASSING = 64;

function forgetOldest(cases: Map<string, CompiledCase>): void {
  for (const key of cases.keys()) {
    if (cases.size < MOST_PASSING) return;
    cases.delete(key);
  }
}

function compileVariant(scenario: Scenario, variant: Variant, seed: string | undefined): CompiledCase {
  const { strategy, with: extra, instead, decisions } = variant;
  const options = { ...(seed === undefined ? {} : { seed }), ...(extra === undefined ? {} : { with: extra }), playable: decisions !== undefined };
  if (instead === undefined) return compileCase(scenario, strategy, options);
  const strategies = scenario.strategies.map((one) => (one.id === strategy ? { ...one, changes: instead } : one));
  return compileCase({ ...scenario, strategies }, strategy, options);
}
