import type { ResultDocument } from '../index.js';
import type { OutputOptions } from './common-options.js';

/** The result of a sensitivity analysis in the format asked for. */
export async function sensitivityOutput(result: ResultDocument, { format, output }: OutputOptions): Promise<string> {
  if (format === 'json') return `${JSON.stringify(result, null, 2)}\n`;
  if (format === 'csv') return (await import('./report/sensitivity-csv.js')).sensitivityCsv(result);
  const { sensitivityMarkdown, sensitivityTable } = await import('./report/sensitivity-table.js');
  if (format === 'markdown') return sensitivityMarkdown(result);
  const { outputWidth } = await import('./report/text-table.js');
  return sensitivityTable(result, outputWidth(output === undefined && process.stdout.isTTY));
}
