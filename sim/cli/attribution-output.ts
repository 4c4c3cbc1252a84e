import type { Attribution, Scenario, WhyDocument } from '../index.js';
import type { OutputOptions } from './common-options.js';

/** An attribution in the format asked for. */
export async function attributionOutput(
  document: WhyDocument<'attribution', Attribution>,
  scenario: Scenario,
  { format, output }: OutputOptions,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(document, null, 2)}\n`;
  const { attributionBlocks, attributionCsv } = await import('./report/attribution-blocks.js');
  if (format === 'csv') return attributionCsv(document);
  const { blocksMarkdown, blocksTable } = await import('./report/blocks.js');
  const { outputWidth } = await import('./report/text-table.js');
  const blocks = attributionBlocks(document, scenario);
  return format === 'markdown' ? blocksMarkdown(blocks) : blocksTable(blocks, outputWidth(output === undefined && process.stdout.isTTY));
}
