import type { WEEKDAYS } from './sections/words.js';
import type { Role, Staff } from './world-schema.js';

/**
 * The roster a case writes out for a role on a weekday, a number for each opening hour: that of the weekday before that of every day.
 * Undefined where the model makes it of the mean.
 */
export function ownRoster({ hourly, hourlyByWeekday }: Staff, role: Role, weekday: (typeof WEEKDAYS)[number]): readonly number[] | undefined {
  return hourlyByWeekday?.[weekday]?.[role] ?? hourly?.[role];
}

/** All rosters a case writes out for a role: that of every day, then those of weekdays. */
export function ownRosters({ hourly, hourlyByWeekday = {} }: Staff, role: Role): readonly (readonly number[])[] {
  return [hourly, ...Object.values(hourlyByWeekday)].flatMap((rosters) => {
    const own = rosters?.[role];
    return own === undefined ? [] : [own];
  });
}
