import { readSeasonLine, seasonLine } from './season-line.js';
import type { SeasonSummary } from './season-summary.js';

/** Seasons kept as text, which takes less than half the memory, and found by variant and replication. */
export class StoredSeasons {
  private readonly lines = new Map<string, string>();

  get size(): number {
    return this.lines.size;
  }

  has(variant: string, replication: number): boolean {
    return this.lines.has(keyOf(variant, replication));
  }

  /** Keeps a season. @returns its line, undefined when it was here already */
  add(summary: SeasonSummary): string | undefined {
    if (this.has(summary.strategy, summary.replication)) return undefined;
    const line = seasonLine(summary);
    this.lines.set(keyOf(summary.strategy, summary.replication), line);
    return line;
  }

  /** Keeps the season of a line. @returns whether the line is as it was written */
  addLine(line: string): boolean {
    const summary = readSeasonLine(line);
    if (summary) this.lines.set(keyOf(summary.strategy, summary.replication), line);
    return summary !== undefined;
  }

  get(variant: string, replication: number): SeasonSummary | undefined {
    const line = this.lines.get(keyOf(variant, replication));
    return line === undefined ? undefined : readSeasonLine(line);
  }

  line(variant: string, replication: number): string | undefined {
    return this.lines.get(keyOf(variant, replication));
  }
}

function keyOf(variant: string, replication: number): string {
  return `${replication} ${variant}`;
}
