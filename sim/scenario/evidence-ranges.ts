import type { Path } from './json-path.js';
import type { SourceTag } from './quantity.js';

/** What the evidence allows a parameter to be. */
export interface EvidenceRange {
  /** Place in the world; it counts where the world has it. */
  readonly at: string;
  readonly low: number;
  readonly high: number;
  /** What the shipped value rests on; A is the shakiest. */
  readonly source: SourceTag;
}

/**
 * Parameters of the world that are uncertain, with the range the evidence leaves them (docs/model.md names the sources; ranges are those of its table
 * of parameters). What a strategy decides is not here: that is a lever, not an uncertainty.
 */
export const EVIDENCE_RANGES: readonly EvidenceRange[] = [
  { at: '/demand/visitorsPerDay', low: 1000, high: 4000, source: 'P' },
  { at: '/customers/browseMinutes/mean', low: 20, high: 45, source: 'F' },
  // Mean baskets of 8 to 20 items after the cap, by the median of the same law.
  { at: '/customers/basketItems/median', low: 4.1, high: 10.3, source: 'D' },
  { at: '/customers/itemValueYuan/value', low: 5, high: 15, source: 'A' },
  { at: '/customers/patienceMinutes/median', low: 6, high: 12, source: 'D' },
  { at: '/customers/toleranceMinutes/median', low: 3, high: 7, source: 'F' },
  { at: '/customers/balking/freeLength', low: 5, high: 15, source: 'F' },
  { at: '/customers/voice/waiting', low: 0.02, high: 0.5, source: 'A' },
  { at: '/customers/voice/walkout', low: 0.02, high: 0.5, source: 'A' },
  { at: '/customers/voice/stockout', low: 0.02, high: 0.5, source: 'A' },
  { at: '/customers/voice/error', low: 0.02, high: 0.5, source: 'A' },
  { at: '/customers/voice/handoff', low: 0.02, high: 0.5, source: 'A' },
  { at: '/customers/voice/product', low: 0.001, high: 0.03, source: 'P' },
  { at: '/conversion/upsell', low: 0.03, high: 0.15, source: 'A' },
  { at: '/staff/speedSd', low: 0.08, high: 0.1, source: 'D' },
  { at: '/staff/switchMinutes', low: 2, high: 15, source: 'A' },
  { at: '/staff/familiarityLoss', low: 0.1, high: 0.4, source: 'A' },
  { at: '/staff/temporarySpeed', low: 0.7, high: 0.9, source: 'A' },
  // Work at the till: 30 % up and down.
  { at: '/checkout/work/fixedSeconds', low: 28.7, high: 53.3, source: 'F' },
  { at: '/checkout/work/secondsPerItem', low: 2.065, high: 3.835, source: 'F' },
  { at: '/checkout/sharedLineFactor', low: 1, high: 1.0686, source: 'F' },
  { at: '/stock/shelf/capacityDays', low: 0.1, high: 0.3, source: 'P' },
  { at: '/stock/shelf/refillWorkMinutes/value', low: 8, high: 20, source: 'A' },
  { at: '/stock/basketLostShare', low: 0, high: 0.31, source: 'A' },
  { at: '/goodwill/defection', low: 0.05, high: 0.35, source: 'D' },
  { at: '/execution/ratePerLevel', low: 0.75, high: 0.95, source: 'D' },
  { at: '/finance/grossMargin', low: 0.145, high: 0.22, source: 'F' },
];

const BY_PLACE = new Map(EVIDENCE_RANGES.map((range) => [range.at, range]));

/** The range of a place of the world, such as `['customers', 'voice', 'waiting']`; undefined where the evidence gives none. */
export function evidenceAt(path: Path): EvidenceRange | undefined {
  return BY_PLACE.get(`/${path.join('/')}`);
}
