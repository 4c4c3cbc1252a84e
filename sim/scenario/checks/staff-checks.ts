import type { Path } from '../json-path.js';
import { openingHours } from '../opening-hours.js';
import { conflictAt, describeFound, type LocatedProblem } from '../problem.js';
import { ROLES, type Role, WEEKDAYS } from '../world-schema.js';
import type { SoundSections } from './world-check.js';

/** An own roster needs a number for each opening hour, be it of every day or of a weekday. */
export function checkRoster({ calendar, staff }: SoundSections): LocatedProblem[] {
  if (calendar === undefined || staff === undefined || staff === 'none') return [];
  const hours = openingHours(calendar).length;
  const { hourly, hourlyByWeekday } = staff;
  const lists: [Path, typeof hourly][] = [
    [['staff', 'hourly'], hourly],
    ...WEEKDAYS.map((weekday): [Path, typeof hourly] => [['staff', 'hourlyByWeekday', weekday], hourlyByWeekday?.[weekday]]),
  ];
  return lists.flatMap(([path, rosters]) => rosterLengths(path, rosters, hours));
}

function rosterLengths(path: Path, rosters: Partial<Record<Role, readonly number[] | undefined>> | undefined, hours: number): LocatedProblem[] {
  return ROLES.flatMap((role) => {
    const roster = rosters?.[role];
    if (roster === undefined || hours === 0 || roster.length === hours) return [];
    return [
      conflictAt('roster-length', [...path, role], {
        found: describeFound(roster),
        expected: `a list of ${hours}, one number for each opening hour`,
        parameters: { hours, length: roster.length },
      }),
    ];
  });
}

/** The pool moves people by the pressure index, so both sections are needed. */
export function checkPool({ pool, pressure }: SoundSections, hasPressure: boolean): LocatedProblem[] {
  if (pool === undefined || pool.policy === 'none' || pressure !== undefined || hasPressure) return [];
  return [
    conflictAt('pool-needs-pressure', ['pool', 'policy'], {
      found: `"${pool.policy}" without a section "pressure"`,
      expected: '"none", or a section "pressure" (an empty one takes the defaults)',
    }),
  ];
}

/** The alert must end at or below the level that raises it, and the weights are parts of a whole. */
export function checkPressure({ pressure }: SoundSections): LocatedProblem[] {
  if (pressure === undefined) return [];
  const { alertOff, alertOn, weights } = pressure;
  const problems: LocatedProblem[] = [];
  if (alertOff > alertOn) {
    problems.push(
      conflictAt('alert-ends-below-start', ['pressure', 'alertOff'], {
        found: String(alertOff),
        expected: `at most alertOn, ${alertOn}`,
        parameters: { alertOn },
      }),
    );
  }
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  if (sum > 1 + 1e-9) {
    problems.push(
      conflictAt('pressure-weights-sum', ['pressure', 'weights'], {
        found: `weights that sum to ${round(sum)}`,
        expected: 'weights that sum to at most 1',
        parameters: { sum: round(sum) },
      }),
    );
  }
  return problems;
}

/** Nine digits are enough for a message and hide the last bits of a sum. */
export function round(value: number): number {
  return Number(value.toPrecision(9));
}
