import { readFileSync } from 'node:fs';
import { COUNT_INDEX, type CompiledCase, compileCase, parseScenario, runReplication } from '../../sim/index.js';

/** A shipped scenario, perhaps changed, compiled for one strategy. */
export function load(file: string, strategy?: string, change: (document: Document) => void = () => undefined): CompiledCase {
  const document = JSON.parse(readFileSync(file, 'utf8')) as Document;
  change(document);
  const parsed = parseScenario(JSON.stringify(document));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.problems.map((problem) => `${problem.path} ${problem.found}`).join('; ')}`);
  return compileCase(parsed.scenario, strategy ?? parsed.scenario.baseline);
}

/** What the benchmark changes in a scenario file. */
export interface Document {
  world: { calendar: { days: number; promotions: unknown[] }; stores: { id: string; region?: string }[] };
  expect: unknown[];
}

/** Visitors of one replication. */
export function visitorsOf(compiled: CompiledCase): number {
  return runReplication(compiled, 0).stores.reduce((sum, store) => sum + store.counts[COUNT_INDEX.visitors], 0);
}
