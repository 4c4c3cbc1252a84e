import { WEEKDAYS } from '../../simulation/door.js';

export const WEEKDAYS_FIELDS: readonly string[] = WEEKDAYS.map((weekday) => `demand.weekdayFactors.${weekday}`);
