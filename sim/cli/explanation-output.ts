import type { Explanation, Scenario } from '../index.js';
import type { OutputOptions } from './common-options.js';

/** An explanation in the format asked for. */
export async function explanationOutput(explanation: Explanation, scenario: Scenario, { format, output }: OutputOptions): Promise<string> {
  if (format === 'json') return `${JSON.stringify(explanation, null, 2)}\n`;
  if (format === 'csv') return (await import('./report/explanation-csv.js')).explanationCsv(explanation);
  const { explanationBlocks } = await import('./report/explanation-blocks.js');
  const { blocksMarkdown, blocksTable } = await import('./report/blocks.js');
  const { outputWidth } = await import('./report/text-table.js');
  const blocks = explanationBlocks(explanation, scenario);
  return format === 'markdown' ? blocksMarkdown(blocks) : blocksTable(blocks, outputWidth(output === undefined && process.stdout.isTTY));
}
