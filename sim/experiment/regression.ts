import type { Interval, ResultDocument } from './result.js';

/** What became of a stored comparison. */
export interface Regression {
  readonly format: 'sandtable.regression/1';
  /**
   * identical: the same digest. differs: the same scenario, seed and version, and yet another number: a defect or another machine's arithmetic.
   * compatible: of another scenario state, seed, version or number of seasons, and every interval overlaps. apart: some do not.
   */
  readonly outcome: 'identical' | 'differs' | 'compatible' | 'apart';
  readonly stored: RegressionSide;
  readonly now: RegressionSide;
  /** In what the two calls differ: "version", "scenario", "seed", "replications", "control". Empty when the same bytes are due. */
  readonly changed: readonly ChangedPart[];
  /** Estimates that were compared, over all strategies both have. */
  readonly compared: number;
  /** Where they differ: the first one for "differs", every one for "apart". */
  readonly places: readonly RegressionPlace[];
  /** Strategies only one of them has. */
  readonly unmatched: readonly string[];
}

export type ChangedPart = 'version' | 'scenario' | 'seed' | 'replications' | 'control';

export interface RegressionSide {
  readonly version: string;
  readonly scenario: string;
  readonly seed: string;
  readonly replications: number;
  /** Names of the controls, with --control. */
  readonly control?: string;
  readonly digest: string;
}

export interface RegressionPlace {
  readonly strategy: string;
  readonly indicator: string;
  readonly stored: Interval | null;
  readonly now: Interval | null;
}

/** Ends of intervals nearer than this (relative) touch: the order of additions may differ between versions. */
const TOUCH = 1e-9;

/** Holds a comparison against a stored one of the same case. */
export function regressionAgainst(stored: ResultDocument, now: ResultDocument): Regression {
  const changed = changedParts(stored, now);
  const pairs = pairsOf(stored, now);
  const ids = (result: ResultDocument) => result.strategies.map((s) => s.id);
  const unmatched = [...ids(stored).filter((id) => !ids(now).includes(id)), ...ids(now).filter((id) => !ids(stored).includes(id))];
  const common = { format: 'sandtable.regression/1', stored: sideOf(stored), now: sideOf(now), changed, compared: pairs.length, unmatched } as const;
  if (stored.digest === now.digest) return { ...common, outcome: 'identical', places: [] };
  if (changed.length === 0) return { ...common, outcome: 'differs', places: pairs.filter((pair) => !same(pair)).slice(0, 1) };
  const places = pairs.filter(({ stored: a, now: b }) => a === null || b === null || isApart(a, b));
  return { ...common, outcome: places.length === 0 && unmatched.length === 0 ? 'compatible' : 'apart', places };
}

function changedParts(stored: ResultDocument, now: ResultDocument): ChangedPart[] {
  const parts: readonly (readonly [ChangedPart, boolean])[] = [
    ['version', stored.version !== now.version],
    ['scenario', stored.scenario.digest !== now.scenario.digest],
    ['seed', stored.seed !== now.seed],
    ['replications', stored.replications !== now.replications],
    ['control', controlOf(stored) !== controlOf(now)],
  ];
  return parts.flatMap(([part, differs]) => (differs ? [part] : []));
}

function controlOf({ control }: ResultDocument): string | undefined {
  return control?.controls.map(({ name }) => name).join(',');
}

/** Every estimate that either has, of strategies both have, in the order of the stored one. */
function pairsOf(stored: ResultDocument, now: ResultDocument): RegressionPlace[] {
  return stored.strategies.flatMap(({ id, indicators }) => {
    const other = now.strategies.find((s) => s.id === id)?.indicators;
    if (!other) return [];
    const names = [...new Set([...Object.keys(indicators), ...Object.keys(other)])];
    return names.map((name) => ({ strategy: id, indicator: name, stored: intervalOf(indicators[name]), now: intervalOf(other[name]) }));
  });
}

function intervalOf(estimate: Interval | undefined): Interval | null {
  return estimate === undefined ? null : { mean: estimate.mean, low: estimate.low, high: estimate.high };
}

function same({ stored, now }: RegressionPlace): boolean {
  return stored?.mean === now?.mean && stored?.low === now?.low && stored?.high === now?.high;
}

/** Without an interval on either side nothing is said. */
function isApart(a: Interval, b: Interval): boolean {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return false;
  const touch = TOUCH * Math.max(Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
  return a.high + touch < b.low || b.high + touch < a.low;
}

function sideOf(result: ResultDocument): RegressionSide {
  const { version, scenario, seed, replications, digest } = result;
  const control = controlOf(result);
  return { version, scenario: scenario.digest, seed, replications, ...(control === undefined ? {} : { control }), digest };
}
