import type { Scenario } from '../../index.js';
import { inLanguage } from '../../index.js';

/** The English title of a strategy, or its id. */
export function titleIn(scenario: Scenario, id: string): string {
  const title = scenario.strategies.find((strategy) => strategy.id === id)?.title;
  return title === undefined ? id : inLanguage(title, 'en');
}
