import type { Path } from '../json-path.js';
import { conflictAt, type LocatedProblem } from '../problem.js';
import { minuteOf, thresholdOf, WINDOW_DAYS } from '../rule-threshold.js';
import type { Clause, Condition } from '../sections/rule-condition-section.js';
import type { World } from '../world-schema.js';
import { round } from './staff-checks.js';

type ClauseOf<K extends Clause['kind']> = Extract<Clause, { kind: K }>;

/** Clauses that can come true: levels in order, clock times inside the opening hours, stretches that fit into the season, and no two that exclude each other. */
export function checkCondition(when: Condition, calendar: World['calendar'] | undefined, at: Path): LocatedProblem[] {
  const each = (['all', 'any'] as const).flatMap((list) => when[list].flatMap((clause, i) => checkClause(clause, calendar, [...at, list, i])));
  return [...each, ...checkTogether(when.all, [...at, 'all'])];
}

function checkClause(clause: Clause, calendar: World['calendar'] | undefined, at: Path): LocatedProblem[] {
  switch (clause.kind) {
    case 'measure':
      return checkClears(clause, at);
    case 'clock':
      return calendar === undefined ? [] : checkClock(clause, calendar, at);
    case 'indicator':
      return calendar === undefined ? [] : checkStretch(clause.over, clause.periodsInARow, 'periodsInARow', calendar, at);
    case 'rising':
      return calendar === undefined ? [] : checkStretch(clause.over, clause.periods + 1, 'periods', calendar, at);
  }
}

function checkClears(clause: ClauseOf<'measure'>, at: Path): LocatedProblem[] {
  const { clearsAt } = clause;
  if (clearsAt === undefined) return [];
  const { side, level } = thresholdOf(clause);
  if (side === 'above' ? clearsAt <= level : clearsAt >= level) return [];
  return [
    conflictAt('clears-on-the-way-back', [...at, 'clearsAt'], {
      found: String(clearsAt),
      expected: `${side === 'above' ? 'at most' : 'at least'} ${level}: what is true ${side} ${level} clears on the way back`,
      parameters: { level, side },
    }),
  ];
}

function checkClock({ from, to, fromDay, toDay }: ClauseOf<'clock'>, calendar: World['calendar'], at: Path): LocatedProblem[] {
  const problems: LocatedProblem[] = [];
  const [opens, closes] = [minuteOf(calendar.opens), minuteOf(calendar.closes)];
  const start = from === undefined ? opens : minuteOf(from);
  const end = to === undefined ? closes : minuteOf(to);
  const inDay = { opens: calendar.opens, closes: calendar.closes };
  if (from !== undefined && to !== undefined && end <= start) {
    problems.push(conflictAt('clock-in-order', [...at, 'to'], { found: `"${to}"`, expected: `a time after ${from}`, parameters: { from } }));
  } else if (start >= closes || end <= opens) {
    problems.push(
      conflictAt('within-opening-hours', [...at, start >= closes ? 'from' : 'to'], {
        found: `"${start >= closes ? from : to}"`,
        expected: `a time in the opening hours, ${calendar.opens} to ${calendar.closes}, in which rules are looked at`,
        parameters: inDay,
      }),
    );
  }
  if (fromDay > calendar.days) problems.push(outsideSeason(fromDay, calendar.days, [...at, 'fromDay']));
  if (toDay !== undefined && toDay < fromDay) {
    problems.push(
      conflictAt('clock-in-order', [...at, 'toDay'], { found: `day ${toDay}`, expected: `day ${fromDay} or later`, parameters: { from: fromDay } }),
    );
  }
  return problems;
}

function outsideSeason(found: number, days: number, at: Path): LocatedProblem {
  return conflictAt('rule-within-season', at, { found: String(found), expected: `at most the ${days} days of the season`, parameters: { days } });
}

function checkStretch(over: keyof typeof WINDOW_DAYS, periods: number, name: string, { days }: World['calendar'], at: Path): LocatedProblem[] {
  const needed = WINDOW_DAYS[over] * periods;
  // what is known at the midnight after the last day comes too late to do anything
  if (needed < days) return [];
  return [
    conflictAt('rule-within-season', [...at, name], {
      found: `${periods} of a ${over} each, ${needed} days together`,
      expected: `fewer than the ${days} days of the season, so that something can still be done`,
      parameters: { days },
    }),
  ];
}

/** Two clauses that must both be true and never are at the same time. */
function checkTogether(clauses: readonly Clause[], at: Path): LocatedProblem[] {
  return clauses.flatMap((clause, i) => {
    const other = clauses.slice(0, i).find((before) => excludeEachOther(before, clause));
    if (other === undefined) return [];
    return [
      conflictAt('never-true', [...at, i], {
        found: `${inWords(clause)} together with ${inWords(other)}`,
        expected: 'conditions that can be true at the same time',
      }),
    ];
  });
}

function inWords(clause: Clause): string {
  if (clause.kind === 'clock') return 'these times';
  if (clause.kind === 'rising') return `a rising ${clause.indicator}`;
  const { side, level } = thresholdOf(clause);
  return `${clause.kind === 'measure' ? clause.measure : clause.indicator} ${side} ${round(level)}`;
}

/** Whether two clauses can be seen never to be true at the same time. */
export function excludeEachOther(a: Clause, b: Clause): boolean {
  if (a.kind === 'clock' && b.kind === 'clock') return !meet(a, b);
  const same =
    (a.kind === 'measure' && b.kind === 'measure' && a.measure === b.measure) ||
    (a.kind === 'indicator' && b.kind === 'indicator' && a.indicator === b.indicator && a.over === b.over && a.of === b.of);
  if (!same) return false;
  const [one, two] = [reachOf(a), reachOf(b)];
  return one.from >= two.to || two.from >= one.to;
}

/** The values for which a clause is or, having become true, stays true. */
function reachOf(clause: ClauseOf<'measure' | 'indicator'>): { readonly from: number; readonly to: number } {
  const { side, level } = thresholdOf(clause);
  const last = clause.kind === 'measure' ? (clause.clearsAt ?? level) : level;
  return side === 'above' ? { from: last, to: Number.POSITIVE_INFINITY } : { from: Number.NEGATIVE_INFINITY, to: last };
}

function meet(a: ClauseOf<'clock'>, b: ClauseOf<'clock'>): boolean {
  const days = a.fromDay <= (b.toDay ?? 366) && b.fromDay <= (a.toDay ?? 366);
  const weekdays = a.weekdays.length === 0 || b.weekdays.length === 0 || a.weekdays.some((day) => b.weekdays.includes(day));
  const times = minuteOf(a.from ?? '00:00') < minuteOf(b.to ?? '24:00') && minuteOf(b.from ?? '00:00') < minuteOf(a.to ?? '24:00');
  return days && weekdays && times;
}
