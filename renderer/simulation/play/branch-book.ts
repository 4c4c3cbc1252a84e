import type { Decision, LiveSeason, TraceEvent } from '../door.js';
import type { BranchSeen, PlayEvent, Sample } from './player.js';
import { sampleOf } from './sampling.js';

/** Most courses of one season that are kept. */
const BRANCHES_MAX = 60;

/** One course the season has taken, and what was seen on it. */
export interface Branch {
  readonly id: number;
  name: string;
  readonly parent: number | null;
  readonly from: number;
  /** All its decisions, kept when it is left. */
  log: readonly Decision[];
  /** How far it has been played (minutes). */
  known: number;
  /** Only of the one the season is on: whoever comes back plays it again, and they with it. Kept for all courses they would be most of the memory. */
  events: PlayEvent[];
  samples: Sample[];
  last: Sample;
}

const NOTHING: Sample = { time: 0, visitors: 0, complaints: 0, sales: 0, lost: 0 };

/** The courses of one season, by number. */
export class BranchBook {
  private readonly branches: Branch[] = [{ id: 1, name: '', parent: null, from: 0, log: [], known: 0, events: [], samples: [], last: NOTHING }];
  private count = 1;
  here = this.branches[0];
  /** The one that was left last. */
  before: Branch | null = null;

  /** Leaves the present course for a new one that has come the same way until `now`. The oldest one is forgotten when there are too many. */
  leave(season: LiveSeason, now: number, name: string): void {
    const { here } = this;
    here.log = season.log();
    const next: Branch = {
      id: ++this.count,
      name,
      parent: here.id,
      from: now,
      log: [],
      known: now,
      events: here.events.filter(({ time }) => time < now),
      samples: here.samples.filter(({ time }) => time <= now),
      last: sampleOf(season),
    };
    here.events = [];
    this.branches.push(next);
    if (this.branches.length > BRANCHES_MAX) this.branches.splice(1, 1);
    this.before = here;
    this.here = next;
  }

  /** Goes over to another course, which is to be played again as far as it was known. @throws for one there is not */
  enter(id: number, season: LiveSeason): Pick<Branch, 'log' | 'known'> {
    const there = this.branches.find((branch) => branch.id === id);
    if (there === undefined) throw new Error(`no such branch: ${id}`);
    const { known } = there;
    this.here.log = season.log();
    this.here.events = [];
    if (there !== this.here) this.before = this.here;
    this.here = there;
    there.events = [];
    there.known = 0;
    return { log: there.log, known };
  }

  find(id: number): Branch | undefined {
    return this.branches.find((branch) => branch.id === id);
  }

  /** Takes in what has happened: nothing that was seen before, when a stretch is played again. */
  take(events: readonly TraceEvent[], season: LiveSeason): void {
    const { here } = this;
    for (const event of events) {
      if (event.time < here.known || (event.time === here.known && this.isTold(event))) continue;
      here.events.push(event);
    }
    if (season.time < here.known) return;
    here.known = season.time;
    here.last = sampleOf(season);
  }

  /** Events of the present minute may come twice when somebody goes back to it. */
  private isTold(event: TraceEvent): boolean {
    const { events } = this.here;
    for (let i = events.length - 1; i >= 0 && events[i].time >= event.time; i--) {
      const told = events[i];
      if (told.kind === event.kind && told.store === event.store && told.person === event.person && told.customer === event.customer && sameDetail(told, event))
        return true;
    }
    return false;
  }

  seen(season: LiveSeason): BranchSeen[] {
    return this.branches.map(({ id, name, parent, from, known, log, last }) => ({
      id,
      name,
      parent,
      from,
      until: known,
      decisions: (id === this.here.id ? season.log() : log).length,
      last,
    }));
  }
}

function sameDetail(a: PlayEvent, b: PlayEvent): boolean {
  return JSON.stringify(a.detail) === JSON.stringify(b.detail);
}
