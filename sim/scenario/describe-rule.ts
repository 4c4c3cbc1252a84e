import type { Language } from './local-text.js';
import { thresholdOf } from './rule-threshold.js';
import { ENGLISH_RULES } from './rule-words-en.js';
import { CHINESE_RULES } from './rule-words-zh.js';
import type { Effect } from './sections/effect-section.js';
import type { Action } from './sections/rule-action-section.js';
import type { Clause, Condition } from './sections/rule-condition-section.js';
import type { Rule } from './sections/rules-section.js';

/** Names of what rules speak of, in the reader's language; the format does not know them. */
export interface RuleNames {
  /** Title of an indicator by its id. */
  indicator(id: string): string;
  /** Name of a parameter such as `pool.share`. */
  parameter(name: string): string;
  /** Name of a choice of a parameter, such as `first-contact` of `desk.design`. */
  choice(parameter: string, value: string): string;
  /** Name of a store by its id. */
  store(id: string): string;
}

type Of<T extends { kind: string }, K extends T['kind']> = Extract<T, { kind: K }>;
type ActionWords = { readonly [K in Exclude<Action['kind'], 'change'>]: (action: Of<Action, K>) => string };

/** The words of one language. Every function gives a part of the sentence without a full stop. */
export interface RuleWords extends ActionWords {
  readonly measure: (clause: Of<Clause, 'measure'>, side: 'above' | 'below', level: number) => string;
  readonly indicator: (clause: Of<Clause, 'indicator'>, title: string, side: 'above' | 'below', level: number) => string;
  readonly rising: (clause: Of<Clause, 'rising'>, title: string) => string;
  readonly clock: (clause: Of<Clause, 'clock'>) => string;
  /** `choice`: what is set, where that is a word. */
  readonly change: (effect: Effect, name: string, choice: string) => string;
  readonly all: (parts: readonly string[]) => string;
  readonly any: (parts: readonly string[]) => string;
  readonly done: (parts: readonly string[]) => string;
  readonly whole: (where: string, when: string, what: string, terms: readonly string[]) => string;
  readonly where: (stores: readonly string[]) => string;
  /** Who decides, how often, for how long, at what cost, what for. */
  readonly terms: (rule: Rule) => readonly string[];
}

const WORDS: Readonly<Record<Language, RuleWords>> = { en: ENGLISH_RULES, 'zh-CN': CHINESE_RULES };

/** A rule as one plain sentence: where, when, what is done, and on which terms. */
export function describeRule(rule: Rule, language: Language, names: RuleNames): string {
  const words = WORDS[language];
  const what = words.done(rule.do.flatMap((action) => describeAction(action, words, names)));
  return words.whole(words.where(rule.stores.map(names.store)), describeCondition(rule.when, words, names), what, words.terms(rule));
}

function describeCondition({ all, any }: Condition, words: RuleWords, names: RuleNames): string {
  const say = (clause: Clause) => describeClause(clause, words, names);
  const either = any.length === 0 ? [] : [words.any(any.map(say))];
  return words.all([...all.map(say), ...either]);
}

function describeClause(clause: Clause, words: RuleWords, names: RuleNames): string {
  switch (clause.kind) {
    case 'clock':
      return words.clock(clause);
    case 'rising':
      return words.rising(clause, names.indicator(clause.indicator));
    case 'measure': {
      const { side, level } = thresholdOf(clause);
      return words.measure(clause, side, level);
    }
    case 'indicator': {
      const { side, level } = thresholdOf(clause);
      return words.indicator(clause, names.indicator(clause.indicator), side, level);
    }
  }
}

function describeAction(action: Action, words: RuleWords, names: RuleNames): string[] {
  if (action.kind === 'change') return action.effects.map((effect) => describeEffect(effect, words, names));
  const say = words[action.kind] as (action: Action) => string;
  return [say(action)];
}

function describeEffect(effect: Effect, words: RuleWords, names: RuleNames): string {
  const { parameter, set } = effect;
  return words.change(effect, names.parameter(parameter), typeof set === 'string' ? names.choice(parameter, set) : '');
}
