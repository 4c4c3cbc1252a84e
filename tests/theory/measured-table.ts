import { readFileSync, writeFileSync } from 'node:fs';
import { ALL_CASES } from './all-cases.js';
import { type MeasuredCase, measureCase } from './measure.js';

const DOCUMENT = new URL('../../docs/verification.md', import.meta.url);
const FROM = '<!-- measured: written by npm run golden -- --table -->';
const TO = '<!-- measured: end -->';

const HEAD = ['| test | scenario file | seasons × visitors | quantity | exact | simulated | SE | z |', '|---|---|---|---|---|---|---|---|'];

function rows({ test, file, replications, visitors, results }: MeasuredCase): string[] {
  return results.map(({ check, value, standardError, z }, i) => {
    const run = `${replications} × ${Math.round(visitors / replications).toLocaleString('en')}`;
    const first = i === 0 ? [test, `\`${file}\``, run] : ['', '', ''];
    return `| ${[...first, `${check.quantity} [${check.unit}]`, check.exact.toPrecision(6), value.toPrecision(6), standardError.toPrecision(2), z.toFixed(2)].join(' | ')} |`;
  });
}

/** Runs the whole acceptance suite and writes what it measured into docs/verification.md, between the two marks; `tell` hears of each case. */
export function writeMeasuredTable(tell: (line: string) => void): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const [start, end] = [text.indexOf(FROM), text.indexOf(TO)];
  if (start < 0 || end < start) throw new Error('docs/verification.md has lost the marks of the measured table');
  const table = ALL_CASES.flatMap((verification) => {
    const measured = measureCase(verification);
    tell(`${verification.file}: largest |z| ${Math.max(...measured.results.map(({ z }) => Math.abs(z))).toFixed(2)}`);
    return rows(measured);
  });
  writeFileSync(DOCUMENT, `${text.slice(0, start + FROM.length)}\n\n${[...HEAD, ...table].join('\n')}\n\n${text.slice(end)}`);
}
