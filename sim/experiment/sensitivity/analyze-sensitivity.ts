import type { Scenario } from '../../scenario/scenario-schema.js';
import { jackknife } from '../../statistics/jackknife.js';
import { Accumulation } from '../accumulation.js';
import { intervalOf } from '../estimate-indicator.js';
import type { Executor } from '../executor.js';
import type { ExperimentHooks } from '../experiment.js';
import type { ResultDocument } from '../result.js';
import { withPart } from '../result-digest.js';
import { buildResult } from '../result-document.js';
import { Field } from '../search/field.js';
import { indicatorMeasure } from '../search/measure.js';
import { byImportance } from './by-importance.js';
import { type MethodOutcome, morris, sobol, tornado } from './methods.js';
import type { Outcome, OutcomeWanted } from './outcome.js';
import type { SensitivityMethod, SensitivityResult } from './sensitivity-result.js';
import { SettingsField } from './settings-field.js';
import { type DeclaredRange, type UncertainParameter, uncertainParameters } from './uncertain-parameters.js';

export interface SensitivityRequest {
  readonly scenario: Scenario;
  readonly method: SensitivityMethod;
  /** Names of indicators. */
  readonly indicators: readonly string[];
  readonly strategy: string;
  /** With it the outcomes are differences to this strategy. */
  readonly against?: string;
  /** Tells differences as shares of the other's value. */
  readonly relative: boolean;
  /** Seasons at each setting, at least 2. */
  readonly seasons: number;
  /** Walks of `morris`, rows of `sobol`, at least 2. */
  readonly samples: number;
  /** Ranges of the call, on top of those of the evidence and the file. */
  readonly ranges?: readonly DeclaredRange[];
  /** Only these, by name; without it all. */
  readonly only?: readonly string[];
  readonly seed: string;
  /** Of Sandtable. */
  readonly version: string;
}

export interface SensitivityOutcome {
  readonly result: ResultDocument;
  readonly cancelled: boolean;
}

/** The parameters a request is about, and those it is not. */
export function parametersOf({ scenario, strategy, against, ranges, only }: Pick<SensitivityRequest, 'scenario' | 'strategy' | 'against' | 'ranges' | 'only'>) {
  const found = uncertainParameters(scenario, [strategy, ...(against === undefined ? [] : [against])], ranges);
  if (only === undefined) return found;
  const named = ({ name }: { readonly name: string }) => only.includes(name);
  return { parameters: found.parameters.filter(named), leftOut: found.leftOut.filter(named) };
}

/** Runs a request takes. */
export function runsOf({ method, samples, seasons, against }: SensitivityRequest, parameters: number): number {
  const settings = { tornado: 2 * parameters, morris: samples * (parameters + 1), sobol: samples * (parameters + 2) }[method] + 1;
  return settings * seasons * (against === undefined ? 1 : 2);
}

/**
 * What outcomes owe to what is not known: each parameter to the ends of its range, a screening, or shares of the variance; every setting in the same
 * seasons. The same bytes whatever the executor. Cancelling keeps the parameters, walks or rows that are complete.
 * @throws UnsoundSettingError
 */
export async function analyzeSensitivity(
  request: SensitivityRequest,
  executor: Executor,
  hooks: Pick<ExperimentHooks, 'onProgress' | 'signal' | 'now'> = {},
): Promise<SensitivityOutcome> {
  const { parameters, leftOut } = parametersOf(request);
  const field = fieldOf(request, parameters.length, executor, hooks);
  const { scenario, against, relative, strategy, seasons } = request;
  const storeIds = scenario.world.stores.map(({ id }) => id);
  const wanted = request.indicators.map(
    (name): OutcomeWanted => ({ measure: indicatorMeasure(name, storeIds), strategy, relative, ...(against === undefined ? {} : { against }) }),
  );
  const settings = new SettingsField(scenario, field, wanted, seasons);
  const [asIs] = (await settings.outcomes([], [[]])) ?? [];
  const found = asIs === undefined ? NOTHING : await byMethod(request, settings, parameters, asIs);
  const sensitivity: SensitivityResult = {
    method: request.method,
    strategy,
    ...(against === undefined ? {} : { against }),
    relative: against !== undefined && relative,
    seasons,
    settings: found.settings + (asIs === undefined ? 0 : 1),
    ...(request.method === 'tornado' ? {} : { samples: found.complete }),
    runs: field.runs,
    outcomes: (asIs ?? []).map((outcome, k) => ({
      indicator: wanted[k].measure.name,
      unit: against !== undefined && relative ? 'share' : wanted[k].measure.unit,
      asIs: intervalOf(jackknife(outcome.estimate, outcome.leaveOneOut, scenario.confidence)),
      parameters: byImportance(found.byOutcome[k] ?? []),
    })),
    leftOut,
    ...(against === undefined ? {} : otherSeasons(scenario, [strategy, against])),
  };
  return { result: documentOf(request, sensitivity), cancelled: field.cancelled };
}

/** A strategy of another season meets other customers: what it owes to a parameter is mixed up with what it owes to their number. */
function otherSeasons(scenario: Scenario, ids: readonly string[]): Pick<SensitivityResult, 'warnings'> {
  const growing = scenario.strategies.filter(({ id, demandGrowth = 0 }) => ids.includes(id) && demandGrowth !== 0);
  if (growing.length === 0) return {};
  const named = growing.map(({ id, demandGrowth = 0 }) => `${id} (${demandGrowth > 0 ? '+' : ''}${Number((100 * demandGrowth).toFixed(1))} % visitors)`);
  return { warnings: [`Played in another season: ${named.join(', ')}. Differences are before/after, not on the same customers.`] };
}

const NOTHING: MethodOutcome = { byOutcome: [], complete: 0, settings: 0 };

function byMethod(
  { method, samples, seed, scenario: { confidence } }: SensitivityRequest,
  field: SettingsField,
  parameters: readonly UncertainParameter[],
  asIs: readonly Outcome[],
): Promise<MethodOutcome> {
  switch (method) {
    case 'tornado':
      return tornado(field, parameters, asIs, confidence);
    case 'morris':
      return morris(field, parameters, samples, seed, confidence);
    case 'sobol':
      return sobol(field, parameters, samples, seed, confidence);
  }
}

function fieldOf(request: SensitivityRequest, parameters: number, executor: Executor, hooks: Pick<ExperimentHooks, 'onProgress' | 'signal' | 'now'>): Field {
  const total = runsOf(request, parameters);
  const startedAt = hooks.now?.();
  return new Field(executor, 0, {
    ...(hooks.signal === undefined ? {} : { signal: hooks.signal }),
    onRuns: (done) => {
      const now = hooks.now?.();
      const elapsed = now === undefined || startedAt === undefined ? null : now - startedAt;
      hooks.onProgress?.({ done, total, secondsLeft: elapsed === null || done === 0 ? null : ((total - done) * elapsed) / done / 1000 });
    },
  });
}

function documentOf({ scenario, seed, version, seasons }: SensitivityRequest, sensitivity: SensitivityResult): ResultDocument {
  const result = buildResult({ command: 'sensitivity', version, scenario, seed, strategies: [], accumulation: new Accumulation([]) });
  return withPart(result, { replications: seasons, sensitivity });
}
