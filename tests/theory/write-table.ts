/** `npm run verification-table` runs the whole suite and writes what it measured into docs/verification.md, between the two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ALL_CASES } from './all-cases.js';
import { type MeasuredCase, measureCase } from './measure.js';

const DOCUMENT = new URL('../../docs/verification.md', import.meta.url);
const FROM = '<!-- measured: from here on written by npm run verification-table -->';
const TO = '<!-- measured: to here -->';

function rows({ test, file, replications, visitors, results }: MeasuredCase): string[] {
  return results.map(({ check, value, standardError, z }, i) => {
    const run = i === 0 ? `${replications} × ${Math.round(visitors / replications).toLocaleString('en')}` : '';
    const cells = [i === 0 ? test : '', i === 0 ? `\`${file}\`` : '', run, `${check.quantity} (${check.unit})`];
    return `| ${[...cells, check.exact.toPrecision(6), value.toPrecision(6), standardError.toPrecision(2), z.toFixed(2)].join(' | ')} |`;
  });
}

const measured = ALL_CASES.map((verification) => {
  const started = performance.now();
  const result = measureCase(verification);
  console.log(
    `${verification.file}: ${((performance.now() - started) / 1000).toFixed(1)} s, largest |z| ${Math.max(...result.results.map((r) => Math.abs(r.z))).toFixed(2)}`,
  );
  return result;
});
const table = [
  '| test | scenario file | replications × visitors | quantity | exact | simulated | SE | z |',
  '|---|---|---|---|---|---|---|---|',
  ...measured.flatMap(rows),
];
const text = readFileSync(DOCUMENT, 'utf8');
const [start, end] = [text.indexOf(FROM), text.indexOf(TO)];
if (start < 0 || end < start) throw new Error('docs/verification.md has lost its marks');
writeFileSync(DOCUMENT, `${text.slice(0, start + FROM.length)}\n\n${table.join('\n')}\n\n${text.slice(end)}`);
