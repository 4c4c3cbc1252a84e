import type { TraceEvent, TraceKind } from '../record/trace.js';

/** Most events of a season that are kept; the oldest are let go. */
export const TIMELINE_MAX = 20_000;

/** What is worth a mark on the timeline: what went wrong, what was done about it, what came of it. */
const SHOWN: ReadonlySet<TraceKind> = new Set([
  'alert',
  'calm',
  'move',
  'stockout-walkout',
  'case-opened',
  'case-deadline-missed',
  'case-escalated',
  'absent',
  'delivery',
  'float-sent',
  'float-arrived',
  'rule-fired',
  'rule-ended',
  'rule-overruled',
  'rule-lapsed',
  'called-in',
  'review',
  'initiative-submitted',
  'initiative-rejected',
  'initiative-approved',
  'initiative-live',
  'pilot-started',
  'pilot-go',
  'pilot-extend',
  'pilot-stop',
  'risk-began',
  'risk-ended',
  'wave-began',
  'wave-ended',
  'decision',
  'decision-refused',
  'decision-ended',
]);

/** Some events after a place in the timeline. */
export interface TimelinePage {
  readonly events: readonly TraceEvent[];
  /** Where the next page begins. */
  readonly cursor: number;
  /** Events that had been let go before they were asked for. */
  readonly missed: number;
}

/** What happened so far, in the order of time. */
export class Timeline {
  private readonly kept: TraceEvent[] = [];
  /** Number of the first event kept. */
  private first = 0;
  /** Kept events that are in order. */
  private inOrder = 0;

  add(event: TraceEvent): void {
    if (!SHOWN.has(event.kind)) return;
    this.kept.push(event);
  }

  /** Brings what was told since the last time in the order of time: stores take turns, and tell their windows one after the other. */
  sort(): void {
    const told = this.kept.splice(this.inOrder).sort((a, b) => a.time - b.time || (a.store < b.store ? -1 : a.store > b.store ? 1 : 0));
    for (const event of told) this.kept.push(event);
    this.inOrder = this.kept.length;
    if (this.kept.length < 2 * TIMELINE_MAX) return;
    this.kept.splice(0, TIMELINE_MAX);
    this.first += TIMELINE_MAX;
    this.inOrder -= TIMELINE_MAX;
  }

  /** Events from `cursor` on, 0 for the first, `most` at a time. */
  since(cursor: number, most: number): TimelinePage {
    const from = Math.max(cursor, this.first);
    const events = this.kept.slice(from - this.first, from - this.first + most);
    return { events, cursor: from + events.length, missed: from - Math.min(cursor, from) };
  }

  get length(): number {
    return this.first + this.kept.length;
  }

  /** Forgets what was told after the first `length` events: the season has been taken back to then. */
  cut(length: number): void {
    this.kept.length = Math.max(0, length - this.first);
    this.first = Math.min(this.first, length);
    this.inOrder = this.kept.length;
  }

  copy(): Timeline {
    const twin = new Timeline();
    for (const event of this.kept) twin.kept.push(event);
    twin.first = this.first;
    twin.inOrder = this.inOrder;
    return twin;
  }
}
