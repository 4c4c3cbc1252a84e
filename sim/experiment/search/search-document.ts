import { scenarioDigest } from '../../scenario/scenario-digest.js';
import type { Scenario, Strategy } from '../../scenario/scenario-schema.js';
import type { DeclaredSearch } from '../../scenario/sections/search-section.js';
import { Accumulation } from '../accumulation.js';
import type { ResultDocument } from '../result.js';
import { withPart } from '../result-digest.js';
import { buildResult } from '../result-document.js';
import type { SeasonSummary } from '../season-summary.js';
import { Candidate } from './candidate.js';
import { type Confirmed, type ConfirmedFront, confirmedFront, optimismOf } from './confirm.js';
import { foundStrategies } from './found-strategies.js';
import type { Lever } from './lever.js';
import type { Search } from './search.js';
import { searchPoints } from './search-points.js';
import type { SearchedLever, SearchResult } from './search-result.js';
import type { SearchSpace } from './search-space.js';
import type { Yardstick } from './standing.js';

/**
 * First replication of the search. What it finds is confirmed in replications from 0 on, which the search has never seen: so a comparison of the found
 * plans in as many seasons comes to the very figures of the search's result.
 */
export const SEARCHED_FROM = 500_000;

export interface OptimizationRequest {
  readonly scenario: Scenario;
  /** What may be changed, and what for; the file's own, or as a call has it. */
  readonly search: DeclaredSearch;
  /** The seed the executor's study uses. The study names the strategies of the file; plans come with jobs. */
  readonly seed: string;
  /** Of Sandtable. */
  readonly version: string;
}

/** A search that has come to its end, or was broken off. */
export interface SearchEnd {
  readonly request: OptimizationRequest;
  readonly space: SearchSpace;
  readonly yardstick: Yardstick;
  readonly shipped: readonly Candidate[];
  readonly search: Search;
  readonly finalists: readonly Candidate[];
  readonly runs: number;
  /** Seasons of finalists and strategies of the file by key, from replication 0 on; undefined where it did not come to that. */
  readonly fresh: ReadonlyMap<string, readonly SeasonSummary[]> | undefined;
}

/** The result of a search: that of a comparison of what it found with the strategies of the file, and how it was found. */
export function searchDocument(end: SearchEnd): ResultDocument {
  const { scenario, seed, version, search } = end.request;
  const found = foundStrategies(scenario, search.levers, end.space, end.finalists);
  const accumulation = freshSeasons(end, found);
  const compared = accumulation.complete > 0;
  const result = buildResult({
    command: 'optimize',
    version,
    scenario: { ...scenario, strategies: [...scenario.strategies, ...found] },
    seed,
    strategies: compared ? accumulation.keys : [],
    ...(compared ? { baseline: scenario.baseline } : {}),
    accumulation,
  });
  // The digest is that of the file: the plans that were found are in the result itself.
  return withPart(result, { scenario: { ...result.scenario, digest: scenarioDigest(scenario) }, search: searchPart(end, found, accumulation) });
}

/** Fresh seasons under the names of the result; empty where there are none. */
function freshSeasons({ shipped, finalists, fresh }: SearchEnd, found: readonly Strategy[]): Accumulation {
  if (fresh === undefined) return new Accumulation([]);
  const named = [...shipped.map(({ key }) => ({ id: key, key })), ...found.map(({ id }, i) => ({ id, key: finalists[i].key }))];
  const accumulation = new Accumulation(named.map(({ id }) => id));
  for (const { id, key } of named) for (const summary of fresh.get(key) ?? []) accumulation.add({ ...summary, strategy: id });
  return accumulation;
}

function searchPart(end: SearchEnd, strategies: readonly Strategy[], accumulation: Accumulation): SearchResult {
  const { space, yardstick, search, finalists, request } = end;
  const { objectives, baseline } = yardstick;
  const confirmed = accumulation.complete > 0;
  const judged = judgedSeasons(end, strategies, accumulation);
  const front = frontOf(end, judged);
  const { candidates, unsound } = search;
  return {
    start: space.startId,
    levers: space.levers.map(searchedLever),
    objectives: objectives.map(({ name, title, unit, direction }) => ({ name, title, unit, direction: direction === 'lower' ? 'lower' : 'higher' })),
    constraints: request.search.constraints,
    budget: request.search.budget,
    runs: end.runs,
    plans: candidates.filter(({ shipped, seasons }) => !shipped && seasons.length > 0).length,
    unsound,
    confirmed,
    searchedFrom: SEARCHED_FROM,
    found: front.found.map((one, i) => ({ ...one, settings: space.settings(finalists[i].plan?.levels ?? []), changes: finalists[i].plan?.changes ?? {} })),
    front: front.front,
    shipped: front.shipped,
    ...(confirmed && judged.found.length > 0 ? { optimism: optimism(end, judged) } : {}),
    points: baseline.seasons.length === 0 ? [] : searchPoints(candidates, search.ranked(), space, yardstick),
  };
}

interface Judged {
  readonly found: readonly Confirmed[];
  readonly files: readonly Confirmed[];
  readonly baseline: Candidate;
}

/** Finalists and strategies with the seasons they are judged by: the fresh ones, or without them those of the search that all have played. */
function judgedSeasons({ finalists, shipped, yardstick }: SearchEnd, strategies: readonly Strategy[], accumulation: Accumulation): Judged {
  const confirmed = accumulation.complete > 0;
  const common = Math.min(...[...finalists, ...shipped].map(({ seasons }) => seasons.length));
  const judged = (candidate: Candidate, id: string): Candidate => {
    const copy = new Candidate(candidate.variant, candidate.plan, candidate.shipped);
    copy.seasons.push(...(confirmed ? accumulation.of(id) : candidate.seasons.slice(0, common)));
    return copy;
  };
  const found = finalists.map((candidate, i) => ({ id: strategies[i].id, candidate: judged(candidate, strategies[i].id) }));
  const files = shipped.map((candidate) => ({ id: candidate.key, candidate: judged(candidate, candidate.key) }));
  return { found, files, baseline: judged(yardstick.baseline, yardstick.baseline.key) };
}

function frontOf({ request, yardstick }: SearchEnd, { found, files, baseline }: Judged): ConfirmedFront {
  if (baseline.seasons.length < 2) return { found: [], front: [], shipped: [] };
  return confirmedFront(found, files, { ...yardstick, baseline }, request.scenario.confidence, request.seed);
}

function optimism({ request, finalists, yardstick }: SearchEnd, { found, baseline }: Judged): NonNullable<SearchResult['optimism']> {
  const fresh = found.map(({ candidate }) => candidate);
  return optimismOf(finalists, fresh, { searched: yardstick.baseline, fresh: baseline }, yardstick.objectives, request.scenario.confidence);
}

/** Of many values the first and the last. */
const SHOWN_VALUES = 12;

function searchedLever(lever: Lever): SearchedLever {
  const { id, levels, ordered } = lever;
  const shown = ordered && levels > SHOWN_VALUES ? [0, levels - 1] : Array.from({ length: levels }, (_, level) => level);
  return { id, levels, values: shown.map((level) => lever.valueOf(level)) };
}
