import type { Language } from '../i18n/i18n.js';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, kind: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${kind}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', options);
  formats.set(key, made);
  return made;
}

/** Clock time of a moment (milliseconds since 1970): "14:02". */
export function formatClock(moment: number, language: Language): string {
  return formatOf(language, 'clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
}

/** Day of a moment: "12 Sep", "9月12日". */
export function formatDay(moment: number, language: Language): string {
  return formatOf(language, 'day', { day: 'numeric', month: 'short' }).format(moment);
}

/** A date as a document has it: "22 November 2026", "2026年11月22日". */
export function formatDate(moment: number, language: Language): string {
  return formatOf(language, 'date', { day: 'numeric', month: 'long', year: 'numeric' }).format(moment);
}

/** A moment as people say it: the time today, the day otherwise. */
export function formatMoment(moment: number, now: number, language: Language): string {
  const sameDay = new Date(moment).toDateString() === new Date(now).toDateString();
  return sameDay ? formatClock(moment, language) : `${formatDay(moment, language)} ${formatClock(moment, language)}`;
}

/** A day of the calendar as a file has it (`2026-06-01`): "Mon, 1 Jun 2026", "2026年6月1日周一". */
export function formatIsoDate(day: string, language: Language): string {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return formatOf(language, 'iso', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(moment);
}
