import { findIndicator } from '../../record/indicators.js';
import { minuteOf, thresholdOf, WINDOW_DAYS } from '../../scenario/rule-threshold.js';
import type { Clause, Condition } from '../../scenario/sections/rule-condition-section.js';
import { AIMS, type Rule, type Rules, rulesSchema } from '../../scenario/sections/rules-section.js';
import { WEEKDAYS, type World } from '../../scenario/world-schema.js';
import type { Calendar } from '../calendar.js';
import type { PeriodQuestion } from './period-values.js';

type ClauseOf<K extends Clause['kind']> = Extract<Clause, { kind: K }>;

/** True where a reading lies on one side of a level; once true, until it has passed `clearsAt` on the way back. */
export interface MeasurePlan {
  readonly kind: 'measure';
  readonly measure: ClauseOf<'measure'>['measure'];
  /** 1: above, -1: below; readings and levels are multiplied by it. */
  readonly sign: number;
  readonly level: number;
  readonly clearsAt: number;
  readonly forMinutes: number;
}

/** True where an indicator answers a question for enough complete stretches in a row. */
export interface PeriodPlan {
  readonly kind: 'period';
  /** Position among the questions asked of complete stretches. */
  readonly question: number;
}

/** True in a window of the clock; days from 0, minutes of the day. */
export interface ClockPlan {
  readonly kind: 'clock';
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly weekdays: readonly number[];
  readonly fromDay: number;
  readonly toDay: number;
}

export type ClausePlan = MeasurePlan | PeriodPlan | ClockPlan;

/** A rule made ready once for all seasons. */
export interface RulePlan {
  readonly rule: Rule;
  /** Position in the file. */
  readonly index: number;
  /** Two rules that want the same: the one of lower rank has it. */
  readonly rank: number;
  /** The first `allCount` clauses must all be true, of the others one. */
  readonly clauses: readonly ClausePlan[];
  readonly allCount: number;
  /** Days until it can be carried out again while it goes on applying: its stretches, or the day; 0 where a measure says so at every look. */
  readonly againAfterDays: number;
}

export interface CompiledRules {
  readonly rules: Rules;
  /** In the order of rank. */
  readonly plans: readonly RulePlan[];
  readonly questions: readonly PeriodQuestion[];
  /** Minutes of the day at which the rules are looked at, in order. */
  readonly looks: readonly number[];
  readonly asksPressure: boolean;
}

/**
 * Makes the rules of a world ready; undefined where there are none, unless a book of rules is wanted all the same.
 * @throws for an indicator that does not exist
 */
export function compileRules(world: World, calendar: Calendar, alsoEmpty = false): CompiledRules | undefined {
  const { rules = alsoEmpty ? rulesSchema.parse({}) : undefined } = world;
  if (rules === undefined || (rules.list.length === 0 && !alsoEmpty)) return undefined;
  const questions: PeriodQuestion[] = [];
  const drafts = rules.list.map((rule, index) => {
    const clauses = clausesOf(rule.when, calendar, questions);
    return { rule, index, clauses, allCount: rule.when.all.length, againAfterDays: againAfter(clauses, questions) };
  });
  const ordered = drafts.sort((a, b) => AIMS.indexOf(a.rule.aim) - AIMS.indexOf(b.rule.aim) || a.index - b.index);
  const plans = ordered.map((draft, rank) => deepFreeze({ ...draft, rank }));
  const clauses = plans.flatMap((plan) => plan.clauses);
  return deepFreeze({
    rules,
    plans,
    questions,
    looks: looksOf(rules.everyMinutes, clauses, calendar),
    asksPressure: clauses.some((clause) => clause.kind === 'measure' && clause.measure.startsWith('pressure.')),
  });
}

function clausesOf(when: Condition, calendar: Calendar, questions: PeriodQuestion[]): ClausePlan[] {
  return [...when.all, ...when.any].map((clause) => planOf(clause, calendar, questions));
}

/** What the clock and complete stretches say is news once; what is measured is news at every look. */
function againAfter(clauses: readonly ClausePlan[], questions: readonly PeriodQuestion[]): number {
  if (clauses.some((clause) => clause.kind === 'measure')) return 0;
  const stretches = clauses.flatMap((clause) => (clause.kind === 'period' ? [questions[clause.question].days] : []));
  return stretches.length === 0 ? 1 : Math.min(...stretches);
}

function planOf(clause: Clause, calendar: Calendar, questions: PeriodQuestion[]): ClausePlan {
  switch (clause.kind) {
    case 'measure': {
      const { side, level } = thresholdOf(clause);
      const sign = side === 'above' ? 1 : -1;
      return {
        kind: 'measure',
        measure: clause.measure,
        sign,
        level: sign * level,
        clearsAt: sign * (clause.clearsAt ?? level),
        forMinutes: clause.forMinutes,
      };
    }
    case 'clock':
      return {
        kind: 'clock',
        fromMinute: clause.from === undefined ? calendar.opens : minuteOf(clause.from),
        toMinute: clause.to === undefined ? calendar.closes : minuteOf(clause.to),
        weekdays: clause.weekdays.map((day) => WEEKDAYS.indexOf(day)),
        fromDay: clause.fromDay - 1,
        toDay: (clause.toDay ?? calendar.days) - 1,
      };
    default:
      return { kind: 'period', question: questions.push(questionOf(clause)) - 1 };
  }
}

function questionOf(clause: ClauseOf<'indicator' | 'rising'>): PeriodQuestion {
  const indicator = findIndicator(clause.indicator);
  if (indicator === undefined) throw new Error(`A rule asks for the indicator "${clause.indicator}", which does not exist.`);
  const common = { indicator, days: WINDOW_DAYS[clause.over], ofChain: clause.of === 'chain' };
  if (clause.kind === 'rising') return { ...common, ask: { kind: 'rising', periods: clause.periods, least: clause.eachAtLeast } };
  const { side, level } = thresholdOf(clause);
  const sign = side === 'above' ? 1 : -1;
  return { ...common, ask: { kind: 'beyond', periods: clause.periodsInARow, sign, level: sign * level } };
}

/** A regular grid from opening to closing, and every time a clock names in between. */
function looksOf(every: number, clauses: readonly ClausePlan[], { opens, closes }: Calendar): number[] {
  const times = new Set<number>();
  for (let i = 0; opens + i * every < closes; i++) times.add(opens + i * every);
  for (const clause of clauses) if (clause.kind === 'clock') for (const minute of [clause.fromMinute, clause.toMinute]) times.add(minute);
  return [...times].filter((minute) => minute >= opens && minute < closes).sort((a, b) => a - b);
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const entry of Object.values(value)) deepFreeze(entry);
  return Object.freeze(value);
}
