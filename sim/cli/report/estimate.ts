import type { ResultDocument, SeasonsEstimate, SeasonsForecast } from '../../index.js';
import type { OutputFormat } from '../common-options.js';
import { lines } from './csv.js';
import { indicatorOf } from './indicator-label.js';
import { runningHead } from './running-head.js';
import { objectiveTitle } from './search-sentences.js';
import { textTable } from './text-table.js';

const HEAD = ['', 'half-width wanted', 'half-width of the pilot', 'seasons it takes', 'between'];
const NEVER = 'over a million';

/** What half-widths would take, in the format asked for. */
export async function estimateOutput(result: ResultDocument, format: OutputFormat): Promise<string> {
  const estimates = result.estimate ?? [];
  if (format === 'json') return `${JSON.stringify(result, null, 2)}\n`;
  if (format === 'csv')
    return lines([
      ['strategy', 'indicator', 'relative', 'target', 'pilot', 'seasons', 'seasons_low', 'seasons_high'],
      ...estimates.map(({ strategy, indicator, relative, target, halfWidth, seasons }) => [
        strategy,
        indicator,
        String(relative),
        target,
        halfWidth,
        seasons.expected,
        seasons.low,
        seasons.high,
      ]),
    ]);
  const rows = estimates.map((estimate) => rowOf(estimate, result));
  const said = altogether(estimates, result);
  if (format === 'markdown') {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [row(HEAD), row(HEAD.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row), '', said, ''].join('\n');
  }
  return [runningHead(result), '', ...textTable(HEAD, rows, 12), '', said, ''].join('\n');
}

function rowOf({ strategy, indicator, relative, target, halfWidth, seasons }: SeasonsEstimate, result: ResultDocument): string[] {
  const title = result.strategies.find(({ id }) => id === strategy)?.title ?? strategy;
  const shown = (x: number) =>
    relative ? `\u00b1${(100 * x).toFixed(2)} %` : `\u00b1${x.toPrecision(3)}${indicatorOf(indicator)?.unit === 'share' ? ' (share)' : ''}`;
  return [
    `${title}: ${objectiveTitle(indicator).toLowerCase()}`,
    shown(target),
    shown(halfWidth),
    seasons.expected === null ? NEVER : String(seasons.expected),
    between(seasons),
  ];
}

function between({ low, high }: SeasonsForecast): string {
  if (low === null) return NEVER;
  return high === null ? `${low} and more` : `${low} and ${high}`;
}

/** The strategy that takes longest decides. */
function altogether(estimates: readonly SeasonsEstimate[], { replications, confidence }: ResultDocument): string {
  const worst = estimates.reduce<SeasonsEstimate | undefined>((most, one) => (most === undefined || rank(one) > rank(most) ? one : most), undefined);
  if (worst === undefined) return 'There is nothing to narrow: every value is the same in all seasons.';
  const { expected } = worst.seasons;
  const takes = expected === null ? 'more than a million seasons' : `about ${expected} seasons of each strategy`;
  return `All half-widths together take ${takes}, judged by ${replications} seasons; the bounds are what these leave open at ${100 * confidence} %.`;
}

function rank({ seasons }: SeasonsEstimate): number {
  return seasons.expected ?? Number.POSITIVE_INFINITY;
}
