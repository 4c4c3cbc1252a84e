import { compileCase, runReplication } from '../model/index.js';
import { parseScenario } from '../scenario/parse.js';
import type { Job, Study } from './executor.js';
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
  const compiled = new Map<string, ReturnType<typeof compileCase>>();
  const compile = (key: string) => {
    const variant = study.variants.find((v) => v.key === key);
    if (!variant) throw new Error(`The study has no variant "${key}".`);
    const options = { ...(study.seed === undefined ? {} : { seed: study.seed }), ...(variant.with === undefined ? {} : { with: variant.with }) };
    const made = compileCase(scenario, variant.strategy, options);
    compiled.set(key, made);
    return made;
  };
  return ({ strategies, replications }) =>
    replications.flatMap((replication) =>
      strategies.map((key) => summarizeSeason(runReplication(compiled.get(key) ?? compile(key), replication, undefined, study.by), key)),
    );
}
