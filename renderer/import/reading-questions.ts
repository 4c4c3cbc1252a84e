import type { ImportResult } from '../simulation/door.js';

/** What may have to be asked of a file; the order is that of the page. */
export type ReadingQuestion = 'dates' | 'stores' | 'sheet' | 'separator' | 'promotions' | 'season';

/** Kinds of findings after which another separator or sheet may be the answer. */
const UNREADABLE: ReadonlySet<string> = new Set(['no-header', 'missing-column', 'twice-a-column', 'unclosed-quote', 'bad-dates', 'bad-hours', 'bad-numbers']);

/**
 * What is worth asking about a file: only what it does not tell by itself. Promotions and the season can be told of any file that was read;
 * the separator is asked for only where the columns make no sense.
 */
export function questionsAbout(result: ImportResult): readonly ReadingQuestion[] {
  const { choices, findings } = result.ok ? result.report : result;
  const unreadable = !result.ok && findings.some(({ code }) => UNREADABLE.has(code));
  const ofCalendar = result.ok || findings.some(({ code }) => /^(?:promotion|promotions|season)-/.test(code));
  return [
    ...(choices.dates === undefined ? [] : (['dates'] as const)),
    ...(choices.stores === undefined ? [] : (['stores'] as const)),
    ...(choices.sheets === undefined ? [] : (['sheet'] as const)),
    ...(unreadable && choices.delimiter !== undefined ? (['separator'] as const) : []),
    ...(ofCalendar ? (['promotions', 'season'] as const) : []),
  ];
}
