/**
 * `npm run golden` says which shipped scenarios give other results than those kept; with `--update` it keeps the new ones.
 * With `--table` it runs the acceptance suite too and writes its table into docs/verification.md (a few minutes).
 * Exit code 1 if something differs and is not kept.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { writeMeasuredTable } from '../theory/measured-table.js';
import { fileNameOf, type GoldenRun, goldenNames, keptGolden, readGolden, runGolden, writeGolden } from './golden-run.js';

const update = process.argv.includes('--update');
const folder = new URL('./runs/', import.meta.url);
mkdirSync(folder, { recursive: true });

let different = 0;
for (const name of goldenNames()) {
  const now = runGolden(name);
  const before = existsSync(new URL(fileNameOf(name), folder)) ? readGolden(name) : undefined;
  if (isDeepStrictEqual(now, before)) continue;
  different++;
  console.log(before ? `${name}: other results` : `${name}: new`);
  if (before) listDifferences(before, now);
  if (update) writeGolden(now);
}
const wanted = new Set(goldenNames().map(fileNameOf));
for (const file of keptGolden().filter((kept) => !wanted.has(kept))) {
  different++;
  console.log(`${file}: of a scenario that is no longer shipped`);
  if (update) rmSync(new URL(file, folder));
}
console.log(
  different === 0
    ? 'All results are as kept.'
    : update
      ? `${different} kept anew; note it in CHANGELOG.md with [RESULTS].`
      : `${different} differ; --update keeps the new ones.`,
);
if (process.argv.includes('--table')) writeMeasuredTable((line) => console.log(line));
process.exitCode = different > 0 && !update ? 1 : 0;

function listDifferences(before: GoldenRun, now: GoldenRun): void {
  for (const [id, run] of Object.entries(now.strategies)) {
    const old = before.strategies[id];
    for (const [key, value] of Object.entries(run.counts)) {
      if (old?.counts[key] !== value) console.log(`  ${id} ${key}: ${old?.counts[key] ?? 'none'} -> ${value}`);
    }
  }
}
