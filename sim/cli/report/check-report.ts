import type { CheckResult, ResultDocument } from '../../index.js';
import { warnings } from './caveats.js';
import { runningHead } from './running-head.js';
import { wrap } from './text-table.js';

/** The guardrails of one file, for people and for CI. */
export interface CheckedFile {
  readonly file: string;
  readonly result: ResultDocument;
}

const SYMBOL = { true: '\u2713', false: '\u2717', undecided: '?' } as const;

export function checkTable(files: readonly CheckedFile[], width: number): string {
  return files
    .map(({ file, result }) => {
      const checks = result.checks ?? [];
      const lines = checks.flatMap((check) => [`${symbolOf(check)} ${check.id}`, ...wrap(check.says, width - 4).map((line) => `    ${line}`)]);
      const notes = warnings(result).map((warning) => `- ${warning}`);
      return [
        `${file}: ${runningHead(result)}`,
        ...(checks.length === 0 ? ['  No guardrails in this file ("expect").'] : lines),
        ...notes,
        summary(checks),
        '',
      ].join('\n');
    })
    .join('\n');
}

export function checkMarkdown(files: readonly CheckedFile[]): string {
  return files
    .map(({ file, result }) => {
      const checks = result.checks ?? [];
      const rows = checks.map((check) => `| ${symbolOf(check)} | ${cell(check.id)} | ${cell(check.says)} |`);
      return [`### ${file}`, '', runningHead(result), '', '| | guardrail | outcome |', '| --- | --- | --- |', ...rows, '', summary(checks), ''].join('\n');
    })
    .join('\n');
}

/** JUnit's XML: a test suite a file, a test case a guardrail. Undecided is a failure, as the exit code says too. */
export function checkJunit(files: readonly CheckedFile[]): string {
  const suites = files.map(({ file, result }) => {
    const checks = result.checks ?? [];
    const cases = checks.map((check) => {
      const open = `    <testcase classname="${xml(result.scenario.id)}" name="${xml(check.id)}">`;
      const body =
        check.holds === true
          ? `<system-out>${xml(check.says)}</system-out>`
          : `<failure message="${xml(check.says)}" type="${check.holds === false ? 'failed' : 'undecided'}"/>`;
      return `${open}${body}</testcase>`;
    });
    const failures = checks.filter((check) => check.holds !== true).length;
    return [`  <testsuite name="${xml(file)}" tests="${checks.length}" failures="${failures}">`, ...cases, '  </testsuite>'].join('\n');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('\n')}\n</testsuites>\n`;
}

function symbolOf({ holds }: CheckResult): string {
  return SYMBOL[`${holds}`];
}

function summary(checks: readonly CheckResult[]): string {
  const count = (holds: CheckResult['holds']) => checks.filter((check) => check.holds === holds).length;
  return `${count(true)} of ${checks.length} hold, ${count(false)} failed, ${count('undecided')} undecided.`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text inside XML; control characters, which XML does not allow at all, are left out. */
function xml(text: string): string {
  return [...text]
    .filter((c) => c >= ' ' || c === '\n' || c === '\t')
    .map((c) => ENTITIES[c] ?? c)
    .join('');
}
