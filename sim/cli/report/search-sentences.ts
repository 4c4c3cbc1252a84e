import type { ResultDocument, SearchResult } from '../../index.js';
import { indicatorOf } from './indicator-label.js';
import { percent, showAbsolute, showValue, signed } from './numbers.js';

/** What an honest reader is told of a search: what was done, what of the file was beaten, how far the choice flattered. English sentences. */
export function searchSentences(result: ResultDocument, search: SearchResult): string[] {
  return [whatWasDone(result, search), ...againstTheFile(result, search), ...optimism(search), ...unsound(search)];
}

/** The one sentence above everything. */
export function searchFinding({ search }: ResultDocument): string {
  if (search === undefined) return '';
  const onFront = search.found.filter(({ id }) => search.front.includes(id)).length;
  if (onFront === 0) return `No plan was found that is not beaten by a strategy of the file${search.constraints.length > 0 ? ' and keeps the bounds' : ''}.`;
  const beaten = search.shipped.filter(({ standing }) => standing === 'dominated').length;
  const tied = search.shipped.filter(({ standing }) => standing === 'tied').length;
  const plans = onFront === 1 ? 'One plan' : `${onFront} plans`;
  const others = search.shipped.length;
  const level = tied > 0 ? `, level with ${tied}` : '';
  const against = others === beaten ? 'better than every strategy of the file' : `better than ${beaten} of ${others} strategies of the file${level}`;
  return `${plans} on the front, ${against}${search.confirmed ? '' : ' (not confirmed)'}.`;
}

function whatWasDone({ replications }: ResultDocument, { runs, budget, plans, levers, found, confirmed, shipped }: SearchResult): string {
  const searched = `${count(runs)} of ${count(budget)} runs: ${count(plans)} plans of ${levers.length} lever${levers.length === 1 ? '' : 's'} raced on shared seasons`;
  return confirmed
    ? `${searched}, ${found.length === 0 ? '' : `the best ${found.length} and `}the ${shipped.length} strategies of the file ${found.length === 0 ? 'played' : 'confirmed'} in ${replications} fresh seasons.`
    : `${searched}. It was broken off before what it found was confirmed: the figures are those it was chosen by, and flatter.`;
}

/** Strategies that fare alike against the same plan in one sentence. */
function againstTheFile({ strategies }: ResultDocument, { shipped, found }: SearchResult): string[] {
  if (found.length === 0) return [];
  const titleOf = (id: string | undefined) => strategies.find((s) => s.id === id)?.title ?? id ?? '';
  const alike = new Map<string, string[]>();
  for (const { strategy, standing, by } of shipped) {
    const said = {
      'not reached': 'every plan that was found is worse in something',
      tied: `can't be told from ${titleOf(by)}`,
      dominated: `${titleOf(by)} is better in something and shown to be worse in nothing`,
    }[standing];
    alike.set(said, [...(alike.get(said) ?? []), titleOf(strategy)]);
  }
  return [...alike].map(([said, titles]) => `${titles.join(', ')}: ${said}.`);
}

function optimism({ optimism: told, objectives }: SearchResult): string[] {
  if (told === undefined) return [];
  const parts = told.flatMap(({ objective, optimism: { mean, low, high } }) => {
    if (mean === null) return [];
    const unit = objectives.find(({ name }) => name === objective)?.unit ?? '';
    const sure = low !== null && high !== null && (low > 0 || high < 0);
    return [`${objectiveTitle(objective).toLowerCase()} ${showAbsolute(mean, low, high, unit)}${sure ? '' : " (can't be told from none)"}`];
  });
  return [`While they were chosen the plans looked better than in fresh seasons by: ${parts.join('; ')}. The figures above are those of the fresh seasons.`];
}

function unsound({ unsound: n }: SearchResult): string[] {
  return n === 0 ? [] : [`${count(n)} setting${n === 1 ? '' : 's'} of the levers contradicted ${n === 1 ? 'itself' : 'themselves'} and were not played.`];
}

/** "Sales", for a sum of indicators its own name. */
export function objectiveTitle(name: string): string {
  const slash = name.indexOf('/');
  return `${name.slice(0, slash + 1).replace('/', ': ')}${indicatorOf(name)?.title.en ?? name}`;
}

/** "+3.2 ±0.4" beside the value. */
export function objectiveCells(found: SearchResult['found'][number], unitOf: (name: string) => string): string[] {
  return found.objectives.flatMap(({ objective, value, difference }) => [
    showValue(value.mean, unitOf(objective)),
    difference.mean === null ? '\u2013' : showAbsolute(difference.mean, difference.low, difference.high, unitOf(objective)),
  ]);
}

export function probabilityText(probability: number): string {
  return `${percent(probability)} %`;
}

function count(n: number): string {
  return signed(n, 0).replace('+', '');
}
