import type { TraceEvent, TraceKind } from '../record/trace.js';

/** Most events of a season that are kept; the oldest are let go. */
export const TIMELINE_MAX = 20_000;

const HOUR = 60;

/** What is worth a mark on the timeline: what went wrong, what was done about it, what came of it. */
const SHOWN: ReadonlySet<TraceKind> = new Set([
  'alert',
  'calm',
  'move',
  'stockout',
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

/**
 * What is known to happen, in the order of time. After a way back what comes again is known already and not told twice, so that one can go on to
 * any moment that has been reached before without running there.
 */
export class Timeline {
  private kept: TraceEvent[] = [];
  /** Number of the first event kept. */
  private first = 0;
  /** Kept events that are in order. */
  private inOrder = 0;
  /** Every event before this time (minutes) is known; at it, only decisions that have been taken. */
  private knownUntil = 0;

  add(event: TraceEvent): void {
    if (event.time < this.knownUntil || !SHOWN.has(event.kind)) return;
    if (event.kind === 'stockout' && this.isToldEmpty(event)) return;
    this.kept.push(event);
  }

  /** Everyone who meets an empty shelf meets the same one: it is told once an hour. */
  private isToldEmpty({ store, time, detail }: TraceEvent): boolean {
    // What is not yet in order is of the last hour, too: no window is longer.
    for (let i = this.kept.length - 1; i >= 0 && time - this.kept[i].time < HOUR; i--) {
      const told = this.kept[i];
      if (told.kind === 'stockout' && told.store === store && told.detail?.group === detail?.group) return true;
    }
    return false;
  }

  /** The season has come to `now`: what was told since the last time is brought in the order of time, because stores tell their windows one after the other. */
  reach(now: number): void {
    const told = this.kept.splice(this.inOrder).sort((a, b) => a.time - b.time || (a.store < b.store ? -1 : a.store > b.store ? 1 : 0));
    for (const event of told) this.kept.push(event);
    if (this.kept.length >= 2 * TIMELINE_MAX) this.letGo(TIMELINE_MAX);
    this.inOrder = this.kept.length;
    this.knownUntil = Math.max(this.knownUntil, now);
  }

  private letGo(events: number): void {
    this.kept = this.kept.slice(events);
    this.first += events;
  }

  /** The season leaves the latest moment it has come to: decisions of that moment will be told again. */
  leave(): void {
    this.cut(this.knownUntil);
  }

  /** From `now` on the season goes another way. Nothing is cut when it has never been further. */
  branchAt(now: number): void {
    if (this.knownUntil > now) this.cut(now);
    this.knownUntil = now;
  }

  private cut(from: number): void {
    this.kept.length = this.indexOf(from);
    this.inOrder = this.kept.length;
  }

  /** Events from `cursor` on, 0 for the first, `most` at a time, that have happened by `now`. */
  since(cursor: number, most: number, now: number): TimelinePage {
    const from = Math.max(cursor, this.first);
    const until = Math.min(this.count(now), from + most);
    const events = this.kept.slice(from - this.first, Math.max(0, until - this.first));
    return { events, cursor: from + events.length, missed: from - Math.min(cursor, from) };
  }

  /** How many events have happened by `now`. */
  count(now: number): number {
    return this.first + (now >= this.knownUntil ? this.kept.length : this.indexOf(now));
  }

  /** Place among those kept of the first event at or after a time. */
  private indexOf(time: number): number {
    let low = 0;
    let high = this.kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.kept[middle].time < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  copy(): Timeline {
    return Object.assign(new Timeline(), this, { kept: [...this.kept] });
  }
}
