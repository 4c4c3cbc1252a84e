import type { ChartData, Difference, ResultDocument, Verdict } from '../../index.js';
import { comparisonCaveats } from './caveats.js';
import { flaggedLines } from './diagnosis-lines.js';
import { finding, subjectOf } from './finding.js';
import { indicatorOf, labelOf, MAIN_INDICATORS, shortLabelOf } from './indicator-label.js';
import { showAbsolute, showRelative, showValue } from './numbers.js';
import { runningHead } from './running-head.js';
import { textTable, wrap } from './text-table.js';

/** Symbols of verdicts, so that nothing is said by colour. */
const SYMBOLS: Readonly<Record<Verdict, string>> = { better: '\u2713', worse: '\u2717', 'not distinguishable': '\u2248', 'no direction': '\u00b7' };

/** A comparison for a terminal: the finding as its title, the table, and what to keep in mind. */
export function comparisonTable(result: ResultDocument, chart: ChartData, width: number, everything: boolean): string {
  const names = rowNames(result, everything);
  const label = everything ? labelOf : shortLabelOf;
  const blocks = blocksOf(result, names, label, width);
  const key = `${SYMBOLS.better} better  ${SYMBOLS.worse} worse  ${SYMBOLS['not distinguishable']} not distinguishable  ${SYMBOLS['no direction']} no direction`;
  return [
    runningHead(result),
    '',
    ...wrap(finding(result, chart), width),
    '',
    ...blocks.flatMap((block) => [...block, '']),
    ...wrap(`Baseline in its own units; differences relative to it, with the half-width of their ${100 * result.confidence} % interval.`, width),
    key,
    '',
    ...comparisonCaveats(result).flatMap((caveat) => wrap(caveat, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)),
    ...flaggedLines(result, subjectOf(result)).flatMap((said) => wrap(said, width - 2).map((line, i) => `${i === 0 ? '' : '  '}${line}`)),
    '',
    result.digest,
    '',
  ].join('\n');
}

/** Indicators that any strategy has a value for. */
export function rowNames(result: ResultDocument, everything: boolean): string[] {
  const names = Object.keys(result.strategies[0]?.indicators ?? {});
  const chosen = everything ? names : MAIN_INDICATORS.filter((name) => names.includes(name));
  return chosen.filter((name) => result.strategies.some((s) => (s.indicators[name]?.mean ?? 0) !== 0));
}

/** Widest head of a column before it is wrapped. */
const HEAD = 14;

/** As many strategies side by side as the width allows, the rest below, evenly. */
function blocksOf(result: ResultDocument, names: readonly string[], label: (name: string) => string, width: number): string[][] {
  const baseline = result.strategies.find((s) => s.id === result.baseline);
  if (!baseline) return [];
  const others = result.strategies.filter((s) => s.id !== result.baseline);
  const unitOf = (name: string) => indicatorOf(name)?.unit ?? '';
  const found = new Map(result.differences?.map((d) => [`${d.strategy} ${d.indicator}`, d]));
  const columns = others.map((s) => ({ title: s.title, cells: names.map((name) => differenceCell(found.get(`${s.id} ${name}`), unitOf(name))) }));
  const values = names.map((name) => showValue(baseline.indicators[name]?.mean ?? null, unitOf(name)));
  const first = Math.max(...names.map((name) => label(name).length), 0) + 2 + Math.max(...values.map((v) => v.length), Math.min(HEAD, baseline.title.length));
  const widest = Math.max(HEAD, ...columns.flatMap((c) => c.cells.map((cell) => cell.length)));
  const fitting = Math.max(1, Math.floor((width - first) / (widest + 2)));
  const blocks = Math.max(1, Math.ceil(columns.length / fitting));
  const each = Math.max(1, Math.ceil(columns.length / blocks));
  return Array.from({ length: blocks }, (_, b) => {
    const shown = columns.slice(b * each, (b + 1) * each);
    const rows = names.map((name, i) => [label(name), values[i], ...shown.map((c) => c.cells[i])]);
    return textTable(['', baseline.title, ...shown.map((c) => c.title)], rows, HEAD);
  });
}

/** "✓ −23.3 ±1.2 %"; a plain "=" where the two are the same in every season. */
export function differenceCell(difference: Difference | undefined, unit: string): string {
  if (!difference || difference.absolute.mean === null) return '\u2013';
  const { absolute, relative, verdict } = difference;
  if (absolute.mean === 0 && absolute.low === 0 && absolute.high === 0) return '=';
  // A verdict of "not distinguishable" is shown with the interval it comes from.
  const doubtful = verdict === 'not distinguishable' && relative.low !== null && relative.high !== null && relative.low * relative.high > 0;
  const shown =
    relative.mean === null || doubtful
      ? showAbsolute(absolute.mean ?? 0, absolute.low, absolute.high, unit)
      : showRelative(relative.mean, relative.low, relative.high);
  return `${SYMBOLS[verdict]} ${shown}`;
}
