import { type Cell, cellText } from './raw-table.js';

/** How a file writes numbers. */
export interface NumberStyle {
  /** The sign before the decimals. */
  readonly decimal: '.' | ',';
}

/** A number, `missing` for an empty or crossed-out cell, `bad` for what is neither. */
export type Figure = number | 'missing' | 'bad';

const MISSING = new Set(['', '-', '--', '—', '–', '/', 'n/a', 'na', '#n/a', 'nan', 'null', 'none', '无', '空', '缺', '.']);
const GROUPED = { ',': /^\d{1,3}(,\d{3})+(\.\d+)?$/, '.': /^\d{1,3}(\.\d{3})+(,\d+)?$/ } as const;

/**
 * Whether the numbers of a file have decimal commas: a comma after a point, or a comma that cannot part thousands. Where nothing tells,
 * a point is decimal, and a comma parts thousands.
 * @param columns the cells of all columns of numbers
 */
export function numberStyle(columns: readonly (readonly (Cell | undefined)[])[], delimiter: string | undefined): NumberStyle {
  let comma = 0;
  let point = 0;
  let pointedThousands = 0;
  for (const cells of columns) {
    for (const cell of cells) {
      if (typeof cell !== 'string') continue;
      const text = bare(cell);
      const lastComma = text.lastIndexOf(',');
      const lastPoint = text.lastIndexOf('.');
      if (lastComma >= 0 && lastPoint >= 0) lastComma > lastPoint ? comma++ : point++;
      else if (lastComma >= 0 && !GROUPED[','].test(text.replace(/^-/, ''))) comma++;
      else if (lastPoint >= 0) GROUPED['.'].test(text.replace(/^-/, '')) ? pointedThousands++ : point++;
    }
  }
  if (comma > point) return { decimal: ',' };
  // in a file that is parted by semicolons 1.234 is a thousand and more, unless other points are decimal
  return { decimal: delimiter === ';' && pointedThousands > 0 && point === 0 ? ',' : '.' };
}

/** A number as stores write them: with thousands parted, a currency, a unit, a minus or brackets, 万 for ten thousands. */
export function readFigure(cell: Cell | undefined, { decimal }: NumberStyle): Figure {
  if (typeof cell === 'number') return cell;
  const whole = cellText(cell).toLowerCase();
  if (MISSING.has(whole)) return 'missing';
  let text = bare(whole);
  let factor = 1;
  if (text.endsWith('万')) [text, factor] = [text.slice(0, -1), 10_000];
  if (/^\(.*\)$/.test(text)) [text, factor] = [text.slice(1, -1), -factor];
  const plain = decimal === ',' ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, '');
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,2})?$/.test(plain)) return 'bad';
  const value = Number(plain) * factor;
  return Number.isFinite(value) ? value : 'bad';
}

/** Without blanks of any kind, currencies, units and apostrophes; full-width digits made plain. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s'’_]/g, '')
    .replace(/−/g, '-')
    .replace(/^([-+(]?)(?:[¥￥$€£]|rmb|cny|usd|eur)/i, '$1')
    .replace(/(?:元|人次|人|笔|单|件|起|次|¥|€|rmb|cny)(\)?)$/i, '$1');
}
