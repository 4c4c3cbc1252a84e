import type { Accumulation, Scenario } from '../index.js';
import type { OutputOptions } from './common-options.js';
import type { CheckedFile } from './report/check-report.js';
import { VERSION } from './version.js';

/** Judges the guardrails of a scenario by the seasons there are. */
export async function checkedFile(file: string, scenario: Scenario, seed: string, accumulation: Accumulation, options: OutputOptions): Promise<CheckedFile> {
  const { buildResult, checkGuardrails, guardrailVariants } = await import('../index.js');
  // Strategies by their own names are reported; worlds that only a guardrail asks for are not.
  const strategies = guardrailVariants(scenario).flatMap((v) => (v.with === undefined ? [v.key] : []));
  const checks = checkGuardrails(scenario, accumulation);
  const result = buildResult({ command: 'check', version: VERSION, scenario, seed, strategies, checks, details: options.details === true, accumulation });
  return { file, result };
}

/** The guardrails of several files in the format asked for. */
export async function checkOutput(files: readonly CheckedFile[], { format, output }: OutputOptions): Promise<string> {
  const report = await import('./report/check-report.js');
  switch (format) {
    case 'json':
      // One document for one file; for several a list, in the order of the call.
      return `${JSON.stringify(files.length === 1 ? files[0].result : files.map((f) => f.result), null, 2)}\n`;
    case 'csv':
      return (await import('./report/csv.js')).checkCsv(files);
    case 'markdown':
      return report.checkMarkdown(files);
    case 'junit':
      return report.checkJunit(files);
    case 'github':
      return (await import('./report/github.js')).checkAnnotations(files);
    default: {
      const { outputWidth } = await import('./report/text-table.js');
      return report.checkTable(files, outputWidth(output === undefined && process.stdout.isTTY));
    }
  }
}
