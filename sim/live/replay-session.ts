import type { TraceEvent, TraceKind } from '../record/trace.js';
import { scenarioDigest } from '../scenario/scenario-digest.js';
import type { Scenario } from '../scenario/scenario-schema.js';
import type { Session } from '../scenario/session/session-schema.js';
import { type CoursePart, firstDifference } from './course.js';
import { LiveSeason } from './live-season.js';
import { outcomeDigest, outcomeOf } from './season-outcome.js';
import { compileSession } from './session-of.js';

/** Most counts named that differ. */
const COUNTS_SHOWN = 10;

/** A count that is not what was recorded. */
export interface CountDifference {
  readonly store: string;
  readonly count: string;
  readonly recorded: number;
  readonly replayed: number;
}

/** Where a replay leaves the recorded season. */
export interface ReplayDifference {
  /** The first hour that differs, from and until (minutes); absent where the courses agree and only the sums at the end do not. */
  readonly from?: number;
  readonly until?: number;
  readonly store?: string;
  /** What of the store differs in that hour. */
  readonly parts?: readonly CoursePart[];
  /** The first event of the replay in that hour and store that touches one of these parts: there or after it the two part. */
  readonly event?: TraceEvent;
  /** Sums at the end that differ, at most COUNTS_SHOWN. */
  readonly counts: readonly CountDifference[];
}

export interface Replay {
  readonly identical: boolean;
  readonly recorded: string;
  readonly replayed: string;
  /** Whether the recorded counts are those their digest was taken of. */
  readonly isIntact: boolean;
  readonly refused: number;
  readonly difference?: ReplayDifference;
}

/** The file of the case is not that of the session. */
export class OtherCaseError extends Error {
  override readonly name = 'OtherCaseError';
  constructor({ scenario }: Session, found: string) {
    super(`The session was played on the case "${scenario.id}" as it was with digest ${scenario.digest}; this file has ${found}.`);
  }
}

/**
 * Plays a session again on the file of its case and compares it with what was recorded.
 * @throws OtherCaseError, or what compileSession throws
 */
export function replaySession(session: Session, scenario: Scenario): Replay {
  const found = scenarioDigest(scenario);
  if (found !== session.scenario.digest) throw new OtherCaseError(session, found);
  const season = new LiveSeason(compileSession(session, scenario), session.replication, { decisions: session.decisions });
  season.advanceTo(season.end);
  const { record, course } = season.finish();
  const outcome = outcomeOf(record, course);
  const isIntact = outcomeDigest(session.outcome.stores) === session.outcome.digest;
  const refused = season.decisions.filter((taken) => taken.outcome.status === 'refused').length;
  const head = { recorded: session.outcome.digest, replayed: outcome.digest, isIntact, refused };
  const isSameCourse = session.outcome.stores.every(({ course: recorded }, i) => recorded === outcome.stores.at(i)?.course);
  if (isIntact && isSameCourse && outcome.digest === session.outcome.digest) return { identical: true, ...head };
  return { identical: false, ...head, difference: differenceOf(session, outcome, season) };
}

function differenceOf(session: Session, outcome: Session['outcome'], season: LiveSeason): ReplayDifference {
  const counts = countsThatDiffer(session.outcome, outcome);
  const first =
    session.outcome.stores.length === outcome.stores.length
      ? firstDifference(
          session.outcome.stores.map(({ course }) => course),
          outcome.stores.map(({ course }) => course),
        )
      : undefined;
  if (first === undefined) return { counts };
  const { hour, stores } = first;
  const from = hour * 60;
  // several stores may part in the same hour: the first event of any of them is named
  const candidates = stores.flatMap(({ store, parts }) => {
    const { id } = outcome.stores[store];
    const kinds = new Set(parts.flatMap((part) => KINDS[part]));
    const event = season.eventsBetween(id, from, from + 60).find(({ kind }) => kinds.has(kind));
    return [{ store: id, parts, event, time: event?.time ?? Number.POSITIVE_INFINITY }];
  });
  const [{ store, parts, event }] = candidates.sort((a, b) => a.time - b.time);
  return { from, until: from + 60, store, parts, ...(event && { event }), counts };
}

function countsThatDiffer(recorded: Session['outcome'], replayed: Session['outcome']): CountDifference[] {
  const found: CountDifference[] = [];
  for (const { id, counts } of replayed.stores) {
    const before = recorded.stores.find((one) => one.id === id)?.counts ?? {};
    for (const count of new Set([...Object.keys(before), ...Object.keys(counts)])) {
      const [was, is] = [before[count] ?? 0, counts[count] ?? 0];
      if (was !== is && found.length < COUNTS_SHOWN) found.push({ store: id, count, recorded: was, replayed: is });
    }
  }
  return found;
}

/** What is told of each part. */
const KINDS: Readonly<Record<CoursePart, readonly TraceKind[]>> = {
  customers: ['arrival', 'turned-away', 'no-wish', 'no-advice'],
  tills: ['join', 'start', 'abandon', 'balk', 'blocked', 'bought'],
  goods: ['stockout', 'stockout-walkout', 'taste-walkout', 'refill-asked', 'refill', 'order', 'delivery'],
  cases: ['desk-join', 'desk-start', 'desk-end', 'hand-off', 'case-opened', 'case-escalated', 'case-deadline-missed', 'case-closed', 'failure', 'leave'],
  people: ['shift-start', 'shift-end', 'absent', 'break', 'move', 'moved', 'float-sent', 'float-arrived', 'alert', 'calm', 'called-in'],
  other: [
    'decision',
    'decision-refused',
    'decision-ended',
    'rule-fired',
    'rule-ended',
    'rule-overruled',
    'rule-lapsed',
    'review',
    'initiative-live',
    'risk-began',
    'risk-ended',
    'wave-began',
    'wave-ended',
  ],
};
