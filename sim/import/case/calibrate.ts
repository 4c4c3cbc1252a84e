import { compileCase, runReplication } from '../../model/index.js';
import { COUNT_INDEX } from '../../record/counts.js';
import { COMPLAINT_CAUSES } from '../../record/indicator-tables/complaint-indicators.js';
import type { SeasonRecord } from '../../record/season-record.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import type { StoreEstimates } from '../estimates/estimate-store.js';
import type { Stretch } from '../estimates/unusual-days.js';
import { type Finding, finding } from '../finding.js';
import { buildCase, type CaseNames, meanPerDay, type Tuning } from './build-case.js';
import { medianOfItems } from './items-law.js';
import { soundCase } from './sound-case.js';
import { SHIPPED } from './template.js';

/** Visitors that are simulated for each of the first steps, at least. */
const VISITORS_A_STEP = 80_000;
const FIRST_STEPS = 3;
/** A ratio further from the file's than this after the last step cannot be reached (share). */
const REACHED = 0.02;

/** What a few seasons of the baseline come to. */
interface Outcome {
  readonly conversion: number;
  readonly basketYuan: number;
  readonly complaintShare: number;
}

/** The tuning a case starts with: the shipped numbers, and items of the file. */
export function firstTuning(estimates: StoreEstimates): Tuning {
  const items = estimates.ratios.basketItems?.value;
  const { withoutHelp, withHelp, itemValueYuan, basketItems, voice } = SHIPPED;
  return {
    withoutHelp,
    withHelp,
    itemsMedian: items === undefined ? basketItems.median : medianOfItems(items),
    itemValueYuan,
    productVoice: voice.product,
    voiceFactor: 1,
  };
}

/**
 * Moves the parameters that no row shows (who wants to buy, what an item is worth, what is complained of) until simulated seasons bring the
 * conversion, basket and complaints of the file: a fixed point by ratios. Without such a column its parameters stay as shipped.
 * @param lastSeasons seasons of the last step, whose chance stays in the case
 */
export function calibrate(
  estimates: StoreEstimates,
  season: Stretch,
  names: CaseNames,
  lastSeasons: number,
): { readonly tuning: Tuning; readonly findings: readonly Finding[] } {
  const { ratios } = estimates;
  const expected = meanPerDay(estimates) * estimates.book.stores.length * (season.to - season.from + 1);
  const seasons = Math.max(1, Math.min(lastSeasons, Math.ceil(VISITORS_A_STEP / Math.max(1, expected))));
  let tuning = firstTuning(estimates);
  let outcome: Outcome | undefined;
  for (let step = 0; step <= FIRST_STEPS; step++) {
    const scenario = soundCase(buildCase(estimates, season, tuning, names)).scenario;
    outcome = simulate(scenario, step === FIRST_STEPS ? lastSeasons : seasons);
    tuning = moved(tuning, outcome, estimates);
  }
  const findings: Finding[] = [];
  if (outcome !== undefined && ratios.conversion !== undefined && Math.abs(outcome.conversion / ratios.conversion.value - 1) > REACHED)
    findings.push(finding('conversion-out-of-reach', { file: ratios.conversion.value, model: outcome.conversion }));
  if (tuning.voiceFactor < 1) findings.push(finding('complaints-below-model', { factor: tuning.voiceFactor }));
  return { tuning, findings };
}

function moved(tuning: Tuning, outcome: Outcome, estimates: StoreEstimates): Tuning {
  const { conversion, basketYuan, complaintShare } = estimates.ratios;
  const more = conversion === undefined || !(outcome.conversion > 0) ? 1 : conversion.value / outcome.conversion;
  const withHelp = Math.min(1, tuning.withHelp * more);
  return {
    ...tuning,
    ...(complaintShare === undefined ? {} : movedVoice(tuning, complaintShare.value - outcome.complaintShare, complaintShare.value)),
    withHelp,
    withoutHelp: Math.min(withHelp, tuning.withoutHelp * more),
    itemValueYuan:
      basketYuan === undefined || !(outcome.basketYuan > 0)
        ? tuning.itemValueYuan
        : Math.max(0, (tuning.itemValueYuan * basketYuan.value) / outcome.basketYuan),
  };
}

/** Complaints of the product make up what is missing; where the other causes alone are too many, they are voiced less. */
function movedVoice({ productVoice, voiceFactor }: Tuning, missing: number, wanted: number): Pick<Tuning, 'productVoice' | 'voiceFactor'> {
  const product = productVoice + missing;
  if (product >= 0) return { productVoice: Math.min(1, product), voiceFactor };
  const others = wanted - missing - productVoice;
  return { productVoice: 0, voiceFactor: others > 0 ? (voiceFactor * Math.max(0, wanted)) / others : voiceFactor };
}

function simulate(scenario: Scenario, seasons: number): Outcome {
  const compiled = compileCase(scenario, scenario.baseline);
  const records = Array.from({ length: seasons }, (_, replication) => runReplication(compiled, replication));
  const sum = (key: keyof typeof COUNT_INDEX) => sumOf(records, COUNT_INDEX[key]);
  const visitors = Math.max(1, sum('visitors'));
  const transactions = sum('transactions');
  return {
    conversion: transactions / visitors,
    basketYuan: sum('sales') / Math.max(1, transactions),
    complaintShare: COMPLAINT_CAUSES.reduce((total, { id }) => total + sum(`complaints.${id}`), 0) / visitors,
  };
}

function sumOf(records: readonly SeasonRecord[], at: number): number {
  return records.reduce((sum, { stores }) => sum + stores.reduce((own, { counts }) => own + counts[at], 0), 0);
}
