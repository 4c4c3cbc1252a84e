import type { Comparison } from '../index.js';
import type { OutputOptions } from './common-options.js';

/** A comparison in the format asked for. */
export async function comparisonOutput({ result, chart }: Comparison, { format, details, output }: OutputOptions): Promise<string> {
  const everything = details === true;
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case 'csv': {
      const { detailsCsv, resultCsv } = await import('./report/csv.js');
      return everything ? detailsCsv(result) : result.by === undefined ? resultCsv(result) : (await import('./report/periods.js')).periodsCsv(result);
    }
    case 'markdown':
      return (
        (await import('./report/markdown.js')).comparisonMarkdown(result, chart, everything) +
        (await import('./report/selection.js')).selectionMarkdown(result) +
        (await import('./report/periods.js')).periodsMarkdown(result)
      );
    default: {
      const { outputWidth } = await import('./report/text-table.js');
      const { comparisonTable } = await import('./report/comparison-table.js');
      const { selectionTable } = await import('./report/selection.js');
      const { periodsTable } = await import('./report/periods.js');
      const { riskTables } = await import('./report/risk-register.js');
      const width = outputWidth(output === undefined && process.stdout.isTTY);
      return comparisonTable(result, chart, width, everything) + selectionTable(result, width) + periodsTable(result) + riskTables(result);
    }
  }
}
