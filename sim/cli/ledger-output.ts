import type { EffectsByKind, Scenario, WhyDocument } from '../index.js';
import type { OutputOptions } from './common-options.js';
import type { LedgerReport } from './ledger.js';
import type { Block } from './report/blocks.js';

/** A season's moves in the format asked for. */
export async function ledgerOutput(document: WhyDocument<'ledger', LedgerReport>, scenario: Scenario, options: OutputOptions): Promise<string> {
  if (options.format === 'json') return jsonOf(document);
  const { ledgerBlocks, ledgerCsv } = await import('./report/ledger-blocks.js');
  return options.format === 'csv' ? ledgerCsv(document) : blocksOf(ledgerBlocks(document, scenario), options);
}

/** Mean effects by kind in the format asked for. */
export async function kindsOutput(document: WhyDocument<'moves', EffectsByKind>, scenario: Scenario, options: OutputOptions): Promise<string> {
  if (options.format === 'json') return jsonOf(document);
  const { kindBlocks, kindsCsv } = await import('./report/move-kind-blocks.js');
  return options.format === 'csv' ? kindsCsv(document) : blocksOf(kindBlocks(document, scenario), options);
}

function jsonOf(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

async function blocksOf(blocks: readonly Block[], { format, output }: OutputOptions): Promise<string> {
  const { blocksMarkdown, blocksTable } = await import('./report/blocks.js');
  const { outputWidth } = await import('./report/text-table.js');
  return format === 'markdown' ? blocksMarkdown(blocks) : blocksTable(blocks, outputWidth(output === undefined && process.stdout.isTTY));
}
