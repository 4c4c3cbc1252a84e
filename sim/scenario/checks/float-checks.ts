import { hourOf, openingHours } from '../opening-hours.js';
import { conflictAt, type LocatedProblem } from '../problem.js';
import type { SoundSections } from './world-check.js';

const QUARTER = 15;

/** Floats work within opening hours, are decided on in quarters of an hour, and follow the pressure of stores. Where nobody works they have nobody to work beside, and do nothing. */
export function checkFloats({ floats, calendar }: SoundSections, hasPressure: boolean): LocatedProblem[] {
  if (floats === undefined) return [];
  const problems: LocatedProblem[] = [];
  if (!hasPressure) {
    problems.push(
      conflictAt('floats-need-pressure', ['floats'], {
        found: 'floats without a section "pressure"',
        expected: 'a section "pressure" (an empty one takes the defaults)',
      }),
    );
  }
  if (floats.reviewMinutes % QUARTER !== 0) {
    problems.push(
      conflictAt('floats-reviewed-in-quarters', ['floats', 'reviewMinutes'], {
        found: String(floats.reviewMinutes),
        expected: 'a multiple of 15 minutes',
      }),
    );
  }
  if (calendar !== undefined && openingHours(calendar).length > 0 && !isWithin(floats, calendar)) {
    problems.push(
      conflictAt('floats-within-opening-hours', ['floats', 'to'], {
        found: `a shift from ${floats.from} to ${floats.to}`,
        expected: `a shift of an hour or more within opening hours, ${calendar.opens} to ${calendar.closes}`,
        parameters: { opens: calendar.opens, closes: calendar.closes },
      }),
    );
  }
  return problems;
}

function isWithin(floats: NonNullable<SoundSections['floats']>, calendar: NonNullable<SoundSections['calendar']>): boolean {
  const [from, to] = [hourOf(floats.from), hourOf(floats.to)];
  return from < to && from >= hourOf(calendar.opens) && to <= hourOf(calendar.closes);
}
