import { compileCase, ghostsOf, LiveSeason, type Scenario } from '../door.js';
import type { Ghost, Sample } from './player.js';
import { sampleOf } from './sampling.js';

/** A season that runs along on the same customers, and its line so far. */
class GhostLine {
  readonly samples: Sample[] = [];

  constructor(private readonly season: LiveSeason) {}

  /** Runs to the next of `minutes` (in order) that is not behind it and not beyond `until`. Returns whether there was one. */
  step(minutes: readonly number[], until: number): boolean {
    const next = minutes[this.samples.length];
    if (next === undefined || next > until) return false;
    this.season.advanceTo(next);
    this.samples.push(sampleOf(this.season));
    return true;
  }
}

/**
 * The ghosts of a season: nobody moved, and people moved by the case itself. Plays a little whenever there is time; compiling their plans is
 * part of that, so that the first view of the season does not wait for it.
 */
export class GhostLines {
  private readonly lines: Partial<Record<Ghost, GhostLine>> = {};
  private readonly toMake: (() => void)[];

  constructor(
    scenario: Scenario,
    strategy: string,
    replication: number,
    private readonly minutes: readonly number[],
  ) {
    this.toMake = ghostsOf(scenario, strategy).map((ghost) => () => {
      const compiled = compileCase(scenario, ghost.strategy, { ...(ghost.with && { with: ghost.with }), playable: true });
      this.lines[ghost.kind === 'automatic' ? 'rules' : ghost.kind] = new GhostLine(new LiveSeason(compiled, replication));
    });
  }

  /** One point more on each line, up to `until`. Returns whether there was anything to do. */
  step(until: number): boolean {
    const make = this.toMake.shift();
    if (make !== undefined) {
      make();
      return true;
    }
    return [this.lines['no-moves'], this.lines.rules].map((line) => line?.step(this.minutes, until) ?? false).some(Boolean);
  }

  samples(ghost: Ghost): readonly Sample[] {
    return this.lines[ghost]?.samples ?? [];
  }
}
