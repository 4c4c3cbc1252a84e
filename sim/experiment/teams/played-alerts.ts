import { compileSession } from '../../live/session-of.js';
import { runReplication } from '../../model/index.js';
import type { TraceEvent, TraceKind } from '../../record/trace.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import type { Session } from '../../scenario/session/session-schema.js';

/** An alert of the season a team played. Times are minutes since day 0, 00:00. */
export interface PlayedAlert {
  readonly store: string;
  readonly from: number;
  /** When it was over, or the day: nobody can be expected to answer at night. */
  readonly until: number;
  /** When the team first did something in that store while it lasted; null: it did nothing. */
  readonly answeredAt: number | null;
}

/** What a debrief looks at of the season a team played: alerts with their answers, and the events that tell of harm done later. */
export interface PlayedSeason {
  readonly alerts: readonly PlayedAlert[];
  /** People moved by the team, shelves found empty, baskets left behind, deadlines missed, complaints: by time, one list a store. */
  readonly events: Readonly<Record<string, readonly TraceEvent[]>>;
}

const DAY = 1440;

const TELLING: ReadonlySet<TraceKind> = new Set(['move', 'stockout', 'stockout-walkout', 'case-deadline-missed', 'case-opened']);

/** Plays the session's season once more and listens. @throws what compileSession throws */
export function playedSeason(session: Session, scenario: Scenario): PlayedSeason {
  const compiled = compileSession(session, scenario);
  const open = new Map<string, { readonly from: number; answeredAt: number | null }>();
  const alerts: PlayedAlert[] = [];
  const events: Record<string, TraceEvent[]> = {};
  const close = (store: string, until: number) => {
    const alert = open.get(store);
    if (alert) alerts.push({ store, until: untilClosing(alert.from, until, compiled.calendar), ...alert });
    open.delete(store);
  };
  const hear = (event: TraceEvent) => {
    const { kind, store, time, detail } = event;
    if (kind === 'alert') open.set(store, { from: time, answeredAt: null });
    else if (kind === 'calm') close(store, time);
    else if (kind === 'decision') {
      const alert = open.get(store);
      if (alert) alert.answeredAt ??= time;
    } else if (TELLING.has(kind) && (kind !== 'move' || detail?.by === 'player')) {
      events[store] ??= [];
      events[store].push(event);
    }
  };
  const sink = Object.assign(hear, { withoutLuck: true } as const);
  runReplication(compiled, session.replication, sink, undefined, { decisions: session.decisions });
  for (const store of [...open.keys()]) close(store, compiled.calendar.end);
  return { alerts: alerts.sort((a, b) => a.from - b.from), events };
}

/** An alert of the opening hours lasts to closing at most; where nobody closes, as long as it lasts. */
function untilClosing(from: number, until: number, { opens, closes }: { readonly opens: number; readonly closes: number }): number {
  const closing = Math.floor(from / DAY) * DAY + closes;
  return from >= closing || closes - opens >= DAY ? until : Math.min(until, closing);
}
