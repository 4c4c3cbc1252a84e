import { type CompiledCase, compileCase, runReplication } from '../model/index.js';
import { parseScenario } from '../scenario/parse.js';
import type { Scenario } from '../scenario/scenario-schema.js';
import type { Job, Study, Variant } from './executor.js';
import { type SeasonSummary, summarizeSeason } from './season-summary.js';

/** Runs the jobs of one study in this thread. */
export type JobRunner = (job: Job) => SeasonSummary[];

/**
 * What a worker does: reads the scenario once, compiles each variant when it is first asked for and keeps it, simulates, summarizes.
 * The text has been checked by whoever made the study; if it is not sound all the same, that is a defect and throws.
 */
export function openStudy(study: Study): JobRunner {
  const parsed = parseScenario(study.text);
  if (!parsed.ok) throw new Error('A study was made of a scenario that is not sound.');
  const { scenario } = parsed;
  const own = new Map<string, CompiledCase>();
  const passing = new Map<string, CompiledCase>();
  const compiledOf = (key: string, extra: readonly Variant[]): CompiledCase => {
    const there = own.get(key) ?? passing.get(key);
    if (there !== undefined) return there;
    const named = study.variants.find((v) => v.key === key);
    const variant = named ?? extra.find((v) => v.key === key);
    if (!variant) throw new Error(`The study has no variant "${key}".`);
    const made = compileVariant(scenario, variant, study.seed);
    if (named === undefined) forgetOldest(passing);
    (named === undefined ? passing : own).set(key, made);
    return made;
  };
  return ({ strategies, replications, variants = [] }) =>
    replications.flatMap((replication) =>
      strategies.map((key) => summarizeSeason(runReplication(compiledOf(key, variants), replication, undefined, study.by), key)),
    );
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
  const { strategy, with: extra, instead } = variant;
  const options = { ...(seed === undefined ? {} : { seed }), ...(extra === undefined ? {} : { with: extra }) };
  if (instead === undefined) return compileCase(scenario, strategy, options);
  const strategies = scenario.strategies.map((one) => (one.id === strategy ? { ...one, changes: instead } : one));
  return compileCase({ ...scenario, strategies }, strategy, options);
}
