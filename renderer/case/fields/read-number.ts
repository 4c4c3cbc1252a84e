/**
 * The number a person typed: grouping commas and spaces are let through, full-width digits and signs of a Chinese keyboard too,
 * a % sign is left to the field (shares are typed in per cent). Null when it is not one number.
 */
export function readNumber(typed: string): number | null {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s,_]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/^×/, '')
    .replace(/%$/, '');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** How far one press of an arrow key goes: a unit of the second leading digit, whole numbers by one. */
export function stepOf(value: number, whole: boolean): number {
  if (whole) return 1;
  if (value === 0) return 0.1;
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
}

/** Removes what floating point adds: 0.1 + 0.2 is 0.3 to the person typing. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
