import { isObject } from './json-path.js';
import { MIGRATIONS, type Migration, type ScenarioJson } from './migrations.js';
import { describeFound, foundParameters, type LocatedProblem, problemAt } from './problem.js';
import { SCENARIO_FORMAT } from './scenario-schema.js';

const FAMILY = 'sandtable.scenario/';
const CURRENT = Number(SCENARIO_FORMAT.slice(FAMILY.length));

export type Versioned =
  | { readonly ok: true; readonly json: ScenarioJson; readonly migratedFrom?: string }
  | { readonly ok: false; readonly problem: LocatedProblem };

/**
 * Reads the version of a file and brings it up to the current one, step by step.
 * Files of unknown or future versions are refused: a guess would silently change what they mean.
 */
export function bringUpToDate(value: unknown, migrations: readonly Migration[] = MIGRATIONS, current: number = CURRENT): Versioned {
  if (!isObject(value)) return refused('wrong-type', [], value, `a scenario: an object with "format": "${FAMILY}${current}"`);
  const { format } = value;
  if (format === undefined) return refused('missing', ['format'], format, `"${FAMILY}${current}"`);
  const version = versionOf(format);
  if (version === undefined) return refused('unknown-format', ['format'], format, `"${FAMILY}${current}"`);
  if (version > current) {
    const expected = `a version up to "${FAMILY}${current}": the file is from a newer Sandtable, please update to open it`;
    return {
      ok: false,
      problem: problemAt('future-version', ['format'], { found: describeFound(format), expected, parameters: { version, supported: current } }),
    };
  }
  const steps = stepsFrom(version, current, migrations);
  if (steps === undefined) return refused('unknown-format', ['format'], format, `"${FAMILY}${current}" or a version that can be brought up to it`);
  const json = steps.reduce<ScenarioJson>((old, step) => ({ ...step.migrate(old), format: `${FAMILY}${step.from + 1}` }), value);
  return { ok: true, json, ...(steps.length > 0 ? { migratedFrom: String(format) } : {}) };
}

function refused(code: 'wrong-type' | 'missing' | 'unknown-format', at: readonly string[], found: unknown, expected: string): Versioned {
  return {
    ok: false,
    problem: problemAt(code, at, {
      found: describeFound(found),
      expected,
      parameters: { kind: 'literal', options: SCENARIO_FORMAT, supported: CURRENT, ...foundParameters(found) },
    }),
  };
}

function versionOf(format: unknown): number | undefined {
  if (typeof format !== 'string' || !format.startsWith(FAMILY)) return undefined;
  const digits = format.slice(FAMILY.length);
  return /^(?:0|[1-9]\d{0,8})$/.test(digits) ? Number(digits) : undefined;
}

function stepsFrom(version: number, current: number, migrations: readonly Migration[]): Migration[] | undefined {
  const steps: Migration[] = [];
  for (let from = version; from < current; from += 1) {
    const step = migrations.find((one) => one.from === from);
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return steps;
}
