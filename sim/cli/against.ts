import type { ComparisonOutcome, Regression, ResultDocument, Shard } from '../index.js';
import type { OutputOptions } from './common-options.js';
import { EXIT, UserFault } from './exit-code.js';
import { Interrupted } from './interrupt.js';
import { writeOutput } from './write-output.js';

/** Writes what became of a stored comparison and sets the exit code: 0 for identical or compatible, 1 for differs or apart. */
export async function writeRegression(stored: ResultDocument, { result, cancelled }: ComparisonOutcome, options: OutputOptions): Promise<void> {
  if (cancelled) throw new Interrupted('Interrupted: nothing was held against the stored result.');
  const { regressionAgainst } = await import('../index.js');
  const regression = regressionAgainst(stored, result);
  await writeOutput(await regressionOutput(regression, options), options.output);
  process.exitCode = regression.outcome === 'identical' || regression.outcome === 'compatible' ? EXIT.done : EXIT.notHeld;
}

interface AgainstOptions extends OutputOptions {
  readonly shard?: Shard;
  readonly select?: string;
}

/** @throws UserFault for a format a regression is not written in, and for the result of another case */
export function refuseAgainst(stored: ResultDocument, scenarioId: string, { format, shard, select }: AgainstOptions): void {
  const other = select === undefined ? shard && '--shard' : '--select';
  if (other) throw new UserFault(`--against makes the whole comparison again; it does not go with ${other}.`);
  if (format === 'csv') throw new UserFault('--against is told as table, json or markdown.');
  if (stored.scenario.id !== scenarioId) throw new UserFault(`The stored result is of the case "${stored.scenario.id}", and this is "${scenarioId}".`);
}

async function regressionOutput(regression: Regression, { format, output }: OutputOptions): Promise<string> {
  if (format === 'json') return `${JSON.stringify(regression, null, 2)}\n`;
  const { regressionMarkdown, regressionTable } = await import('./report/regression.js');
  if (format === 'markdown') return regressionMarkdown(regression);
  const { outputWidth } = await import('./report/text-table.js');
  return regressionTable(regression, outputWidth(output === undefined && process.stdout.isTTY));
}
