import { HOUR_KEYS } from '../../record/season-record.js';
import { WEEKDAYS } from '../../scenario/world-schema.js';
import type { SeasonAreas } from '../season-summary.js';

const LOST = HOUR_KEYS.indexOf('lostSales');
const ZH = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

/** The hour of the week in which most sales are lost, in words; undefined where nothing is lost. */
export function worstHour(areas: SeasonAreas | undefined): { readonly en: string; readonly zh: string } | undefined {
  if (areas === undefined) return undefined;
  let worst = -1;
  let most = 0;
  for (let cell = 0; cell < 7 * 24; cell++) {
    const lost = areas.hours[cell * HOUR_KEYS.length + LOST];
    if (lost > most) {
      most = lost;
      worst = cell;
    }
  }
  if (worst < 0) return undefined;
  const [day, hour] = [Math.floor(worst / 24), worst % 24];
  const name = `${WEEKDAYS[day].charAt(0).toUpperCase()}${WEEKDAYS[day].slice(1)}`;
  return { en: `${name}s from ${hour}:00 to ${hour + 1}:00`, zh: `${ZH[day]}${hour}点至${hour + 1}点` };
}
