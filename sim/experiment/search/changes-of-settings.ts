import type { Changes, Scenario } from '../../scenario/scenario-schema.js';
import { SearchSpace } from './search-space.js';

/**
 * The changes that make a strategy of a plan a search has played.
 * @param settings what each lever is set to, by its id; levers that are not named stay as the search's start has them
 * @returns undefined where a setting is none of its lever's, a lever is not declared, or the settings contradict each other
 */
export function changesOfSettings(scenario: Scenario, settings: Readonly<Record<string, number | string | boolean>>): Changes | undefined {
  const { search } = scenario;
  if (search === undefined) return undefined;
  const declared = search.levers.filter(({ id }) => Object.hasOwn(settings, id));
  if (declared.length !== Object.keys(settings).length) return undefined;
  const space = new SearchSpace(scenario, declared, search.start ?? scenario.baseline);
  const levels = space.levers.map((lever) => {
    for (let level = 0; level < lever.levels; level++) if (lever.valueOf(level) === settings[lever.id]) return level;
    return -1;
  });
  return levels.includes(-1) ? undefined : space.plan(levels)?.changes;
}
