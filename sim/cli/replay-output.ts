import type { Scenario } from '../index.js';
import type { ReplayReport } from './replay.js';

/** A replay in the format asked for. */
export async function replayOutput(
  report: ReplayReport,
  scenario: Scenario,
  { format, output }: { readonly format: string; readonly output?: string },
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  const { replayBlocks } = await import('./report/replay-blocks.js');
  const { blocksMarkdown, blocksTable } = await import('./report/blocks.js');
  const { outputWidth } = await import('./report/text-table.js');
  const blocks = replayBlocks(report, scenario);
  return format === 'markdown' ? blocksMarkdown(blocks) : blocksTable(blocks, outputWidth(output === undefined && process.stdout.isTTY));
}
