import { childOf, type SearchLuck, spreadOut } from './breed.js';
import { Candidate } from './candidate.js';
import type { Field } from './field.js';
import { finalistsOf } from './finalists.js';
import { leaveOut } from './race.js';
import type { SearchSpace } from './search-space.js';
import type { SeasonPlan } from './season-plan.js';
import { type Standing, standings, type Yardstick } from './standing.js';

export interface SearchParts {
  readonly space: SearchSpace;
  readonly plan: SeasonPlan;
  readonly field: Field;
  readonly luck: SearchLuck;
  /** The strategies of the file, the baseline among them, in the order of the file. */
  readonly shipped: readonly Candidate[];
  readonly yardstick: Yardstick;
  /** Something changed; all candidates so far. */
  onFront?(search: Search): void;
}

/** Children of a generation, at least and at most. */
const GENERATION = { least: 8, most: 24 } as const;
/** Of a stage those that go on to the next: this share, the best first. */
const GOES_ON = 1 / 3;
/** Draws for a plan nobody has tried yet. */
const TRIES = 50;
/** Of the runs of the search, for the first plans, which fill the space. */
const SPREADING = 0.3;

/**
 * The search for the front on shared seasons. First the strategies of the file, what the levers can make of them, and plans that fill the space; then generation
 * by generation children of the best. Every plan plays a few seasons; whoever is shown to be beaten is left out, the best third plays more.
 * What comes out depends on the case, the seed and the budget alone: decisions are taken when a stretch of seasons is complete.
 */
export class Search {
  /** In the order in which they came. */
  readonly candidates: Candidate[];
  /** Plans that contradicted themselves and were never played. */
  unsound = 0;
  private readonly tried = new Set<string>();
  private exhausted = false;

  constructor(readonly parts: SearchParts) {
    this.candidates = [...parts.shipped];
  }

  async run(): Promise<void> {
    const { stages } = this.parts.plan;
    await this.play(this.parts.shipped, stages[0]);
    await this.race(this.firstPlans());
    while (!this.ended && this.runsLeft >= this.generation * stages[0] + stages[stages.length - 1] && !this.exhausted) await this.race(this.children());
    await this.raceOn();
  }

  get ended(): boolean {
    return this.parts.field.cancelled;
  }

  /** Candidates still in the race, best first. */
  ranked(): Standing[] {
    return standings(
      this.candidates.filter((candidate) => candidate.racing && candidate.seasons.length > 0),
      this.parts.yardstick,
    );
  }

  private get runsLeft(): number {
    return this.parts.plan.search - this.parts.field.runs;
  }

  private get generation(): number {
    return Math.max(GENERATION.least, Math.min(GENERATION.most, 2 * this.parts.space.levers.length));
  }

  /** New plans through the stages: at each, those shown to be beaten are left out, and of the rest the best third go on. */
  private async race(batch: readonly Candidate[]): Promise<void> {
    this.candidates.push(...batch);
    let on = batch;
    for (const seasons of this.parts.plan.stages) {
      const affordable = on.slice(0, Math.max(0, Math.floor(this.runsLeft / seasons)));
      if (affordable.length === 0 || this.ended) break;
      await this.play(affordable, seasons);
      on = this.best(affordable);
    }
  }

  /** Of these the best third of those still racing, and all that are on the front. */
  private best(of: readonly Candidate[]): Candidate[] {
    const mine = this.ranked().filter(({ candidate }) => of.includes(candidate));
    return mine
      .filter(({ rank, violation }, place) => place < Math.ceil(of.length * GOES_ON) || (rank === 0 && violation === 0))
      .map(({ candidate }) => candidate);
  }

  /** With what is left: those on the first fronts play on, twice as many seasons each time, until the budget or the race is over. */
  private async raceOn(): Promise<void> {
    for (;;) {
      // Twice as many as there will be: who is among them isn't known yet.
      const [first, ...others] = finalistsOf(this.ranked(), 2 * this.parts.plan.finalists);
      if (first === undefined || others.length === 0 || this.ended) return;
      const least = Math.min(...[first, ...others].map(({ seasons }) => seasons.length));
      const short = [first, ...others].filter(({ seasons }) => seasons.length < 2 * least);
      const cost = short.reduce((sum, { seasons }) => sum + 2 * least - seasons.length, 0) + this.baselineNeeds(2 * least);
      if (cost > this.runsLeft) return;
      await this.play(short, 2 * least);
    }
  }

  /** Plans to confirm. */
  finalists(): Candidate[] {
    return finalistsOf(this.ranked(), this.parts.plan.finalists);
  }

  private baselineNeeds(seasons: number): number {
    return Math.max(0, seasons - this.parts.yardstick.baseline.seasons.length);
  }

  private async play(candidates: readonly Candidate[], seasons: number): Promise<void> {
    const { field, yardstick, shipped } = this.parts;
    // All are measured against the baseline; the other strategies of the file follow where that is cheap.
    const along = seasons <= this.parts.plan.stages[this.parts.plan.stages.length - 1] ? shipped : [yardstick.baseline];
    await field.playTo([...new Set([...along, ...candidates])], seasons);
    if (this.ended) return;
    leaveOut(
      this.candidates.filter((candidate) => candidate.seasons.length > 0),
      yardstick,
    );
    this.parts.onFront?.(this);
  }

  private firstPlans(): Candidate[] {
    const { space, plan, luck, shipped } = this.parts;
    const room = Math.max(4, Math.floor((plan.search * SPREADING) / plan.stages[0]));
    // A space that can be tried out is tried out.
    if (space.size <= 2 * room) {
      this.exhausted = true;
      return Array.from({ length: space.size }, (_, n) => space.levelsAt(n)).flatMap((levels) => this.candidateOf(levels) ?? []);
    }
    const wanted = Math.min(room, 10 * space.levers.length);
    const levels = [...shipped.map(({ key }) => space.levelsOf(key)), ...spreadOut(space.levers, wanted, luck)];
    return levels.flatMap((one) => this.candidateOf(one) ?? []).slice(0, wanted);
  }

  private children(): Candidate[] {
    const parents = this.ranked().filter(({ candidate }) => candidate.plan !== undefined);
    const children: Candidate[] = [];
    for (let tries = 0; children.length < this.generation && tries < TRIES * this.generation; tries++) {
      const child = parents.length === 0 ? undefined : this.candidateOf(childOf(parents, this.parts.space.levers, this.parts.luck));
      if (child !== undefined) children.push(child);
    }
    this.exhausted = children.length === 0;
    return children;
  }

  /** A plan nobody has tried; undefined if it was tried, or contradicts itself. */
  private candidateOf(levels: readonly number[]): Candidate | undefined {
    const name = levels.join(' ');
    if (this.tried.has(name)) return undefined;
    this.tried.add(name);
    const { space } = this.parts;
    const plan = space.plan(levels);
    if (plan === undefined) {
      this.unsound++;
      return undefined;
    }
    if (this.candidates.some((candidate) => candidate.plan?.key === plan.key)) return undefined;
    return new Candidate({ key: plan.key, strategy: space.startId, instead: plan.changes }, plan, false);
  }
}
