/** Numbers as people read them in a terminal. Programs read JSON and CSV, which have every digit. */

const MINUS = '\u2212';
const NOTHING = '\u2013';

/** A value of an indicator with about four significant digits; shares as percent, large amounts of money in millions. */
export function showValue(x: number | null, unit: string): string {
  if (x === null) return NOTHING;
  if (unit === 'share') return `${fixed(100 * x, 1)} %`;
  if (unit === 'yuan' && Math.abs(x) >= 1e6) return `${fixed(x / 1e6, 3)} M`;
  return plain(x);
}

/** A relative change with its half-width: "−23.3 ±1.2 %". */
export function showRelative(mean: number, low: number | null, high: number | null): string {
  const digits = low === null || high === null || high - low >= 0.002 ? 1 : 2;
  const half = low === null || high === null ? '' : `\u00b1${fixed((100 * (high - low)) / 2, digits)}`;
  return `${signed(100 * mean, digits)}${half} %`;
}

/** A difference in the indicator's own unit, where there is no percentage to be had. */
export function showAbsolute(mean: number, low: number | null, high: number | null, unit: string): string {
  const scale = unit === 'share' ? 100 : 1;
  const half = low === null || high === null ? '' : `\u00b1${plain((scale * (high - low)) / 2, 2)}`;
  const sign = mean > 0 ? '+' : '';
  return `${sign}${plain(scale * mean, 3)}${half}${unit === 'share' ? ' pp' : ''}`;
}

/** "22 to 24": the two ends of an interval of a percentage, without their sign, the smaller first. */
export function percentRange(low: number, high: number): string {
  const ends = [Math.abs(100 * low), Math.abs(100 * high)].sort((a, b) => a - b);
  const digits = ends[0] < 10 || ends[1] - ends[0] < 2 ? 1 : 0;
  return `${fixed(ends[0], digits)} to ${fixed(ends[1], digits)}`;
}

/** "+1.2" or "−0.3". */
export function signed(x: number, digits: number): string {
  const text = fixed(x, digits);
  return x > 0 && Number(text.replace(MINUS, '-')) !== 0 ? `+${text}` : text;
}

/** A percentage as in a sentence: "23", below 10 "5.7". */
export function percent(share: number): string {
  const x = Math.abs(100 * share);
  return fixed(x, x < 10 ? 1 : 0);
}

/** Thousands separated by a thin comma as in English, a real minus, no "-0". */
function fixed(x: number, digits: number): string {
  const text = Math.abs(x).toFixed(digits);
  const [whole, decimals] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const zero = Number(text) === 0;
  return `${x < 0 && !zero ? MINUS : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A change of a mean season with its half-width; "=" where it is nothing in every season. */
export function showChange(
  { mean, low, high }: { readonly mean: number | null; readonly low: number | null; readonly high: number | null },
  unit: string,
): string {
  if (mean === null) return NOTHING;
  return mean === 0 && low === 0 && high === 0 ? '=' : showAbsolute(mean, low, high, unit);
}

function plain(x: number, significant = 4): string {
  if (x === 0) return '0';
  const magnitude = Math.floor(Math.log10(Math.abs(x)));
  return fixed(x, Math.max(0, Math.min(6, significant - 1 - magnitude)));
}
