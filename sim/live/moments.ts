import { snapshot } from '../engine/snapshot.js';
import { DAY_MINUTES } from '../model/calendar.js';
import type { Chain } from '../model/chain.js';
import type { Course } from './course.js';

/** Most moments of a season that are kept: memory stays flat, and a way back is at most this part of the season. */
const MOMENTS_MAX = 16;

/** A season as it was at the start of a day. */
export interface Moment {
  readonly chain: Chain;
  readonly course: Course;
}

/** A season kept at the start of some days, so that a way back need not begin at the first. */
export class Moments {
  private readonly kept: Moment[] = [];
  private readonly everyDays: number;

  constructor(days: number) {
    this.everyDays = Math.max(1, Math.ceil(days / MOMENTS_MAX));
  }

  /** Keeps this moment if it is the start of a day worth keeping and is not kept yet. */
  offer(moment: Moment): void {
    const { time } = moment.chain;
    if (time % (DAY_MINUTES * this.everyDays) !== 0 || (this.kept.at(-1)?.chain.time ?? -1) >= time) return;
    this.kept.push(copyOf(moment));
  }

  /** A copy of the latest moment, not after `time`, of which something is so; undefined when there is none. */
  before(time: number, isSo: (chain: Chain) => boolean = () => true): Moment | undefined {
    const found = this.kept.findLast(({ chain }) => chain.time <= time && isSo(chain));
    return found && copyOf(found);
  }

  /** When the latest moment not after `time` is (minutes); -1 when there is none. */
  latest(time: number): number {
    return this.kept.findLast(({ chain }) => chain.time <= time)?.chain.time ?? -1;
  }

  /** Forgets what was kept after `time`: other decisions lead elsewhere. */
  forgetAfter(time: number): void {
    while ((this.kept.at(-1)?.chain.time ?? -1) > time) this.kept.pop();
  }

  /** The same moments for a season of its own; what is kept is never changed. */
  share(): Moments {
    const twin = new Moments(1);
    Object.assign(twin, { everyDays: this.everyDays, kept: [...this.kept] });
    return twin;
  }
}

function copyOf({ chain, course }: Moment): Moment {
  return snapshot({ chain, course });
}
