import type { Direction } from '../../record/indicator.js';
import { parseIndicatorName } from '../../record/indicators.js';
import { inLanguage } from '../../scenario/local-text.js';
import type { DeclaredConstraint, DeclaredObjective } from '../../scenario/sections/search-section.js';
import { jackknife } from '../../statistics/jackknife.js';
import { around, type Estimate } from '../../statistics/mean-interval.js';
import type { Series } from '../../statistics/series.js';
import { weightedSum } from '../../statistics/series-arithmetic.js';
import { indicatorSeries } from '../indicator-series.js';
import type { StoreSummary } from '../season-summary.js';

/** What is kept of a season to measure a plan by. */
export interface MeasuredSeason {
  readonly chain: StoreSummary;
  readonly stores: readonly StoreSummary[];
}

/** A number a season has: an indicator, or a weighted sum of several. */
export interface Measure {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly direction: Direction;
  seriesOf(seasons: readonly MeasuredSeason[]): Series;
}

/** The measure an indicator's name stands for, `north/sales` for one store. @throws RangeError for an unknown name */
export function indicatorMeasure(name: string, storeIds: readonly string[]): Measure {
  const reference = parseIndicatorName(name, storeIds);
  if (reference === undefined) throw new RangeError(`There is no indicator "${name}".`);
  const { indicator, store } = reference;
  const at = store === undefined || storeIds.length === 1 ? -1 : storeIds.indexOf(store);
  return {
    name,
    title: `${store === undefined ? '' : `${store}: `}${indicator.title.en}`,
    unit: indicator.unit,
    direction: indicator.direction,
    seriesOf: (seasons) =>
      indicatorSeries(
        indicator,
        seasons.map((season) => (at < 0 || season.stores.length === 0 ? season.chain : season.stores[at])),
      ),
  };
}

/** The measure of a declared objective. @throws RangeError for an indicator without a better direction */
export function objectiveMeasure(declared: DeclaredObjective, storeIds: readonly string[]): Measure {
  if (typeof declared === 'string') {
    const measure = indicatorMeasure(declared, storeIds);
    if (measure.direction === 'none') throw new RangeError(`More or less "${declared}" is neither better nor worse; an objective needs a better direction.`);
    return measure;
  }
  const { id, title, direction, sum } = declared;
  const terms = sum.map(({ indicator, weight }) => ({ weight, of: indicatorMeasure(indicator, storeIds) }));
  return {
    name: id,
    title: title === undefined ? id : inLanguage(title, 'en'),
    unit: '',
    direction,
    seriesOf: (seasons) => weightedSum(terms.map(({ weight, of }) => ({ weight, series: of.seriesOf(seasons) }))),
  };
}

/** A bound a plan has to keep. */
export interface Bound {
  readonly measure: Measure;
  readonly declared: DeclaredConstraint;
  readonly side: 'atMost' | 'atLeast';
  readonly value: number;
  /** Of the change against the baseline instead of the measure itself. */
  readonly relative: boolean;
}

export function boundOf(declared: DeclaredConstraint, storeIds: readonly string[]): Bound {
  const relative = declared.relativeAtMost !== undefined || declared.relativeAtLeast !== undefined;
  const upper = declared.atMost ?? declared.relativeAtMost;
  return {
    measure: indicatorMeasure(declared.indicator, storeIds),
    declared,
    side: upper === undefined ? 'atLeast' : 'atMost',
    value: upper ?? declared.atLeast ?? declared.relativeAtLeast ?? 0,
    relative,
  };
}

/** Where a plan is against its bound: above 0 by how much it breaks it (in the bound's unit), with its interval. */
export function excessOf(bound: Bound, plan: Series, baseline: Series, confidence: number): Estimate {
  const sign = bound.side === 'atMost' ? 1 : -1;
  const shifted = (estimate: number) => sign * (estimate - bound.value);
  if (!bound.relative) return around(shifted(plan.estimate), plan.linear.map(shifted), confidence);
  const change = (a: number, b: number) => shifted(b / a - 1);
  return jackknife(
    change(baseline.estimate, plan.estimate),
    plan.leaveOneOut.map((b, r) => change(baseline.leaveOneOut[r], b)),
    confidence,
  );
}
