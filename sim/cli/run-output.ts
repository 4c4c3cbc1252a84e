import type { ResultDocument } from '../index.js';
import type { OutputOptions } from './common-options.js';

/** One strategy in the format asked for. */
export async function runOutput(result: ResultDocument, { format, details, output }: OutputOptions): Promise<string> {
  const everything = details === true;
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case 'csv': {
      const { detailsCsv, resultCsv } = await import('./report/csv.js');
      return everything ? detailsCsv(result) : result.by === undefined ? resultCsv(result) : (await import('./report/periods.js')).periodsCsv(result);
    }
    case 'markdown':
      return (await import('./report/markdown.js')).runMarkdown(result, everything) + (await import('./report/periods.js')).periodsMarkdown(result);
    default: {
      const { outputWidth } = await import('./report/text-table.js');
      const { runTable } = await import('./report/run-table.js');
      const { periodsTable } = await import('./report/periods.js');
      const { riskTables } = await import('./report/risk-register.js');
      return runTable(result, outputWidth(output === undefined && process.stdout.isTTY), everything) + periodsTable(result) + riskTables(result);
    }
  }
}
