import type { LabelRequest } from './label-placement.js';
import { type NiceAxis, niceAxis } from './nice-axis.js';
import type { RegionShape } from './region-ellipse.js';

/** A strategy as the scatter draws it. */
export interface ScatterStrategy {
  readonly id: string;
  readonly title: string;
  /** Place in the fixed order of shapes and colours. */
  readonly place: number;
  /** Yuan. */
  readonly sales: number;
  /** Per 1,000 visitors. */
  readonly complaintRate: number;
  readonly region: RegionShape | null;
  readonly seasons: readonly { readonly sales: number; readonly complaintRate: number }[];
  readonly isBaseline: boolean;
  readonly isFocus: boolean;
  /** Runs along for comparison: drawn hollow, looked at and not chosen. */
  readonly isGhost?: boolean;
}

/** A text in bold and what follows it in regular. */
export interface TwoPartText {
  readonly strong: string;
  readonly plain: string;
}

/** Everything the scatter says in words. */
export interface ScatterTexts {
  readonly name: string;
  readonly salesAxis: TwoPartText;
  readonly rateAxis: TwoPartText;
  readonly better: string;
  readonly baseline: string;
  readonly regionInsideMark: string;
  readonly regionsInsideMarks: string;
  /** Empty where it is said elsewhere. */
  readonly front: string;
  readonly salesLeg: TwoPartText | null;
  readonly rateLeg: TwoPartText | null;
  /** `step` is the distance between ticks. */
  readonly salesTick: (yuan: number, step: number) => string;
  readonly rateTick: (rate: number, decimals: number) => string;
  readonly unnamed: (titles: readonly string[]) => string;
  /** Spoken name of a mark, with its numbers. */
  readonly markName: (id: string) => string;
}

export interface ScatterAxes {
  readonly sales: NiceAxis;
  readonly rate: NiceAxis;
}

/** Both axes, wide enough for every mark, region and season. They may start off zero (a scatter) but not below it. */
export function scatterAxes(strategies: readonly ScatterStrategy[], wantedSales: number, wantedRate: number): ScatterAxes {
  const sales: number[] = [];
  const rates: number[] = [];
  for (const { region, ...s } of strategies) {
    const x = region ? Math.sqrt(region.radiusSquared * region.salesVariance) : 0;
    const y = region ? Math.sqrt(region.radiusSquared * region.complaintRateVariance) : 0;
    sales.push(s.sales - x, s.sales + x, ...s.seasons.map((p) => p.sales));
    rates.push(s.complaintRate - y, s.complaintRate + y, ...s.seasons.map((p) => p.complaintRate));
  }
  return {
    sales: niceAxis(minimum(sales), maximum(sales), wantedSales, 0.09, 0),
    rate: niceAxis(minimum(rates), maximum(rates), wantedRate, 0.09, 0),
  };
}

/** Most seasons drawn of one strategy, so that the chart stays quick and readable whatever their number. */
export function dotLimit(strategies: number): number {
  return Math.max(30, Math.floor(400 / Math.max(1, strategies)));
}

// Not Math.min(...values): a thousand seasons of fifty strategies are too many arguments.
function minimum(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function maximum(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

/** A label of the chart with its lines, ready to be placed and drawn. */
export interface ChartLabel extends LabelRequest {
  readonly lines: readonly LabelLine[];
  /** The mark that is drawn once more before the name, where a large region keeps the name away from it. */
  readonly mark?: number;
}

export interface LabelLine {
  readonly strong: string;
  readonly plain: string;
  /** Pixels. */
  readonly size: number;
}
