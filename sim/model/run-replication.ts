import type { SeasonRecord } from '../record/season-record.js';
import type { TraceSink } from '../record/trace.js';
import { Chain } from './chain.js';
import type { CompiledCase } from './compiled-case.js';

/** Simulates one season. Equal case and replication give equal records, bit for bit; a trace changes nothing. */
export function runReplication(compiled: CompiledCase, replication: number, trace?: TraceSink): SeasonRecord {
  const chain = new Chain(compiled, replication, trace);
  chain.runUntil(compiled.calendar.end);
  return chain.record();
}
