import type { ResultDocument, Selection } from '../../index.js';
import { indicatorOf } from './indicator-label.js';
import { percent, showValue } from './numbers.js';
import { textTable, wrap } from './text-table.js';

const HEAD = ['', 'seasons', 'mean', 'left out by'] as const;

/** With --select: what was selected and how it went, for a terminal. Empty without. */
export function selectionTable(result: ResultDocument, width: number): string {
  const { selection } = result;
  if (!selection) return '';
  const said = sentences(selection, result).flatMap((sentence) => wrap(sentence, width));
  return `${['', ...said, '', ...textTable([...HEAD], rowsOf(selection, result), 14)].join('\n')}\n`;
}

export function selectionMarkdown(result: ResultDocument): string {
  const { selection } = result;
  if (!selection) return '';
  const row = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  const rows = rowsOf(selection, result).map(row);
  return `${['', sentences(selection, result).join(' '), '', row(HEAD), row(['---', '---:', '---:', '---']), ...rows].join('\n')}\n`;
}

function sentences(selection: Selection, result: ResultDocument): string[] {
  const { indicator, wanted, delta, confidence, firstStage, selected, seasonsUsed, seasonsFixed } = selection;
  const what = `${wanted} ${nameOf(indicator)}`;
  const unit = unitOf(indicator);
  const margin = `${showValue(delta, unit)}${unit === 'share' ? '' : ` ${unit}`}`;
  const outcome =
    selected === null
      ? `Not known yet which strategy has the ${what}: more seasons, or a larger --delta.`
      : `${titleOf(result, selected)} is selected for the ${what}. A strategy that leads by ${margin} or more is selected with a probability of ${percent(confidence)} %; of closer ones any may be.`;
  return [
    outcome,
    `Fully sequential selection (Kim and Nelson) after a first stage of ${firstStage}: ${seasonsUsed} seasons in all; a number fixed after the first stage would have been ${seasonsFixed}.`,
  ];
}

function rowsOf({ strategies, selected, indicator }: Selection, result: ResultDocument): string[][] {
  return strategies.map(({ strategy, seasons, mean, leftOutBy }) => [
    titleOf(result, strategy),
    `${seasons}`,
    showValue(mean, unitOf(indicator)),
    leftOutBy === undefined ? (strategy === selected ? 'selected' : '') : titleOf(result, leftOutBy),
  ]);
}

function titleOf(result: ResultDocument, id: string): string {
  return result.strategies.find((s) => s.id === id)?.title ?? id;
}

/** "profit", "north: profit" */
function nameOf(indicator: string): string {
  const slash = indicator.indexOf('/');
  return `${indicator.slice(0, slash + 1).replace('/', ': ')}${indicatorOf(indicator)?.title.en.toLowerCase() ?? indicator}`;
}

function unitOf(indicator: string): string {
  return indicatorOf(indicator)?.unit ?? '';
}
