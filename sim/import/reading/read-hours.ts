import { type Cell, cellText } from './raw-table.js';
import { onClock } from './read-dates.js';

const CLOCK = /^(?:(上午|下午)\s*)?(\d{1,2})(?:[:：.h](\d{2})|[:：](\d)|[点时](?:(\d{1,2})分?)?)?(?::\d{2}(?:\.\d+)?)?\s*(am|pm)?/i;
/** What may follow the beginning of an hour: its end. */
const UNTIL = /^\s*(?:[-–—~～至到]|to)\s*(?:(?:上午|下午)\s*)?\d{1,2}(?:[:：.h]\d{1,2}|[点时](?:\d{1,2}分?)?)?(?::\d{2})?\s*(?:am|pm)?\s*$/i;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/;

/** The minute of the day an hour begins: of 9, `09:00`, `9-10`, `9点`, `9 am`, or a workbook's time. Undefined where it is no hour; 24 is 1440. */
export function readHour(cell: Cell | undefined): number | undefined {
  const text = cellText(cell);
  const iso = ISO_TIME.exec(text);
  if (iso) return Math.round(Number(iso[1]) * 60 + Number(iso[2]) + Number(iso[3] ?? 0) / 60) % 1440;
  if (/^0?\.\d+$/.test(text) || /^0,\d+$/.test(text)) return Math.round(Number(text.replace(',', '.')) * 1440);
  const clock = CLOCK.exec(text.replace(/\.0+$/, ''));
  if (!clock) return undefined;
  const rest = text.replace(/\.0+$/, '').slice(clock[0].length);
  if (rest !== '' && !UNTIL.test(rest)) return undefined;
  const half = clock[1] === '下午' ? 'pm' : clock[1] === '上午' ? 'am' : (clock[6]?.toLowerCase() as 'am' | 'pm' | undefined);
  const minute = onClock(Number(clock[2]), half) * 60 + Number(clock[3] ?? clock[4] ?? clock[5] ?? 0);
  return minute <= 1440 ? minute : undefined;
}
