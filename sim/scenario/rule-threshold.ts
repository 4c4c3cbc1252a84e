import type { Clause } from './sections/rule-condition-section.js';

type WithLevel = Extract<Clause, { kind: 'measure' | 'indicator' }>;

/** The level a clause compares with, and on which side of it the clause is true. */
export interface Threshold {
  readonly side: 'above' | 'below';
  readonly level: number;
}

/** The threshold as written, or worked out from the benchmark: that much of its size above or below it. */
export function thresholdOf(clause: WithLevel): Threshold {
  if (clause.above !== undefined) return { side: 'above', level: clause.above };
  if (clause.below !== undefined) return { side: 'below', level: clause.below };
  if (clause.kind === 'measure') throw new Error('a measure clause without a threshold');
  const { benchmark = 0, aboveBenchmarkBy, belowBenchmarkBy = 0 } = clause;
  if (aboveBenchmarkBy !== undefined) return { side: 'above', level: benchmark + Math.abs(benchmark) * aboveBenchmarkBy };
  return { side: 'below', level: benchmark - Math.abs(benchmark) * belowBenchmarkBy };
}

/** Minutes since midnight of "11:40". */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Days of a stretch over which indicators are taken; a month is four weeks, so that all hold the same weekdays. */
export const WINDOW_DAYS = { day: 1, week: 7, month: 28 } as const;
