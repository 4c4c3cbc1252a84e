import type { CheckedFile } from './check-report.js';

/**
 * Workflow commands of GitHub Actions: an error for each guardrail that failed, a warning for each that is undecided, and a plain line with
 * what holds. Written to the log of a job they become annotations of the run.
 */
export function checkAnnotations(files: readonly CheckedFile[]): string {
  const lines = files.flatMap(({ file, result }) => {
    const checks = result.checks ?? [];
    const found = checks
      .filter((check) => check.holds !== true)
      .map(
        (check) => `::${check.holds === false ? 'error' : 'warning'} file=${property(file)},title=${property(`Guardrail ${check.id}`)}::${message(check.says)}`,
      );
    return [...found, `${message(file)}: ${checks.length - found.length} of ${checks.length} guardrails hold.`];
  });
  return `${lines.join('\n')}\n`;
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In properties the signs that part them are escaped too. */
function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
