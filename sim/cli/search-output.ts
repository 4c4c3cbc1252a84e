import type { ResultDocument } from '../index.js';
import type { OutputOptions } from './common-options.js';

/** The result of a search in the format asked for. */
export async function searchOutput(result: ResultDocument, { format, output }: OutputOptions): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`;
    case 'csv':
      return (await import('./report/search-csv.js')).searchCsv(result);
    case 'markdown':
      return (await import('./report/search-markdown.js')).searchMarkdown(result);
    default: {
      const { outputWidth } = await import('./report/text-table.js');
      return (await import('./report/search-table.js')).searchTable(result, outputWidth(output === undefined && process.stdout.isTTY));
    }
  }
}
