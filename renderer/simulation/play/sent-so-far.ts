import type { Branch } from './branch-book.js';
import type { GhostLines } from './ghost-lines.js';
import type { CourseBeside, Ghost, PlayView, Sample, Tail } from './player.js';

/** How much of the lists that grow the page has been told, so that each frame carries only what is new. */
export class SentSoFar {
  private branch = 0;
  private events = 0;
  private samples = 0;
  private besideTold = 0;
  private readonly ghosts: Record<Ghost, number> = { 'no-moves': 0, rules: 0 };

  /** @param changed decisions and branches, where they may have changed */
  since(
    here: Branch,
    ghosts: GhostLines,
    changed: Pick<PlayView, 'decisions' | 'branches'>,
  ): Pick<PlayView, 'events' | 'samples' | 'ghosts' | 'decisions' | 'branches'> {
    if (this.branch !== here.id) {
      this.branch = here.id;
      this.events = 0;
      this.samples = 0;
    }
    const events = tailFrom(here.events, this.events);
    const samples = tailFrom(here.samples, this.samples);
    this.events = here.events.length;
    this.samples = here.samples.length;
    return {
      events,
      samples,
      ghosts: { 'no-moves': this.ghost(ghosts, 'no-moves'), rules: this.ghost(ghosts, 'rules') },
      ...changed,
    };
  }

  /** The course left last, once. */
  beside(before: Branch | null): CourseBeside | null {
    if (before === null || before.id === this.besideTold) return null;
    this.besideTold = before.id;
    return { branch: before.id, samples: before.samples };
  }

  private ghost(ghosts: GhostLines, which: Ghost): Tail<Sample> {
    const samples = ghosts.samples(which);
    const tail = tailFrom(samples, this.ghosts[which]);
    this.ghosts[which] = samples.length;
    return tail;
  }
}

function tailFrom<T>(list: readonly T[], from: number): Tail<T> {
  return { from, items: list.slice(from) };
}
