import { type CourseOver, type LuckOfIndicator, type Place, standingOf, type TeamIndicator, type TeamOver, type TeamsOver } from '../simulation/door.js';
import type { TeamsAnswer } from '../simulation/team-analyst.js';
import { teamMark } from './team-mark.js';
import type { TeamEntry } from './teams-store.js';

/** What the room sees of the indicators, in this order. */
export const MEASURES = ['complaintRate', 'sales', 'profit'] as const satisfies readonly TeamIndicator[];
export type MeasureName = (typeof MEASURES)[number];

/** Indicators of which more is worse. */
const LOWER_IS_BETTER: ReadonlySet<string> = new Set(['complaintRate']);

/** What a team's decisions change in one indicator, against nobody moved. */
export interface Change {
  readonly measure: MeasureName;
  /** Whether the numbers are shares of "nobody moved" (0.1 is a tenth more) or in the indicator's own unit. */
  readonly isRelative: boolean;
  /** Over the other seasons, with its interval. */
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: LuckOfIndicator['skill']['verdict'];
  /** In the season that was played. */
  readonly played: number | null;
  /** What the season's own luck added: above 0 is for the better. */
  readonly luck: number | null;
  readonly luckVerdict: LuckOfIndicator['verdict'];
  /** Other seasons in which the decisions did less than in the one that was played; null where that is unknown. */
  readonly beats: number | null;
  readonly seasonsBetter: number;
  readonly seasons: number;
}

export type Changes = Readonly<Record<MeasureName, Change>>;

/** A team as the page speaks of it. */
export interface TeamRow {
  readonly entry: TeamEntry;
  /** Place in the fixed order of shapes and colours. */
  readonly mark: number;
  readonly over: TeamOver;
  readonly course: CourseOver;
  /** Of the team, and of people moved by themselves on its plan; both against nobody moved. */
  readonly changes: Changes;
  readonly ghost: Changes;
  readonly place: Place;
  /** Ids of teams it cannot be told apart from. */
  readonly tiedWith: readonly number[];
  /** Relative changes the team wrote down before it played, null for one it left empty; null where it wrote none. */
  readonly guess: { readonly sales: number | null; readonly complaintRate: number | null } | null;
  /** Mean distance of what was guessed from the played season (share); null without one. */
  readonly miss: number | null;
  readonly isTrue: boolean | null;
}

export type GhostKind = 'noMoves' | 'automatic';

/** A ghost of one plan; what it changes is with the teams of that plan. */
export interface GhostRow {
  readonly kind: GhostKind;
  readonly course: CourseOver;
  /** Ids of the teams that played on its plan. */
  readonly of: readonly number[];
}

export interface TeamsView {
  /** The best first. */
  readonly rows: readonly TeamRow[];
  readonly ghosts: readonly GhostRow[];
  readonly over: TeamsOver;
  readonly rankedBy: MeasureName;
}

/** An answer arranged for the page. Null where the answer is about other teams than the list now has. */
export function arrangeTeams(answer: TeamsAnswer, entries: readonly TeamEntry[], rankedBy: MeasureName): TeamsView | null {
  const { over, isTrue } = answer;
  if (over.teams.length !== entries.length) return null;
  const idOf = new Map(over.teams.map(({ team }, i) => [team, entries[i]?.id ?? 0]));
  const rows = over.places[rankedBy].flatMap((place): TeamRow[] => {
    const i = over.teams.findIndex(({ team }) => team === place.key);
    const [team, entry] = [over.teams[i], entries[i]];
    const courseOf = (key: string | undefined) => over.courses.find((each) => each.key === key);
    const [course, still, automatic] = [courseOf(place.key), courseOf(team?.noMoves), courseOf(team?.automatic)];
    if (!team || !entry || !course || !still || !automatic) return [];
    const { confidence } = over;
    const changes = changesOf({ luck: team.luck.noMoves, own: course, still, confidence });
    const guess = guessOf(entry);
    return [
      {
        entry,
        mark: teamMark(entry.id),
        over: team,
        course,
        changes,
        ghost: changesOf({ luck: team.ghost, own: automatic, still, confidence }),
        place,
        tiedWith: place.tiedWith.flatMap((key) => idOf.get(key) ?? []),
        guess,
        miss: guess && missOf(guess, changes),
        isTrue: isTrue[i] ?? null,
      },
    ];
  });
  return { rows, ghosts: ghostsOf(over, idOf), over, rankedBy };
}

function ghostsOf({ teams, courses }: TeamsOver, idOf: ReadonlyMap<string, number>): readonly GhostRow[] {
  return (['noMoves', 'automatic'] as const).flatMap((kind) => {
    const keys = [...new Set(teams.filter((team) => kind === 'noMoves' || team.automatic !== team.noMoves).map((team) => team[kind]))];
    return keys.flatMap((key): GhostRow[] => {
      const course = courses.find((each) => each.key === key);
      return course ? [{ kind, course, of: teams.flatMap((team) => (team[kind] === key ? (idOf.get(team.team) ?? []) : [])) }] : [];
    });
  });
}

interface ChangeParts {
  readonly luck: readonly LuckOfIndicator[];
  /** What changes, and against what. */
  readonly own: CourseOver;
  readonly still: CourseOver;
  readonly confidence: number;
}

function changesOf(parts: ChangeParts): Changes {
  return { complaintRate: changeOf('complaintRate', parts), sales: changeOf('sales', parts), profit: changeOf('profit', parts) };
}

/** What one indicator changes by. @throws for an indicator that is not among the comparisons */
function changeOf(measure: MeasureName, { luck, own, still, confidence }: ChangeParts): Change {
  const of = luck.find(({ indicator }) => indicator === measure);
  if (of === undefined) throw new Error(`no comparison of ${measure}`);
  const { relative, absolute, verdict } = of.skill;
  const isRelative = relative.mean !== null && Number.isFinite(relative.mean);
  const { mean, low, high } = isRelative ? relative : absolute;
  const { difference, against } = of.played;
  const played = difference === null ? null : !isRelative ? difference : against === null || against <= 0 ? null : difference / against;
  const sign = LOWER_IS_BETTER.has(measure) ? -1 : 1;
  // Luck is told in the terms of the chart: relative changes where those are shown.
  const others = seasonChanges(own, still, { measure, isRelative }).filter((value) => value !== null);
  return {
    measure,
    isRelative,
    mean,
    low,
    high,
    verdict,
    played,
    luck: played === null || mean === null ? null : sign * (played - mean),
    luckVerdict: played === null ? 'unknown' : standingOf(played, others, of.direction, confidence).verdict,
    beats: played === null ? null : others.filter((value) => sign * (played - value) > 0).length,
    seasonsBetter: of.seasonsBetter,
    seasons: of.seasons,
  };
}

function guessOf({ session: { guess } }: TeamEntry): TeamRow['guess'] {
  return guess === undefined ? null : { sales: guess.sales ?? null, complaintRate: guess.complaintRate ?? null };
}

function missOf(guess: NonNullable<TeamRow['guess']>, changes: TeamRow['changes']): number | null {
  const misses = (['complaintRate', 'sales'] as const).flatMap((measure) => {
    const { played, isRelative } = changes[measure];
    const guessed = guess[measure];
    return played === null || guessed === null || !isRelative ? [] : [Math.abs(played - guessed)];
  });
  return misses.length === 0 ? null : misses.reduce((sum, miss) => sum + miss, 0) / misses.length;
}

/** Change of an indicator season by season between two courses; relative where the change is, null where it is nothing. */
export function seasonChanges(
  own: CourseOver,
  against: CourseOver,
  { measure, isRelative }: Pick<Change, 'measure' | 'isRelative'>,
): readonly (number | null)[] {
  return own.indicators[measure].seasons.map((value, r) => {
    const other = against.indicators[measure].seasons[r] ?? null;
    if (value === null || other === null || (isRelative && other <= 0)) return null;
    return isRelative ? value / other - 1 : value - other;
  });
}
