import type { Path } from '../json-path.js';
import { conflictAt, type LocatedProblem, problemAt } from '../problem.js';
import { effectsOf } from '../rule-effects.js';
import type { Action } from '../sections/rule-action-section.js';
import type { Clause } from '../sections/rule-condition-section.js';
import type { Rule } from '../sections/rules-section.js';
import { didYouMean, nearest } from '../suggest.js';
import { duplicateIds } from './calendar-checks.js';
import { checkCondition } from './condition-checks.js';
import { checkEffects } from './effect-checks.js';
import { checkMoves } from './move-checks.js';
import type { SoundSections } from './world-check.js';

type Section = 'pressure' | 'checkout' | 'desk' | 'stock' | 'floats';

/** Rules that name what there is, can come true, and can be carried out. */
export function checkRules(world: SoundSections, has: (section: string) => boolean): LocatedProblem[] {
  const { rules } = world;
  if (rules === undefined) return [];
  const ids = rules.list.map((rule) => rule.id);
  return [
    ...duplicateIds(ids, ['rules', 'list']),
    ...checkCommittee(world),
    ...rules.list.flatMap((rule, i) => checkRule(world, rule, has, ['rules', 'list', i])),
    ...checkMoves(world),
  ];
}

function checkCommittee({ rules }: SoundSections): LocatedProblem[] {
  if (rules === undefined || rules.committee.operationsWeight + rules.committee.serviceWeight > 0) return [];
  return [
    conflictAt('committee-has-weight', ['rules', 'committee', 'operationsWeight'], {
      found: 'no weight for operations and none for service',
      expected: 'a weight above 0 for at least one of them',
    }),
  ];
}

function checkRule(world: SoundSections, rule: Rule, has: (section: string) => boolean, at: Path): LocatedProblem[] {
  return [
    ...checkStores(world, rule, at),
    ...checkCondition(rule.when, world.calendar, [...at, 'when']),
    ...(['all', 'any'] as const).flatMap((list) => rule.when[list].flatMap((clause, i) => checkNeeds(neededBy(clause), has, [...at, 'when', list, i]))),
    ...rule.do.flatMap((action, i) => checkAction(world, action, has, [...at, 'do', i])),
  ];
}

function checkStores({ stores }: SoundSections, rule: Rule, at: Path): LocatedProblem[] {
  if (stores === undefined) return [];
  const known = stores.map((store) => store.id);
  return rule.stores.flatMap((id, i) => (known.includes(id) ? [] : [unknown('store', id, known, [...at, 'stores', i])]));
}

function unknown(what: 'store' | 'initiative', name: string, known: readonly string[], at: Path): LocatedProblem {
  const near = nearest(name, known);
  return problemAt('unknown-name', at, {
    found: JSON.stringify(name),
    expected: known.length === 0 ? `no ${what}, since the case has none` : `the id of a ${what}: ${known.join(', ')}`,
    suggestion: didYouMean(name, known),
    parameters: { what, name, ...(near === undefined ? {} : { suggestion: near }) },
  });
}

function checkAction(world: SoundSections, action: Action, has: (section: string) => boolean, at: Path): LocatedProblem[] {
  const needs = checkNeeds(neededFor(action), has, at);
  if (action.kind === 'change') return [...needs, ...checkEffects(world, action.effects, [...at, 'effects'])];
  if (action.kind === 'start') return checkInitiative(world, action.initiative, has, [...at, 'initiative']);
  if (action.kind === 'change-roster' && world.staff !== 'none') return checkEffects(world, effectsOf(action), at).map((problem) => ({ ...problem, at }));
  return needs;
}

/** Initiatives that have a fault of their own are not known here, and say so themselves. */
function checkInitiative(world: SoundSections, id: string, has: (section: string) => boolean, at: Path): LocatedProblem[] {
  const { initiatives = [] } = world as { readonly initiatives?: readonly { readonly id: string }[] };
  const known = initiatives.map((initiative) => initiative.id);
  const isFaulty = known.length === 0 && has('initiatives');
  return isFaulty || known.includes(id) ? [] : [unknown('initiative', id, known, at)];
}

/** Sections without which a clause would never know anything. */
function neededBy(clause: Clause): readonly Section[] {
  if (clause.kind !== 'measure') return [];
  if (clause.measure.startsWith('pressure.')) return ['pressure'];
  if (clause.measure === 'queue.checkout') return ['checkout'];
  if (clause.measure === 'queue.desk') return ['desk'];
  return clause.measure === 'emptyShelves' ? ['stock'] : [];
}

/** Sections without which an action would do nothing. Staff is always said; with none of it, rules find nobody. */
function neededFor(action: Action): readonly Section[] {
  switch (action.kind) {
    case 'lend':
      return ['floats'];
    case 'open-till':
    case 'close-till':
    case 'coupons':
      return ['checkout'];
    case 'priority-restock':
    case 'expedite':
      return ['stock'];
    case 'quick-fix':
      return action.groups > 0 ? ['stock'] : [];
    default:
      return [];
  }
}

function checkNeeds(sections: readonly Section[], has: (section: string) => boolean, at: Path): LocatedProblem[] {
  return sections
    .filter((section) => !has(section))
    .map((section) =>
      conflictAt('needs-section', at, {
        found: `an entry that needs the section "${section}", which this case has not`,
        expected: `a section "${section}", or no such entry`,
        parameters: { section },
      }),
    );
}
