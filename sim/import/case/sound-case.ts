import { readScenarioJson } from '../../experiment/read-scenario.js';
import type { Scenario } from '../../scenario/scenario-schema.js';

/** A case that was built, read back with every check a file gets. */
export interface SoundCase {
  readonly scenario: Scenario;
  /** As it is written. */
  readonly source: Record<string, unknown>;
}

/**
 * Reads a case that was built here. Where whole people cannot be shared out to the same hours in every plan, the plans do not promise it.
 * @throws Error if it is not sound, which is a defect
 */
export function soundCase(source: Record<string, unknown>): SoundCase {
  const parsed = readScenarioJson(source);
  if (parsed.ok) return { scenario: parsed.scenario, source };
  const { strategies } = source;
  const isAboutHours = parsed.problems.every(({ parameters }) => parameters.rule === 'equal-labour');
  if (!isAboutHours || !Array.isArray(strategies)) throw new Error(`An imported case is not sound: ${JSON.stringify(parsed.problems.slice(0, 3))}`);
  return soundCase({ ...source, strategies: strategies.map(({ labour: _, ...strategy }: Record<string, unknown>) => strategy) });
}
