import type { ComparedStrategy } from './comparison.js';
import type { Speech } from './finding-text.js';
import type { IndicatorCell, RowGroup } from './indicator-rows.js';
import { differenceUnit, unitText } from './unit-text.js';

/** The table as text with tabs, as spreadsheets take it: what is on screen, with both ends of every interval in a column of its own. */
export function tableText(groups: readonly RowGroup[], shown: readonly ComparedStrategy[], speech: Speech): string {
  const { t } = speech;
  const head = [t('table.indicator'), t('table.unit'), t('table.baseline')];
  const columns = [t('table.low'), t('table.high'), t('table.verdict')];
  const names = shown.flatMap(({ title }) => [title, ...columns.map((column) => `${title}, ${column}`)]);
  const rows = groups.flatMap(({ rows: each }) =>
    each.map((row) => [row.title, unitText(row.unit, speech), row.baseline, ...row.cells.flatMap((cell) => cellTexts(cell, speech))]),
  );
  return [[...head, ...names], ...rows].map((cells) => cells.map(plain).join('\t')).join('\n');
}

const VERDICT_KEYS = { better: 'better', worse: 'worse', 'not distinguishable': 'same', 'no direction': 'noDirection' } as const;

function cellTexts(cell: IndicatorCell, speech: Speech): string[] {
  if (cell.interval.mean === null) return ['', '', '', ''];
  const unit = differenceUnit(cell, speech);
  const [low, high] = cell.range ?? ['', ''];
  return [cell.text + unit, low && low + unit, high && high + unit, speech.t(`table.${VERDICT_KEYS[cell.verdict]}`)];
}

/** Signs and spaces a spreadsheet reads as part of a number. */
function plain(text: string): string {
  return text
    .replaceAll('\u2212', '-')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(/[\t\n]/g, ' ')
    .trim();
}
