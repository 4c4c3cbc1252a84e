import { openingHours } from '../opening-hours.js';
import { conflictAt, describeFound, type LocatedProblem, problemAt } from '../problem.js';
import type { World } from '../world-schema.js';
import type { SoundSections } from './world-check.js';

type Calendar = World['calendar'];

/** Opening before closing, promotions inside the season and not over each other, a warm-up shorter than the run. */
export function checkCalendar({ calendar }: SoundSections): LocatedProblem[] {
  if (calendar === undefined) return [];
  return [...checkOpening(calendar), ...checkWarmUp(calendar), ...checkPromotionDays(calendar), ...checkPromotionIds(calendar), ...checkOverlap(calendar)];
}

function checkOpening(calendar: Calendar): LocatedProblem[] {
  if (openingHours(calendar).length > 0) return [];
  const found = `"${calendar.closes}"`;
  return [
    conflictAt('closes-after-opens', ['calendar', 'closes'], {
      found,
      expected: `an hour after opening at ${calendar.opens}`,
      parameters: { opens: calendar.opens },
    }),
  ];
}

function checkWarmUp({ warmUpDays, days }: Calendar): LocatedProblem[] {
  if (warmUpDays < days) return [];
  return [
    conflictAt('warm-up-within-season', ['calendar', 'warmUpDays'], {
      found: describeFound(warmUpDays),
      expected: `fewer than the ${days} days of the season`,
      parameters: { days },
    }),
  ];
}

function checkPromotionDays({ promotions, days }: Calendar): LocatedProblem[] {
  return promotions.flatMap((promotion, i) => {
    const { fromDay, toDay } = promotion;
    const problems: LocatedProblem[] = [];
    if (fromDay > days) {
      problems.push(
        conflictAt('promotion-within-season', ['calendar', 'promotions', i, 'fromDay'], {
          found: String(fromDay),
          expected: `a day of the season, 1 to ${days}`,
          parameters: { days },
        }),
      );
    }
    if (toDay > days && fromDay <= days) {
      problems.push(
        conflictAt('promotion-within-season', ['calendar', 'promotions', i, 'toDay'], {
          found: String(toDay),
          expected: `a day of the season, 1 to ${days}`,
          parameters: { days },
        }),
      );
    }
    if (fromDay > toDay) {
      problems.push(
        conflictAt('promotion-ends-after-start', ['calendar', 'promotions', i, 'toDay'], {
          found: String(toDay),
          expected: `a day not before fromDay, ${fromDay}`,
          parameters: { fromDay },
        }),
      );
    }
    return problems;
  });
}

function checkPromotionIds({ promotions }: Calendar): LocatedProblem[] {
  return duplicateIds(
    promotions.map((promotion) => promotion.id),
    ['calendar', 'promotions'],
  );
}

function checkOverlap({ promotions }: Calendar): LocatedProblem[] {
  return promotions.flatMap((later, j) => {
    const i = promotions.findIndex((earlier, at) => at < j && earlier.fromDay <= later.toDay && later.fromDay <= earlier.toDay);
    const earlier = promotions[i];
    if (i < 0 || earlier === undefined) return [];
    const found = `days ${later.fromDay} to ${later.toDay}`;
    const expected = `days outside ${earlier.fromDay} to ${earlier.toDay}, where "${earlier.id}" runs`;
    return [
      conflictAt('promotions-overlap', ['calendar', 'promotions', j, 'fromDay'], {
        found,
        expected,
        parameters: { other: earlier.id, from: earlier.fromDay, to: earlier.toDay },
      }),
    ];
  });
}

/** A problem for every id that was used before in the same list. */
export function duplicateIds(ids: readonly string[], list: readonly (string | number)[]): LocatedProblem[] {
  return ids.flatMap((id, i) => {
    const first = ids.indexOf(id);
    if (first === i) return [];
    return [problemAt('duplicate-id', [...list, i, 'id'], { found: `"${id}" again`, expected: 'an id used once in this list', parameters: { id, first } })];
  });
}
