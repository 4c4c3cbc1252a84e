import { COUNT_INDEX } from '../record/counts.js';
import type { World } from '../scenario/world-schema.js';
import type { Recorder } from './recorder.js';

const DAYS = COUNT_INDEX.goodwillDays;
const SUM = COUNT_INDEX.goodwill;

/** Loyalty of the store's customers: failures wear it down day by day, time brings it back (model.md 4.5). Arrivals are thinned by it. */
export class Goodwill {
  level = 1;
  private visitors = 0;
  private failures = 0;

  constructor(
    private readonly rules: NonNullable<World['goodwill']>,
    private readonly recorder: Recorder,
  ) {}

  countVisitor(): void {
    this.visitors++;
  }

  countFailure(): void {
    this.failures++;
  }

  endDay(): void {
    const { visitsPerDay, defection, recoveryPerDay, floor } = this.rules;
    this.recorder.add(DAYS, 1);
    this.recorder.add(SUM, this.level);
    const perVisitor = this.visitors > 0 ? this.failures / this.visitors : 0;
    const next = this.level * (1 - visitsPerDay * perVisitor * defection) + recoveryPerDay * (1 - this.level);
    this.level = Math.min(1, Math.max(floor, next));
    this.visitors = 0;
    this.failures = 0;
  }
}
