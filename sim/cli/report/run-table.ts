import type { ResultDocument } from '../../index.js';
import { rowNames } from './comparison-table.js';
import { controlLines } from './control-lines.js';
import { diagnosisLines } from './diagnosis-lines.js';
import { indicatorOf, labelOf, shortLabelOf } from './indicator-label.js';
import { showValue } from './numbers.js';
import { runningHead } from './running-head.js';
import { textTable, wrap } from './text-table.js';

/** One strategy for a terminal: each indicator with its interval and the spread of a single season. */
export function runTable(result: ResultDocument, width: number, everything: boolean): string {
  const [strategy] = result.strategies;
  const rows = rowNames(result, everything).map((name) => {
    const { mean, low, high, sd } = strategy.indicators[name];
    const show = (x: number | null) => showValue(x, indicatorOf(name)?.unit ?? '');
    return [everything ? labelOf(name) : shortLabelOf(name), show(mean), show(low), show(high), show(sd)];
  });
  return [
    runningHead(result),
    '',
    strategy.title,
    '',
    ...textTable(['', 'mean', 'from', 'to', 'SD of a season'], rows, 14),
    '',
    ...diagnosisLines(strategy).flatMap((said) => wrap(said, width)),
    ...(strategy.diagnosis?.length ? [''] : []),
    ...strategy.warnings.flatMap((warning) => wrap(`- ${warning}`, width)),
    ...controlLines(result).flatMap((said) => wrap(`- ${said}`, width)),
    ...(strategy.warnings.length > 0 || result.control ? [''] : []),
    result.digest,
    '',
  ].join('\n');
}
