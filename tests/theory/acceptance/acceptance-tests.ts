import { describe, expect, test } from 'vitest';
import { measureCase } from '../measure.js';
import type { VerificationCase } from '../verification-case.js';

/** Most standard errors from the exact value; errors are t with 29 degrees of freedom, so with some fifty checks a sound suite fails here once in fifty seeds. */
const MOST_STANDARD_ERRORS = 4;
/** A run too short to tell anything must not pass. */
const MOST_RELATIVE_ERROR = 0.01;
/** The same where only some of the file's seasons are run. */
const MOST_RELATIVE_ERROR_EVERYDAY = 0.02;
/** The formulas at the file's parameters against the printed tables, whose parameters are rounded to six digits. */
const TABLE_TOLERANCE = 1e-5;
/** The longest run takes half a minute on a free core; a busy machine may need many times that. */
const PATIENCE_MS = 900_000;

/**
 * One test a scenario file: everything theory knows about it, within four standard errors that are within 1 %.
 * @param seasons `everyday` runs some of the seasons of the longest files, whose standard errors are within 2 % then
 */
export function acceptanceTests(cases: readonly VerificationCase[], seasons: 'everyday' | 'all' = 'everyday'): void {
  describe.each(cases)('$test $file', (verification) => {
    test('agrees with theory', { timeout: PATIENCE_MS }, () => {
      const most = seasons === 'everyday' ? verification.everyday : undefined;
      const mostError = most === undefined ? MOST_RELATIVE_ERROR : MOST_RELATIVE_ERROR_EVERYDAY;
      for (const { check, value, standardError, z } of measureCase(verification, most).results) {
        const says = `${check.quantity}: measured ${value.toPrecision(6)} ± ${standardError.toPrecision(2)}, exact ${check.exact.toPrecision(6)} ${check.unit}, z = ${z.toFixed(2)}`;
        if (check.printed !== undefined)
          expect.soft(Math.abs(check.exact / check.printed - 1), `${says}; printed ${check.printed}`).toBeLessThan(TABLE_TOLERANCE);
        expect.soft(Math.abs(z), says).toBeLessThanOrEqual(MOST_STANDARD_ERRORS);
        expect.soft(standardError / check.exact, `${says}: too short a run`).toBeLessThanOrEqual(mostError);
      }
    });
  });
}
