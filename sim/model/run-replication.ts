import type { PeriodLength } from '../record/periods.js';
import type { SeasonRecord } from '../record/season-record.js';
import type { TraceSink } from '../record/trace.js';
import { Chain } from './chain.js';
import type { CompiledCase } from './compiled-case.js';
import { PeriodBook } from './period-book.js';
import type { SeasonOptions } from './season-options.js';
import { atOnce, runInSteps, type Steps } from './steps.js';

/**
 * Simulates one season. Equal case and replication give equal records, bit for bit; a trace changes nothing.
 * @param by with it the sums of each day, week or month are kept beside those of the whole
 */
export function runReplication(compiled: CompiledCase, replication: number, trace?: TraceSink, by?: PeriodLength, options: SeasonOptions = {}): SeasonRecord {
  return atOnce(replicationInSteps(compiled, replication, trace, by, options));
}

/** The same season, an hour of it at a step, for those who have to listen between. */
export function* replicationInSteps(
  compiled: CompiledCase,
  replication: number,
  trace?: TraceSink,
  by?: PeriodLength,
  options: SeasonOptions = {},
): Steps<SeasonRecord> {
  const chain = new Chain(compiled, replication, trace, options);
  if (by !== undefined) return yield* new PeriodBook(chain, by).inSteps();
  yield* runInSteps(chain, compiled.calendar.end);
  return chain.record();
}
