import type { Law } from '../engine/distribution.js';
import { namedStream, type RandomStream } from '../engine/random-stream.js';

/** Draws from this number on are worked out each time: what is remembered of a stream is 1 MB at most. */
const MOST_DRAWS = 2 ** 17;
/** Streams remembered at a time: arrivals, browsing and patience of sixteen stores. */
const MOST_STREAMS = 48;

/** What has been worked out of the draws of one stream; never negative. */
export class KnownValues {
  private values = new Float64Array(1024).fill(Number.NaN);

  /** The value of draw n; NaN while nobody has worked it out. */
  at(n: number): number {
    return n < this.values.length ? this.values[n] : Number.NaN;
  }

  /** Remembers the value of draw n and returns it. */
  learn(n: number, value: number): number {
    if (n >= MOST_DRAWS) return value;
    if (n >= this.values.length) this.reserve(n + 1);
    this.values[n] = value;
    return value;
  }

  private reserve(size: number): void {
    const longer = new Float64Array(Math.max(size, 2 * this.values.length)).fill(Number.NaN);
    longer.set(this.values);
    this.values = longer;
  }
}

/**
 * What seasons of the same customers have in common. In one replication every strategy meets the same people, who come at the same minutes and
 * look around and wait for as long; whoever plays several strategies of it has the logarithms and exponentials of the first for the others.
 * It saves time and changes no bit: a season without it works the same values out. Of one replication at a time.
 */
export class CommonDraws {
  private replication = -1;
  private known = new Map<string, KnownValues>();

  /**
   * The memory of one stream; undefined where there are too many.
   * @param basis all that the values depend on beside the replication and the number of the draw: what depends on something else is something else
   */
  of(replication: number, basis: readonly unknown[]): KnownValues | undefined {
    if (replication !== this.replication) {
      // Anew and not emptied: a season of the replication before may still be under way.
      this.known = new Map();
      this.replication = replication;
    }
    const name = JSON.stringify(basis);
    const there = this.known.get(name);
    if (there !== undefined || this.known.size >= MOST_STREAMS) return there;
    const made = new KnownValues();
    this.known.set(name, made);
    return made;
  }
}

/** Minutes that customers take for something, a draw each. */
export class DrawnMinutes {
  readonly stream: RandomStream;
  private readonly known: KnownValues | undefined;

  /** @param law the one `of` is asked with; undefined where nobody will ask */
  constructor(draws: CommonDraws | undefined, law: Law | undefined, seed: string, replication: number, store: string, purpose: string) {
    this.stream = namedStream(seed, replication, store, purpose);
    this.known = draws?.of(replication, [seed, store, purpose, law?.distribution]);
  }

  /** Those of customer n. */
  of(law: Law, n: number): number {
    const { known } = this;
    if (known === undefined) return law.draw(this.stream, n);
    const minutes = known.at(n);
    return minutes >= 0 ? minutes : known.learn(n, law.draw(this.stream, n));
  }
}
