import { isObject, type Path, shorten } from '../json-path.js';
import { type LocatedProblem, problemAt } from '../problem.js';
import { didYouMean, nearest } from '../suggest.js';

/** Indicators that the rules of a file ask for, in its world and in its strategies, must exist. Works on files that have other faults. */
export function checkRuleIndicators(json: Readonly<Record<string, unknown>>, known: readonly string[]): LocatedProblem[] {
  const strategies = Array.isArray(json.strategies) ? json.strategies.slice(0, 50) : [];
  return [
    ...inRules(isObject(json.world) ? json.world.rules : undefined, known, ['world', 'rules']),
    ...strategies.flatMap((strategy: unknown, i) => {
      const changes = isObject(strategy) ? strategy.changes : undefined;
      return inRules(isObject(changes) ? changes.rules : undefined, known, ['strategies', i, 'changes', 'rules']);
    }),
  ];
}

function inRules(rules: unknown, known: readonly string[], at: Path): LocatedProblem[] {
  return entries(isObject(rules) ? rules.list : undefined).flatMap((rule, i) =>
    (['all', 'any'] as const).flatMap((list) =>
      entries(isObject(rule.when) ? rule.when[list] : undefined).flatMap((clause, c) =>
        checkName(clause.indicator, known, [...at, 'list', i, 'when', list, c, 'indicator']),
      ),
    ),
  );
}

function entries(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.map((entry: unknown) => (isObject(entry) ? entry : {})) : [];
}

function checkName(name: unknown, known: readonly string[], at: Path): LocatedProblem[] {
  if (typeof name !== 'string' || known.includes(name)) return [];
  const near = nearest(name, known);
  return [
    problemAt('unknown-name', at, {
      found: JSON.stringify(shorten(name)),
      expected: 'the name of an indicator',
      suggestion: didYouMean(name, known),
      parameters: { what: 'indicator', name: shorten(name), ...(near === undefined ? {} : { suggestion: near }) },
    }),
  ];
}
