import { findIndicator } from '../record/indicators.js';
import { HOUR_KEYS } from '../record/season-record.js';
import { meanRegion } from '../statistics/mean-region.js';
import type { Series } from '../statistics/series.js';
import type { Accumulation } from './accumulation.js';
import type { ChartData, MeanRegion, StrategyChart, WeekProfile } from './chart-data.js';
import { indicatorSeries } from './indicator-series.js';
import type { SeasonAreas } from './season-summary.js';

const HOURS_A_WEEK = 7 * 24;

/** What the Compare page draws beside the result: seasons, joint regions and the week, of the strategies in their order. */
export function buildChartData(accumulation: Accumulation, strategies: readonly string[], confidence: number): ChartData {
  return { strategies: strategies.map((id) => strategyChart(accumulation, id, confidence)) };
}

function strategyChart(accumulation: Accumulation, id: string, confidence: number): StrategyChart {
  const sales = seriesOf('sales', accumulation, id);
  const rate = seriesOf('complaintRate', accumulation, id);
  const seasons = Array.from(sales.season, (y, replication) => ({ replication, sales: y, complaintRate: rate.season[replication] }));
  return {
    strategy: id,
    // A season without a visitor has no rate and no place on the chart.
    seasons: seasons.filter((s) => Number.isFinite(s.complaintRate)),
    region: regionOf(sales, rate, confidence),
    week: weekOf(accumulation.areas(id)),
  };
}

function regionOf(sales: Series, rate: Series, confidence: number): MeanRegion | null {
  const region = meanRegion(sales, rate, confidence);
  return (
    region && {
      sales: region.x,
      complaintRate: region.y,
      salesVariance: region.xVariance,
      covariance: region.covariance,
      complaintRateVariance: region.yVariance,
      radiusSquared: region.radiusSquared,
    }
  );
}

function seriesOf(indicatorId: string, accumulation: Accumulation, id: string): Series {
  const indicator = findIndicator(indicatorId);
  if (!indicator) throw new Error(`There is no indicator "${indicatorId}".`);
  return indicatorSeries(indicator, accumulation.store(id));
}

function weekOf(areas: SeasonAreas | undefined): WeekProfile {
  const row = (key: (typeof HOUR_KEYS)[number]) => {
    const at = HOUR_KEYS.indexOf(key);
    return Array.from({ length: HOURS_A_WEEK }, (_, hour) => areas?.hours[hour * HOUR_KEYS.length + at] ?? 0);
  };
  return { visitors: row('visitors'), complaints: row('complaints'), lostSales: row('lostSales') };
}
