import type { PeriodLength } from '../record/periods.js';
import type { SeasonRecord } from '../record/season-record.js';
import type { TraceSink } from '../record/trace.js';
import { Chain } from './chain.js';
import type { CompiledCase } from './compiled-case.js';
import { PeriodBook } from './period-book.js';
import type { SeasonOptions } from './season-options.js';

/**
 * Simulates one season. Equal case and replication give equal records, bit for bit; a trace changes nothing.
 * @param by with it the sums of each day, week or month are kept beside those of the whole
 */
export function runReplication(compiled: CompiledCase, replication: number, trace?: TraceSink, by?: PeriodLength, options: SeasonOptions = {}): SeasonRecord {
  const chain = new Chain(compiled, replication, trace, options);
  if (by !== undefined) return new PeriodBook(chain, by).run();
  chain.runUntil(compiled.calendar.end);
  return chain.record();
}
