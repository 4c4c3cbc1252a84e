import { compileCase, runReplication } from '../../sim/model/index.js';
import { readScenario } from '../read-scenario.js';
import { type Estimate, estimate } from './estimate.js';
import { type Check, countOf, type VerificationCase } from './verification-case.js';

export interface Measured extends Estimate {
  readonly check: Check;
  /** Standard errors between the measured and the exact value. */
  readonly z: number;
}

export interface MeasuredCase {
  readonly test: string;
  readonly file: string;
  readonly replications: number;
  readonly visitors: number;
  readonly results: readonly Measured[];
}

/**
 * Runs the file's replications the ordinary way and measures what theory knows. Records are dropped as they come.
 * @param most of the file's replications, from the first on; all of them when left out
 */
export function measureCase(verification: VerificationCase, most = Number.POSITIVE_INFINITY): MeasuredCase {
  const scenario = readScenario(`verification/${verification.file}`);
  const compiled = compileCase(scenario, scenario.baseline);
  const replications = Math.min(scenario.replications, most);
  const checks = verification.checks(compiled.world);
  const samples: number[][][] = checks.map(() => []);
  let visitors = 0;
  for (let replication = 0; replication < replications; replication++) {
    const [store] = runReplication(compiled, replication).stores;
    visitors += countOf(store, 'visitors');
    checks.forEach((check, i) => {
      samples[i].push([...check.collect(store)]);
    });
  }
  const results = checks.map((check, i): Measured => {
    const { value, standardError } = estimate(samples[i], check.combine);
    return { check, value, standardError, z: (value - check.exact) / standardError };
  });
  return { test: verification.test, file: verification.file, replications, visitors, results };
}
