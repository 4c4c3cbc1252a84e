import type { PeriodLength, ResultDocument, Scenario } from '../index.js';
import { UserFault } from './exit-code.js';
import { readInput } from './read-input.js';

/** Most bytes of a result: with --details a long comparison has some ten million numbers. */
const MOST_BYTES = 400 * 1024 * 1024;

/** Reads a result of `compare` that was stored as JSON. @throws UserFault */
export async function readStoredComparison(path: string): Promise<ResultDocument> {
  const { isIntact } = await import('../index.js');
  const stored = parsed(await readInput(path, MOST_BYTES, 'a result in JSON'));
  if (stored?.format !== 'sandtable.result/1' || stored.command !== 'compare')
    throw new UserFault(`${path} is no stored comparison, expected what compare --format json has written.`);
  const result = stored as ResultDocument;
  if (!isIntact(result)) throw new UserFault(`${path} was changed since it was written: its digest does not fit its numbers.`);
  if (result.selection) throw new UserFault(`${path} was made with --select, whose seasons differ from strategy to strategy; store a comparison without it.`);
  return result;
}

/** What a call has to ask for to make the same result. */
export interface StoredCall {
  readonly seed: string;
  readonly replications: number;
  readonly strategies?: string;
  readonly baseline?: string;
  readonly by?: PeriodLength;
  readonly control?: readonly string[];
  readonly details: boolean;
  readonly risks: boolean;
}

/** Strategies that the scenario no longer has are left out; the regression names them. */
export function callOf({ seed, replications, strategies, baseline, by, control }: ResultDocument, scenario: Scenario): StoredCall {
  const there = (id: string | undefined) => scenario.strategies.some((s) => s.id === id);
  const kept = strategies.map((s) => s.id).filter(there);
  return {
    seed,
    replications,
    ...(kept.length === 0 ? {} : { strategies: kept.join(',') }),
    ...(there(baseline) ? { baseline } : {}),
    ...(by === undefined ? {} : { by }),
    ...(control === undefined ? {} : { control: control.controls.map(({ name }) => name) }),
    details: strategies.some((s) => s.perReplication !== undefined),
    risks: strategies.some((s) => s.risks !== undefined),
  };
}

function parsed(text: string): Partial<ResultDocument> | null {
  try {
    return JSON.parse(text) as Partial<ResultDocument> | null;
  } catch {
    return null;
  }
}
