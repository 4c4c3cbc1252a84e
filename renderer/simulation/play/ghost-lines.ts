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

/** The ghosts of a season: nobody moved, and people moved by the case itself. Plays a little whenever there is time. */
export class GhostLines {
  private readonly lines: Readonly<Record<Ghost, GhostLine | null>>;

  constructor(
    scenario: Scenario,
    strategy: string,
    replication: number,
    private readonly minutes: readonly number[],
  ) {
    const made = new Map(
      ghostsOf(scenario, strategy).map((ghost) => {
        const compiled = compileCase(scenario, ghost.strategy, { ...(ghost.with && { with: ghost.with }), playable: true });
        return [ghost.kind, new GhostLine(new LiveSeason(compiled, replication))] as const;
      }),
    );
    this.lines = { 'no-moves': made.get('no-moves') ?? null, rules: made.get('automatic') ?? null };
  }

  /** One point more on each line, up to `until`. Returns whether there was one. */
  step(until: number): boolean {
    return [this.lines['no-moves'], this.lines.rules].map((line) => line?.step(this.minutes, until) ?? false).some(Boolean);
  }

  samples(ghost: Ghost): readonly Sample[] {
    return this.lines[ghost]?.samples ?? [];
  }
}
