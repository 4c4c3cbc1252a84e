import type { Comparison } from '../index.js';
import type { OutputOptions } from './common-options.js';
import { resultOutput } from './result-output.js';

/** A comparison in the format asked for. */
export function comparisonOutput({ result, chart }: Comparison, options: OutputOptions): Promise<string> {
  return resultOutput(result, options, {
    markdown: async (everything) =>
      (await import('./report/markdown.js')).comparisonMarkdown(result, chart, everything) + (await import('./report/selection.js')).selectionMarkdown(result),
    table: async (width, everything) =>
      (await import('./report/comparison-table.js')).comparisonTable(result, chart, width, everything) +
      (await import('./report/selection.js')).selectionTable(result, width),
  });
}
