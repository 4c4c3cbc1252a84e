import { kimNelsonConstants } from './kim-nelson-constants.js';
import { differences } from './paired-difference.js';
import { tallyOf } from './tally.js';

export interface KimNelsonRequest {
  /** How many systems, at least 1. */
  readonly systems: number;
  /** Seasons of every system before the first look (n0), at least 2. */
  readonly firstStage: number;
  /** Probability of selecting the best when it leads by `delta` or more; above 1/systems, below 1. */
  readonly confidence: number;
  /** The smallest difference worth knowing, above 0: the indifference zone. */
  readonly delta: number;
}

/** A system that was left out: it can't be the best. */
export interface Elimination {
  readonly system: number;
  /** Seasons each system still in the race had then. */
  readonly after: number;
  /** The system that showed it, the one furthest ahead of what could still be made up. */
  readonly by: number;
  /** Its mean, the other's mean, and the lead (W) that could still have been luck. */
  readonly mean: number;
  readonly meanOfOther: number;
  readonly allowance: number;
}

/**
 * The fully sequential selection of Kim and Nelson (2001): season by season every system is left out that lies further behind
 * another than luck explains, until one is left. The larger value is the better one.
 * Valid for seasons that are independent of each other while systems share their luck within a season; assumes that differences of
 * systems are normal. Variances come from the first stage alone and are not updated: that is what the promise rests on.
 */
export class KimNelson {
  readonly eliminated: Elimination[] = [];
  /** Systems still in the race, in their order. */
  survivors: readonly number[];
  /** The best system, once it is known. */
  selected: number | undefined;
  /** Seasons so far. */
  seasons = 0;
  private readonly sums: Float64Array;
  private readonly first: number[][];
  private readonly hSquared: number;
  private variances: readonly (readonly number[])[] = [];

  /** @throws RangeError for a request outside its bounds */
  constructor(private readonly request: KimNelsonRequest) {
    const { systems, firstStage, confidence, delta } = request;
    if (!(systems >= 1 && firstStage >= 2 && delta > 0 && confidence > 0 && confidence < 1)) throw new RangeError('No such selection.');
    if (systems > 1 && confidence * systems <= 1) throw new RangeError('Guessing would be as sure.');
    this.survivors = Array.from({ length: systems }, (_, i) => i);
    this.sums = new Float64Array(systems);
    this.first = this.survivors.map(() => []);
    this.hSquared = systems > 1 ? kimNelsonConstants(systems, firstStage, confidence).hSquared : 0;
    if (systems === 1) this.selected = 0;
  }

  /** The next season: a value for every survivor, by system. What it holds for others is not looked at. */
  add(values: ArrayLike<number>): void {
    if (this.selected !== undefined) return;
    this.seasons++;
    for (const i of this.survivors) this.sums[i] += values[i];
    if (this.seasons <= this.request.firstStage) for (const i of this.survivors) this.first[i].push(values[i]);
    if (this.seasons < this.request.firstStage) return;
    if (this.variances.length === 0) this.variances = this.first.map((a) => this.first.map((b) => (tallyOf(differences(a, b)).sd ?? 0) ** 2));
    this.screen();
    if (this.survivors.length === 1) this.selected = this.survivors[0];
    else if (this.seasons > this.most) this.selected = this.best();
  }

  mean(system: number): number {
    return this.sums[system] / this.seasons;
  }

  /** Sample variance of the difference of two systems in the first stage; 0 before its end. */
  variance(i: number, j: number): number {
    return this.variances[i]?.[j] ?? 0;
  }

  /** The longest the race between two systems can go on (N): beyond it the better mean wins. */
  longest(i: number, j: number): number {
    return Math.floor((this.hSquared * this.variance(i, j)) / this.request.delta ** 2);
  }

  /** The most seasons the survivors may need: the longest of their races, and one more. */
  get most(): number {
    return Math.max(0, ...this.survivors.flatMap((i) => this.survivors.map((j) => this.longest(i, j))));
  }

  /** The lead that can still be luck (W), in units of the mean; it shrinks to 0 with the seasons. */
  private allowance(i: number, j: number): number {
    const { delta } = this.request;
    return Math.max(0, (delta / (2 * this.seasons)) * ((this.hSquared * this.variance(i, j)) / delta ** 2 - this.seasons));
  }

  private screen(): void {
    const before = this.survivors;
    const ahead = (i: number, j: number) => this.mean(j) - this.allowance(i, j) - this.mean(i);
    this.survivors = before.filter((i) => {
      const by = before.reduce((most, j) => (ahead(i, j) > ahead(i, most) ? j : most), i);
      if (by === i || ahead(i, by) <= 0) return true;
      this.eliminated.push({ system: i, after: this.seasons, by, mean: this.mean(i), meanOfOther: this.mean(by), allowance: this.allowance(i, by) });
      return false;
    });
  }

  /** The survivor with the highest mean; of equal ones the first. */
  private best(): number {
    return this.survivors.reduce((best, i) => (this.mean(i) > this.mean(best) ? i : best));
  }
}
