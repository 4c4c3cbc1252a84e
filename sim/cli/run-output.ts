import type { ResultDocument } from '../index.js';
import type { OutputOptions } from './common-options.js';
import { resultOutput } from './result-output.js';

/** One strategy in the format asked for. */
export function runOutput(result: ResultDocument, options: OutputOptions): Promise<string> {
  return resultOutput(result, options, {
    markdown: async (everything) => (await import('./report/markdown.js')).runMarkdown(result, everything),
    table: async (width, everything) => (await import('./report/run-table.js')).runTable(result, width, everything),
  });
}
