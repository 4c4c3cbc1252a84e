import type { ChartData, ResultDocument } from '../../index.js';
import { comparisonCaveats } from './caveats.js';
import { differenceCell, rowNames } from './comparison-table.js';
import { controlLines } from './control-lines.js';
import { finding } from './finding.js';
import { indicatorOf, labelOf } from './indicator-label.js';
import { showValue } from './numbers.js';
import { runningHead } from './running-head.js';

/** A comparison for a pull request or a wiki. */
export function comparisonMarkdown(result: ResultDocument, chart: ChartData, everything: boolean): string {
  const others = result.strategies.filter((s) => s.id !== result.baseline);
  const baseline = result.strategies.find((s) => s.id === result.baseline);
  const found = new Map(result.differences?.map((d) => [`${d.strategy} ${d.indicator}`, d]));
  const rows = rowNames(result, everything).map((name) => {
    const unit = indicatorOf(name)?.unit ?? '';
    return row([
      labelOf(name),
      showValue(baseline?.indicators[name]?.mean ?? null, unit),
      ...others.map((s) => differenceCell(found.get(`${s.id} ${name}`), unit)),
    ]);
  });
  return [
    `### ${finding(result, chart)}`,
    '',
    runningHead(result),
    '',
    row(['', baseline?.title ?? '', ...others.map((s) => s.title)]),
    row(['---', '---:', ...others.map(() => '---:')]),
    ...rows,
    '',
    ...comparisonCaveats(result).map((caveat) => `- ${caveat}`),
    '',
    `\`${result.digest}\``,
    '',
  ].join('\n');
}

/** One strategy. */
export function runMarkdown(result: ResultDocument, everything: boolean): string {
  const [strategy] = result.strategies;
  const rows = rowNames(result, everything).map((name) => {
    const { mean, low, high, sd } = strategy.indicators[name];
    return row([labelOf(name), ...[mean, low, high, sd].map((x) => showValue(x, indicatorOf(name)?.unit ?? ''))]);
  });
  const warnings = [...strategy.warnings, ...controlLines(result)].map((said) => `- ${said}`);
  return [
    `### ${strategy.title}`,
    '',
    runningHead(result),
    '',
    row(['', 'mean', 'from', 'to', 'SD of a season']),
    row(['---', '---:', '---:', '---:', '---:']),
    ...rows,
    '',
    ...warnings,
    `\`${result.digest}\``,
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}
