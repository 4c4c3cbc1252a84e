import type { ResultDocument } from '../index.js';
import type { OutputOptions } from './common-options.js';

/** What a kind of result is read in; data formats are the same for all kinds. */
export interface ReadablePages {
  readonly markdown: (everything: boolean) => Promise<string>;
  /** @param width columns of the terminal */
  readonly table: (width: number, everything: boolean) => Promise<string>;
}

/** A result in the format asked for. */
export async function resultOutput(result: ResultDocument, { format, details, output }: OutputOptions, pages: ReadablePages): Promise<string> {
  const everything = details === true;
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case 'csv':
      return csv(result, everything);
    case 'markdown':
      return (await pages.markdown(everything)) + (await import('./report/periods.js')).periodsMarkdown(result);
    default: {
      const { outputWidth } = await import('./report/text-table.js');
      const { periodsTable } = await import('./report/periods.js');
      const { riskTables } = await import('./report/risk-register.js');
      const width = outputWidth(output === undefined && process.stdout.isTTY);
      return (await pages.table(width, everything)) + periodsTable(result) + riskTables(result);
    }
  }
}

async function csv(result: ResultDocument, everything: boolean): Promise<string> {
  const { detailsCsv, resultCsv } = await import('./report/csv.js');
  if (everything) return detailsCsv(result);
  return result.by === undefined ? resultCsv(result) : (await import('./report/periods.js')).periodsCsv(result);
}
