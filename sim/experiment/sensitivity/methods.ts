import { bonferroni } from '../../statistics/bonferroni.js';
import type { BootstrapInterval } from '../../statistics/bootstrap-interval.js';
import { elementaryEffects, morrisTrajectories } from '../../statistics/morris.js';
import { sobolIndices, sobolRows } from '../../statistics/sobol-indices.js';
import { intervalOf } from '../estimate-indicator.js';
import { type Outcome, shiftOf } from './outcome.js';
import type { ParameterSensitivity } from './sensitivity-result.js';
import type { SettingsField } from './settings-field.js';
import type { UncertainParameter } from './uncertain-parameters.js';

/** What a method found: of each outcome, of each parameter. `complete` is how many samples it rests on. */
export interface MethodOutcome {
  readonly byOutcome: readonly (readonly ParameterSensitivity[])[];
  readonly complete: number;
  readonly settings: number;
}

const described = ({ name, title, unit, value, low, high, source }: UncertainParameter) => ({ name, title, unit, value, low, high, source });

/** Each parameter to the ends of its range, one at a time, the others as the file has them. @param asIs the outcomes at the file's setting */
export async function tornado(
  field: SettingsField,
  parameters: readonly UncertainParameter[],
  asIs: readonly Outcome[],
  confidence: number,
): Promise<MethodOutcome> {
  const together = bonferroni(confidence, Math.max(1, parameters.length));
  const byOutcome: ParameterSensitivity[][] = field.wanted.map(() => []);
  let complete = 0;
  for (const parameter of parameters) {
    const ends = await field.outcomes([parameter], [[parameter.low], [parameter.high]]);
    if (ends === undefined) break;
    complete++;
    const [low, high] = ends;
    for (const [k, base] of asIs.entries())
      byOutcome[k].push({
        ...described(parameter),
        atLow: intervalOf(shiftOf(base, low[k], confidence)),
        atHigh: intervalOf(shiftOf(base, high[k], confidence)),
        swing: intervalOf(shiftOf(low[k], high[k], together)),
      });
  }
  return { byOutcome, complete, settings: 2 * complete };
}

/** Walks through all ranges at once that move one parameter at a time. */
export async function morris(
  field: SettingsField,
  parameters: readonly UncertainParameter[],
  walks: number,
  name: string,
  confidence: number,
): Promise<MethodOutcome> {
  const trajectories = morrisTrajectories(parameters.length, walks, name);
  const values: Outcome[][][] = [];
  for (const { points } of trajectories) {
    const outcomes = await field.outcomes(
      parameters,
      points.map((point) => atPoint(parameters, point)),
    );
    if (outcomes === undefined) break;
    values.push(outcomes);
  }
  const byOutcome = field.wanted.map((_, k) => {
    if (values.length < 2) return [];
    const effects = elementaryEffects(
      trajectories.slice(0, values.length),
      values.map((walk) => walk.map((at) => at[k].estimate)),
      confidence,
      `${name} ${k}`,
    );
    return parameters.map((parameter, i) => ({
      ...described(parameter),
      meanEffect: effects[i].mean,
      meanSize: plain(effects[i].meanSize),
      spread: plain(effects[i].spread),
    }));
  });
  return { byOutcome, complete: values.length, settings: values.length * (parameters.length + 1) };
}

/** Every parameter anywhere in its range, all equally likely: what part of the scatter of the outcome each accounts for. */
export async function sobol(
  field: SettingsField,
  parameters: readonly UncertainParameter[],
  count: number,
  name: string,
  confidence: number,
): Promise<MethodOutcome> {
  const rows = sobolRows(parameters.length, count, name);
  const values: Outcome[][][] = [];
  for (const { a, b, mixed } of rows) {
    const outcomes = await field.outcomes(
      parameters,
      [a, b, ...mixed].map((point) => atPoint(parameters, point)),
    );
    if (outcomes === undefined) break;
    values.push(outcomes);
  }
  const byOutcome = field.wanted.map((_, k) => {
    if (values.length < 2) return [];
    const told = values.map(([a, b, ...mixed]) => ({ a: a[k].estimate, b: b[k].estimate, mixed: mixed.map((at) => at[k].estimate) }));
    const indices = sobolIndices(told, confidence, `${name} ${k}`);
    return parameters.map((parameter, i) => ({ ...described(parameter), first: plain(indices[i].first), total: plain(indices[i].total) }));
  });
  return { byOutcome, complete: values.length, settings: values.length * (parameters.length + 2) };
}

/** A place of the unit cube as values of the parameters. */
function atPoint(parameters: readonly UncertainParameter[], point: readonly number[]): number[] {
  return parameters.map(({ low, high }, i) => Number((low + point[i] * (high - low)).toPrecision(12)));
}

function plain({ mean, low, high }: BootstrapInterval): { mean: number; low: number; high: number } {
  return { mean, low, high };
}
