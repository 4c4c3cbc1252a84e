import type { ResultDocument } from '../../index.js';
import { runningHead } from './running-head.js';
import { searchFinding, searchSentences } from './search-sentences.js';
import { fileRows, foundRows, headOf, titleOf } from './search-table.js';

/** A search for a pull request: the table, what to keep in mind, and each plan of the front as the changes of a strategy. */
export function searchMarkdown(result: ResultDocument): string {
  const { search } = result;
  if (search === undefined) return '';
  const head = headOf(search);
  const onFront = search.found.filter(({ id }) => search.front.includes(id));
  const plans = onFront.flatMap(({ id, changes }) => [`#### ${titleOf(result, id)}`, '', '```json', JSON.stringify({ id, changes }, null, 2), '```', '']);
  return [
    `### ${searchFinding(result)}`,
    '',
    runningHead(result),
    '',
    row(head),
    row(head.map((_, i) => (i === 0 ? '---' : '---:'))),
    ...[...fileRows(result, search), ...foundRows(result, search)].map(row),
    '',
    ...searchSentences(result, search).map((said) => `- ${said}`),
    '',
    ...plans,
    `\`${result.digest}\``,
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}
