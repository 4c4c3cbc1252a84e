import { findIndicator, HEADLINE_INDICATORS } from '../../record/indicators.js';
import { meanRegion } from '../../statistics/mean-region.js';
import type { MeanRegion } from '../chart-data.js';
import { estimateSeries, intervalOf } from '../estimate-indicator.js';
import { indicatorSeries } from '../indicator-series.js';
import { type LuckOfIndicator, luckOrSkill, type SeasonsOf } from '../luck/luck-or-skill.js';
import type { Interval } from '../result.js';
import { type Place, rankTeams } from './rank-teams.js';
import type { TeamKeys } from './team-variants.js';

/** What teams are judged by. */
export const TEAM_INDICATORS = HEADLINE_INDICATORS;
export type TeamIndicator = (typeof TEAM_INDICATORS)[number];

/** One indicator of a team or ghost. */
export interface CourseValue {
  /** Mean over the other seasons, with its interval. */
  readonly mean: Interval;
  /** In each of the other seasons, in their order; null where it has none. */
  readonly seasons: readonly (number | null)[];
}

/** A team or a ghost over the other seasons. */
export interface CourseOver {
  readonly key: string;
  readonly indicators: Readonly<Record<TeamIndicator, CourseValue>>;
  /** Joint region of mean sales and complaint rate; null below three seasons. */
  readonly region: MeanRegion | null;
}

/** A team: its decisions in the season that was played and in the others. */
export interface TeamOver extends TeamKeys {
  /** Which season was played, from 0. */
  readonly replication: number;
  /** Logged, and how many of them could be carried out: in the season that was played, and on average in the others. */
  readonly decisions: { readonly logged: number; readonly played: number; readonly others: number };
  /** Against nobody moved, and against people moved by themselves. */
  readonly luck: Readonly<Record<'noMoves' | 'automatic', readonly LuckOfIndicator[]>>;
  /** People moved by themselves against nobody moved, in the same seasons: what the team is measured by. */
  readonly ghost: readonly LuckOfIndicator[];
}

/** Several teams of one case, replayed over seasons that none of them played. */
export interface TeamsOver {
  /** How many other seasons. */
  readonly seasons: number;
  readonly confidence: number;
  /** Teams in the order of the sessions, then the ghosts. */
  readonly courses: readonly CourseOver[];
  readonly teams: readonly TeamOver[];
  readonly places: Readonly<Record<TeamIndicator, readonly Place[]>>;
}

export interface TeamSeasons {
  readonly keys: TeamKeys;
  readonly replication: number;
  readonly logged: number;
  /** Seasons of a variant, with the one this team played. */
  readonly of: (key: string) => SeasonsOf;
  /** Decisions carried out in a season. */
  readonly carriedOut: (seasons: SeasonsOf) => { readonly played: number; readonly others: number };
}

export interface TeamsParts {
  readonly teams: readonly TeamSeasons[];
  /** Keys of the ghosts. */
  readonly ghosts: readonly string[];
  /** The seasons of a variant that nobody played. */
  readonly others: (key: string) => SeasonsOf['others'];
  readonly confidence: number;
}

/** Puts the seasons together. */
export function teamsOver({ teams, ghosts, others, confidence }: TeamsParts): TeamsOver {
  const contestants = teams.map(({ keys }) => ({ key: keys.team, seasons: others(keys.team) }));
  return {
    seasons: contestants[0]?.seasons.length ?? 0,
    confidence,
    courses: [...teams.map(({ keys }) => keys.team), ...ghosts].map((key) => courseOver(key, others(key), confidence)),
    teams: teams.map((team) => teamOver(team, confidence)),
    places: byIndicator((name) => rankTeams(name, contestants, confidence)),
  };
}

function teamOver({ keys, replication, logged, of, carriedOut }: TeamSeasons, confidence: number): TeamOver {
  const own = of(keys.team);
  const compare = (with_: SeasonsOf, key: string) => TEAM_INDICATORS.map((name) => luckOrSkill(name, with_, of(key), confidence));
  return {
    ...keys,
    replication,
    decisions: { logged, ...carriedOut(own) },
    luck: { noMoves: compare(own, keys.noMoves), automatic: compare(own, keys.automatic) },
    ghost: compare(of(keys.automatic), keys.noMoves),
  };
}

function courseOver(key: string, seasons: SeasonsOf['others'], confidence: number): CourseOver {
  const seriesOf = (name: TeamIndicator) => {
    const indicator = findIndicator(name);
    if (indicator === undefined) throw new Error(`no such indicator: ${name}`);
    return indicatorSeries(indicator, seasons);
  };
  const region = meanRegion(seriesOf('sales'), seriesOf('complaintRate'), confidence);
  return {
    key,
    indicators: byIndicator((name) => {
      const series = seriesOf(name);
      return {
        mean: intervalOf(estimateSeries(series, confidence)),
        seasons: Array.from(series.season, (value) => (Number.isFinite(value) ? value : null)),
      };
    }),
    region: region && {
      sales: region.x,
      complaintRate: region.y,
      salesVariance: region.xVariance,
      covariance: region.covariance,
      complaintRateVariance: region.yVariance,
      radiusSquared: region.radiusSquared,
    },
  };
}

function byIndicator<T>(of: (name: TeamIndicator) => T): Record<TeamIndicator, T> {
  return Object.fromEntries(TEAM_INDICATORS.map((name) => [name, of(name)])) as Record<TeamIndicator, T>;
}
