import { compileCase } from '../model/index.js';
import { INDICATOR_NAMES } from '../record/indicators.js';
import { type ParseOptions, type ParseResult, parseScenario, parseScenarioJson } from '../scenario/parse.js';
import { conflictAt, located, type Problem } from '../scenario/problem.js';
import type { Scenario } from '../scenario/scenario-schema.js';

/** Rostered hours count as equal within this share: heads are whole, so a roster cannot always be matched to the hour. */
const EQUAL_HOURS = 0.001;

const OPTIONS: ParseOptions = { knownIndicators: INDICATOR_NAMES, checks: [checkEqualLabour] };

/** Reads a scenario file with everything that can be checked before a season is run: the format, the names of indicators, equal labour hours. */
export function readScenario(text: string): ParseResult {
  return parseScenario(text, OPTIONS);
}

/** The same for a value that was JSON already, such as a case being edited. */
export function readScenarioJson(value: unknown): ParseResult {
  return parseScenarioJson(value, OPTIONS);
}

/** A strategy that promises the labour hours of the baseline must roster them: else a gain could be bought instead of organised. */
export function checkEqualLabour(scenario: Scenario): Problem[] {
  const promising = scenario.strategies.some(({ id, labour }) => labour === 'same-as-baseline' && id !== scenario.baseline);
  if (!promising) return [];
  const wanted = compileCase(scenario, scenario.baseline).rosteredHours;
  return scenario.strategies.flatMap(({ id, labour }, i) => {
    if (labour !== 'same-as-baseline') return [];
    const hours = compileCase(scenario, id).rosteredHours;
    if (Math.abs(hours - wanted) <= EQUAL_HOURS * wanted) return [];
    const problem = conflictAt('equal-labour', ['strategies', i, 'labour'], {
      found: `"same-as-baseline" with ${round(hours)} rostered hours`,
      expected: `the ${round(wanted)} hours of "${scenario.baseline}" (within 0.1 %), or "free"`,
      parameters: { hours: round(hours), baseline: round(wanted) },
    });
    return [located(problem)];
  });
}

function round(hours: number): number {
  return Math.round(hours * 10) / 10;
}
