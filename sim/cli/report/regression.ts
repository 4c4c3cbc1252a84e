import type { Interval, Regression, RegressionPlace } from '../../index.js';
import { indicatorOf, labelOf } from './indicator-label.js';
import { showValue } from './numbers.js';
import { textTable, wrap } from './text-table.js';

const HEAD = ['strategy', 'indicator', 'stored', 'now'] as const;
/** More than this are counted, not listed. */
const LISTED = 30;

/** What became of a stored comparison, for a terminal. */
export function regressionTable(regression: Regression, width: number): string {
  const { places } = regression;
  const table = places.length === 0 ? [] : ['', ...textTable([...HEAD], places.slice(0, LISTED).map(cells), 14), ...rest(places)];
  return `${[...sentences(regression).flatMap((sentence) => wrap(sentence, width)), ...table, '', `stored ${regression.stored.digest}`, `now    ${regression.now.digest}`].join('\n')}\n`;
}

export function regressionMarkdown(regression: Regression): string {
  const row = (texts: readonly string[]) => `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  const { places } = regression;
  const table =
    places.length === 0 ? [] : ['', row(HEAD), row(HEAD.map(() => '---')), ...places.slice(0, LISTED).map((place) => row(cells(place))), ...rest(places)];
  return `${[`### ${sentences(regression)[0]}`, '', ...sentences(regression).slice(1), ...table, '', `stored \`${regression.stored.digest}\`, now \`${regression.now.digest}\``].join('\n')}\n`;
}

function sentences({ outcome, changed, compared, places, unmatched, stored, now }: Regression): string[] {
  const lacking = unmatched.length === 0 ? [] : [`Only in one of them: ${unmatched.join(', ')}.`];
  switch (outcome) {
    case 'identical':
      return ['Identical to the stored result.', ...(changed.length === 0 ? [] : [`Although not the same: ${changed.join(', ')}.`])];
    case 'differs': {
      const [first] = places;
      const where = first
        ? `${labelOf(first.indicator)} of ${first.strategy} is the first that differs`
        : 'every indicator is the same, and something else differs';
      return [`Not the stored result: ${where}.`, 'Scenario, seed, seasons and version are the same, so the same bytes were due.', ...lacking];
    }
    case 'compatible':
      return [`Compatible with the stored result: all ${compared} intervals overlap.`, `Not the same: ${changesOf(changed, stored, now)}.`];
    case 'apart':
      return [
        `Not compatible with the stored result: ${places.length} of ${compared} estimates are apart.`,
        `Not the same: ${changesOf(changed, stored, now)}.`,
        ...lacking,
      ];
  }
}

function changesOf(changed: Regression['changed'], stored: Regression['stored'], now: Regression['now']): string {
  return changed.map((part) => (part === 'scenario' ? 'the scenario' : `${part} (${stored[part] ?? 'none'}, now ${now[part] ?? 'none'})`)).join(', ');
}

function rest(places: readonly RegressionPlace[]): string[] {
  return places.length > LISTED ? [`… and ${places.length - LISTED} more.`] : [];
}

function cells({ strategy, indicator, stored, now }: RegressionPlace): string[] {
  const unit = indicatorOf(indicator)?.unit ?? '';
  const shown = (x: Interval | null) =>
    x === null ? '\u2013' : `${showValue(x.mean, unit)}${x.low === null ? '' : ` (${showValue(x.low, unit)} to ${showValue(x.high, unit)})`}`;
  // Where the digits shown are the same, all of them are.
  const [a, b] = [shown(stored), shown(now)];
  return a === b ? [strategy, labelOf(indicator), `${stored?.mean}`, `${now?.mean}`] : [strategy, labelOf(indicator), a, b];
}
