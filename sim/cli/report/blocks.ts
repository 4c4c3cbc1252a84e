import { textTable, wrap } from './text-table.js';

/** A piece of a report: sentences, or a table under its title. */
export type Block =
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'table'; readonly title: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

const HEAD_WIDTH = 14;

/** For a terminal. */
export function blocksTable(blocks: readonly Block[], width: number): string {
  const lines = blocks.flatMap((block) =>
    block.kind === 'says' ? [...wrap(block.text, width), ''] : [...wrap(block.title, width), '', ...textTable(block.head, block.rows, HEAD_WIDTH), ''],
  );
  return lines.join('\n');
}

/** For a pull request or a wiki. */
export function blocksMarkdown(blocks: readonly Block[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  const lines = blocks.flatMap((block) =>
    block.kind === 'says'
      ? [block.text, '']
      : [`#### ${block.title}`, '', row(block.head), row(block.head.map((_, i) => (i === 0 ? '---' : '---:'))), ...block.rows.map(row), ''],
  );
  return lines.join('\n');
}
