import { duplicateIds } from './checks/calendar-checks.js';
import { checkRuleIndicators } from './checks/rule-references.js';
import { isObject, type Path, shorten } from './json-path.js';
import { type LocatedProblem, problemAt } from './problem.js';
import { didYouMean, nearest } from './suggest.js';

type Entry = Readonly<Record<string, unknown>>;

/** Ids used once, the baseline and the strategies of guardrails known, indicators known. Works on files that have other faults. */
export function checkReferences(json: Entry, knownIndicators: readonly string[] | undefined): LocatedProblem[] {
  const strategies = idsOf(json.strategies);
  const stores = isObject(json.world) ? idsOf(json.world.stores) : [];
  const guardrails = entriesOf(json.expect);
  return [
    ...duplicateIds(strategies, ['strategies']),
    ...duplicateIds(idsOf(json.expect), ['expect']),
    ...checkStrategyName(json.baseline, strategies, ['baseline']),
    ...guardrails.flatMap((guardrail, i) => checkStrategyName(guardrail.strategy, strategies, ['expect', i, 'strategy'])),
    ...guardrails.flatMap((guardrail, i) => checkStrategyName(guardrail.against, strategies, ['expect', i, 'against'])),
    ...(knownIndicators === undefined
      ? []
      : [
          ...guardrails.flatMap((guardrail, i) => checkIndicator(guardrail.indicator, knownIndicators, stores, ['expect', i, 'indicator'])),
          ...checkRuleIndicators(json, knownIndicators),
          ...searchIndicators(json.search).flatMap(({ name, at }) => checkIndicator(name, knownIndicators, stores, at)),
        ]),
  ];
}

/** Every indicator the search asks for, with its place. */
function searchIndicators(search: unknown): { readonly name: unknown; readonly at: Path }[] {
  if (!isObject(search)) return [];
  const objectives = Array.isArray(search.objectives) ? search.objectives.slice(0, 2) : [];
  return [
    ...objectives.flatMap((objective: unknown, i) => {
      const at = ['search', 'objectives', i];
      if (!isObject(objective)) return [{ name: objective, at }];
      return entriesOf(objective.sum).map((term, k) => ({ name: term.indicator, at: [...at, 'sum', k, 'indicator'] }));
    }),
    ...entriesOf(search.constraints).map((constraint, i) => ({ name: constraint.indicator, at: ['search', 'constraints', i, 'indicator'] })),
  ];
}

function entriesOf(list: unknown): Entry[] {
  return Array.isArray(list) ? list.map((entry) => (isObject(entry) ? entry : {})) : [];
}

/** Entries without an id keep their place as an empty text that equals no other. */
function idsOf(list: unknown): string[] {
  return entriesOf(list).map((entry, i) => (typeof entry.id === 'string' ? entry.id : `\u0000${i}`));
}

function checkStrategyName(name: unknown, known: readonly string[], at: Path): LocatedProblem[] {
  if (typeof name !== 'string' || known.length === 0 || known.includes(name)) return [];
  return [
    unknownName(
      'strategy',
      name,
      known.filter((id) => !id.startsWith('\u0000')),
      at,
    ),
  ];
}

/** Indicators of one store carry its id and a slash before their name. */
function checkIndicator(name: unknown, known: readonly string[], stores: readonly string[], at: Path): LocatedProblem[] {
  if (typeof name !== 'string') return [];
  const slash = name.indexOf('/');
  const store = slash < 0 ? undefined : name.slice(0, slash);
  const problems = store !== undefined && !stores.includes(store) ? [unknownName('store', store, stores, at)] : [];
  const indicator = name.slice(slash + 1);
  return known.includes(indicator) ? problems : [...problems, unknownName('indicator', indicator, known, at)];
}

function unknownName(what: 'strategy' | 'store' | 'indicator', name: string, known: readonly string[], at: Path): LocatedProblem {
  const near = nearest(name, known);
  const expected = known.length <= 20 ? `the id of a ${what}: ${known.join(', ')}` : `the name of an ${what}`;
  return problemAt('unknown-name', at, {
    found: JSON.stringify(shorten(name)),
    expected,
    suggestion: didYouMean(name, known),
    parameters: { what, name: shorten(name), ...(near === undefined ? {} : { suggestion: near }) },
  });
}
