import { WEEKDAYS } from '../../scenario/world-schema.js';
import { type Finding, finding, stops } from '../finding.js';
import type { HourBook } from '../hour-book.js';
import { cleanBook } from './clean-book.js';
import { type CustomerRatios, customerRatios } from './customer-ratios.js';
import { type StoreDay, storeDays } from './day-table.js';
import { fitLevel, type Level } from './fit-level.js';
import { type HourShape, hourShape } from './hour-shape.js';
import { type Opening, openingOf } from './opening.js';
import { type GivenPromotion, type PromotionDays, promotionDays } from './promotion-days.js';
import { type Staffing, staffing } from './staffing.js';

/** Everything the file tells. */
export interface StoreEstimates {
  /** Without what cannot be. */
  readonly book: HourBook;
  readonly opening: Opening;
  /** Days that the estimates rest on: known, open, not odd. */
  readonly days: readonly StoreDay[];
  readonly promotions: PromotionDays;
  readonly level: Level;
  readonly shape: HourShape;
  readonly ratios: CustomerRatios;
  readonly staffing: Staffing;
}

/** Fewer days than this tell no week apart from chance. */
const LEAST_DAYS = 7;
/** A change of level over the file that is told (share), if it is no chance. */
const TOLD_DRIFT = 0.05;

/** Reads the estimates off the book, in the order in which they rest on one another. */
export function estimateStore(
  raw: HourBook,
  given?: readonly GivenPromotion[],
): { readonly estimates?: StoreEstimates; readonly findings: readonly Finding[] } {
  const open = openingOf(raw);
  if (open.opening === undefined) return { findings: open.findings };
  const { opening } = open;
  const clean = cleanBook(raw, opening);
  const { book } = clean;
  const table = storeDays(book, opening);
  const promotions = promotionDays(book, table.days, given);
  const findings: Finding[] = [...open.findings, ...clean.findings, ...table.findings, ...promotions.findings];
  const days = table.days.filter(({ day }) => !promotions.odd.includes(day));
  const seen = new Set(days.map(({ day }) => day)).size;
  if (seen < LEAST_DAYS) findings.push(finding('too-little', { days: seen, least: LEAST_DAYS }));
  else if (days.every(({ day }) => promotions.stretches.some(({ from, to }) => day >= from && day <= to))) findings.push(finding('promotion-always'));
  if (stops(findings)) return { findings };
  // promotions whose days are all set aside or missing say nothing
  const stretches = promotions.stretches.filter(({ from, to }) => days.some(({ day }) => day >= from && day <= to));
  const level = fitLevel(days, stretches);
  const shape = hourShape(book, opening, days);
  const { ratios, findings: ratioFindings } = customerRatios(book, opening, days);
  findings.push(...ratioFindings, ...shapeFindings(shape), ...levelFindings(level));
  return {
    estimates: { book, opening, days, promotions: { ...promotions, stretches }, level, shape, ratios, staffing: staffing(book, opening, days) },
    findings,
  };
}

function shapeFindings({ byWeekday, likeness }: HourShape): Finding[] {
  return [finding(byWeekday === undefined ? 'one-shape' : 'shapes-by-weekday', { chance: likeness })];
}

function levelFindings({ weekdays, drift }: Level): Finding[] {
  const unseen = WEEKDAYS.filter((_, i) => weekdays[i] === undefined);
  const findings: Finding[] = unseen.length > 0 ? [finding('closed-weekdays', { weekdays: unseen.join(', ') })] : [];
  if (drift !== undefined && Math.abs(drift.value) > TOLD_DRIFT && drift.low * drift.high > 0) findings.push(finding('level-drifts', { share: drift.value }));
  return findings;
}
