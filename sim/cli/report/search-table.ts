import type { ResultDocument, SearchResult } from '../../index.js';
import { showValue } from './numbers.js';
import { runningHead } from './running-head.js';
import { objectiveCells, objectiveTitle, probabilityText, searchFinding, searchSentences } from './search-sentences.js';
import { textTable, wrap } from './text-table.js';

const HEAD = 16;

/** A search for a terminal: what was found beside the strategies of the file, what the levers are set to, and what to keep in mind. */
export function searchTable(result: ResultDocument, width: number): string {
  const { search } = result;
  if (search === undefined) return '';
  const sentences = searchSentences(result, search).flatMap((said) => wrap(said, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`));
  const level = 100 * result.confidence;
  return [
    runningHead(result),
    '',
    ...wrap(searchFinding(result), width),
    '',
    ...textTable(headOf(search), [...fileRows(result, search), ...foundRows(result, search)], HEAD),
    '',
    ...wrap(
      `Differences to the baseline with half-widths that hold together at ${level} %; on the front: share of bootstrap samples in which nothing else is better in everything.`,
      width,
    ),
    '',
    ...settingsTable(result, search, width),
    ...sentences,
    '',
    result.digest,
    '',
  ].join('\n');
}

export function headOf({ objectives }: SearchResult): string[] {
  return ['', ...objectives.flatMap(({ name }) => [objectiveTitle(name), 'to the baseline']), 'On the front'];
}

/** The strategies of the file, by their own indicators. */
export function fileRows(result: ResultDocument, { objectives, shipped, front }: SearchResult): string[][] {
  return shipped.map(({ strategy }) => {
    const own = result.strategies.find(({ id }) => id === strategy);
    const cells = objectives.flatMap(({ name, unit }) => [
      showValue(own?.indicators[name]?.mean ?? null, unit),
      strategy === result.baseline ? 'baseline' : '',
    ]);
    return [own?.title ?? strategy, ...cells, front.includes(strategy) ? 'yes' : ''];
  });
}

export function foundRows(result: ResultDocument, search: SearchResult): string[][] {
  const unitOf = (name: string) => search.objectives.find((objective) => objective.name === name)?.unit ?? '';
  return search.found.map((found) => [titleOf(result, found.id), ...objectiveCells(found, unitOf), probabilityText(found.probability)]);
}

/** Levers down, found plans across, as many as fit. */
function settingsTable(result: ResultDocument, { levers, found }: SearchResult, width: number): string[] {
  if (found.length === 0) return [];
  const fitting = Math.max(1, Math.floor((width - 20) / (HEAD + 2)));
  const blocks = Array.from({ length: Math.ceil(found.length / fitting) }, (_, b) => found.slice(b * fitting, (b + 1) * fitting));
  return blocks.flatMap((block) => [
    ...textTable(
      ['', ...block.map(({ id }) => titleOf(result, id))],
      levers.map(({ id }) => [id, ...block.map(({ settings }) => String(settings[id]))]),
      HEAD,
    ),
    '',
  ]);
}

export function titleOf(result: ResultDocument, id: string): string {
  return result.strategies.find((strategy) => strategy.id === id)?.title ?? id;
}
