import type { ChartData, ResultDocument } from '../../simulation/door.js';

/** A made-up comparison for tests only. Numbers are drawn with a fixed generator and have nothing to do with the model. */
export interface FixtureStrategy {
  readonly id: string;
  readonly title: string;
  /** Mean sales in yuan and complaints per 1,000 visitors. */
  readonly sales: number;
  readonly rate: number;
}

export const FIXTURE_STRATEGIES: readonly FixtureStrategy[] = [
  { id: 'siloed-static', title: 'Siloed static', sales: 7_605_000, rate: 17.28 },
  { id: 'traffic-roster', title: 'Traffic roster', sales: 7_850_000, rate: 15.9 },
  { id: 'first-contact', title: 'First contact', sales: 7_612_000, rate: 16.9 },
  { id: 'threshold-pool', title: 'Threshold pool', sales: 7_930_000, rate: 14.6 },
  { id: 'dynamic-pool', title: 'Dynamic pool', sales: 8_064_000, rate: 13.25 },
];

type Interval = NonNullable<ResultDocument['differences']>[number]['absolute'];
type Row = readonly [id: string, unit: string, better: 'higher' | 'lower' | 'none', base: number, perStep: number, noise: number];

const ROWS: readonly Row[] = [
  ['profit', 'yuan', 'higher', 1_390_000, 21_000, 9_000],
  ['satisfaction', 'points, 0 to 100', 'higher', 88.4, 0.9, 0.3],
  ['evaluationScore', 'points, 0 to 100', 'higher', 55.2, 3.1, 0.4],
  ['checkout.meanWait', 'minutes', 'lower', 1.27, -0.12, 0.05],
  ['abandonment', 'share', 'lower', 0.0185, -0.0024, 0.0007],
  ['firstResponseTime', 'minutes', 'lower', 110, -24, 3],
  ['resolutionTime', 'minutes', 'lower', 190, -16, 30],
  ['deadlinesMet.frontline', 'share', 'higher', 0.61, 0.07, 0.02],
  ['stockoutRate', 'share', 'lower', 0.043, -0.006, 0.002],
  ['fillRate', 'share', 'higher', 0.96, 0.004, 0.012],
  ['moves', 'moves', 'none', 0, 60, 4],
  ['labourHours', 'hours', 'none', 5096, 0, 0],
  ['lostSales', 'yuan', 'lower', 2_280_000, -102_000, 20_000],
  ['lostToQueues', 'yuan', 'lower', 620_000, -88_000, 9_000],
  ['lostToStockouts', 'yuan', 'lower', 760_000, -52_000, 9_000],
  ['lostToNoAdvice', 'yuan', 'lower', 900_000, 38_000, 9_000],
  ['complaintRate.waiting', 'complaints per 1000 visitors', 'lower', 3.18, -0.44, 0.1],
  ['complaintRate.walkout', 'complaints per 1000 visitors', 'lower', 1.87, -0.26, 0.1],
  ['complaintRate.stockout', 'complaints per 1000 visitors', 'lower', 2.15, -0.35, 0.1],
  ['complaintRate.error', 'complaints per 1000 visitors', 'lower', 1.22, 0.05, 0.05],
  ['complaintRate.handoff', 'complaints per 1000 visitors', 'lower', 0, 0, 0],
  ['complaintRate.product', 'complaints per 1000 visitors', 'lower', 8.86, 0, 0.05],
];

/** A stream of numbers from 0 to 1, the same for the same start. */
function stream(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export interface Fixture {
  readonly result: ResultDocument;
  readonly chart: ChartData;
}

export function makeFixture(seasons: number, list: readonly FixtureStrategy[] = FIXTURE_STRATEGIES, baseline = list[0]?.id): Fixture {
  const next = stream(7);
  const luck = Array.from({ length: seasons }, () => [next() + next() + next() - 1.5, next() + next() + next() - 1.5] as const);
  const charts = list.map((s) => ({ ...s, points: luck.map(([a, b], i) => pointOf(s, i, a, b, next)) }));
  const base = charts.find((c) => c.id === baseline);
  const strategies = charts.map((c, i) => ({ id: c.id, title: c.title, warnings: [], indicators: indicatorsOf(c.points, i, seasons) }));
  const others = base ? charts.filter((c) => c !== base) : [];
  const result: ResultDocument = {
    format: 'sandtable.result/1',
    command: 'compare',
    version: 'test',
    scenario: { id: 'fixture', title: 'Fixture', digest: 'sha256:test' },
    seed: '1',
    replications: seasons,
    confidence: 0.95,
    strategies,
    ...(base && others.length > 0
      ? {
          baseline: base.id,
          differences: others.flatMap((o) =>
            differencesOf(o.id, list.indexOf(list.find((l) => l.id === o.id) as FixtureStrategy), o.points, base.points, seasons),
          ),
          front: [charts[charts.length - 1]?.id ?? ''],
          frontProbability: [{ strategy: charts[charts.length - 1]?.id ?? '', probability: 1 }],
          best: { strategy: charts[charts.length - 1]?.id ?? '', confidence: 0.98, indicator: 'profit', method: 'bootstrap of pairs' },
        }
      : {}),
    digest: 'sha256:test',
  };
  return { result, chart: { strategies: charts.map((c, i) => chartOf(c.id, i, c.points)) } };
}

interface SeasonLike {
  readonly replication: number;
  readonly sales: number;
  readonly complaintRate: number;
}

function pointOf(s: FixtureStrategy, replication: number, a: number, b: number, next: () => number): SeasonLike {
  const own = () => next() + next() - 1;
  return { replication, sales: s.sales * (1 + 0.005 * a + 0.002 * own()), complaintRate: s.rate * (1 + 0.03 * b - 0.01 * a + 0.015 * own()) };
}

function spread(values: readonly number[]) {
  const n = values.length;
  const mean = values.reduce((sum, v) => sum + v, 0) / n;
  const sd = n > 1 ? Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (n - 1)) : null;
  return { n, mean, sd, half: sd === null ? null : (2.05 * sd) / Math.sqrt(n) };
}

function intervalOf(values: readonly number[]): Interval {
  const { mean, half } = spread(values);
  return { mean, low: half === null ? null : mean - half, high: half === null ? null : mean + half };
}

function indicatorsOf(points: readonly SeasonLike[], place: number, n: number) {
  const measured = (values: readonly number[], unit: string) => ({ ...intervalOf(values), sd: spread(values).sd, n, unit });
  const half = (noise: number) => (n > 1 ? (noise * 2) / Math.sqrt(n) : null);
  const rows = ROWS.map(([id, unit, , start, step, noise]) => {
    const mean = start + step * place;
    const h = half(noise);
    return [id, { mean, low: h === null ? null : mean - h, high: h === null ? null : mean + h, sd: noise, n, unit }] as const;
  });
  return Object.fromEntries([
    [
      'sales',
      measured(
        points.map((p) => p.sales),
        'yuan',
      ),
    ],
    [
      'complaintRate',
      measured(
        points.map((p) => p.complaintRate),
        'complaints per 1000 visitors',
      ),
    ],
    ...rows,
  ]);
}

function differencesOf(strategy: string, place: number, mine: readonly SeasonLike[], base: readonly SeasonLike[], n: number) {
  const paired = (pick: (p: SeasonLike) => number) => mine.map((p, i) => pick(p) - pick(base[i] as SeasonLike));
  const ratio = (pick: (p: SeasonLike) => number) => mine.map((p, i) => pick(p) / pick(base[i] as SeasonLike) - 1);
  const row = (indicator: string, better: string, absolute: Interval, relative: Interval) => ({
    strategy,
    indicator,
    absolute,
    relative,
    verdict: verdictOf(absolute, better),
  });
  return [
    row('sales', 'higher', intervalOf(paired((p) => p.sales)), intervalOf(ratio((p) => p.sales))),
    row('complaintRate', 'lower', intervalOf(paired((p) => p.complaintRate)), intervalOf(ratio((p) => p.complaintRate))),
    ...ROWS.map(([id, , better, start, step, noise]) => {
      const half = n > 1 ? (noise * 2.5) / Math.sqrt(n) : null;
      const mean = step * place;
      const at = (value: number): Interval => ({
        mean: value,
        low: half === null ? null : value - half * (value / (mean || 1) || 1),
        high: half === null ? null : value + half * (value / (mean || 1) || 1),
      });
      const absolute: Interval = { mean, low: half === null ? null : mean - half, high: half === null ? null : mean + half };
      const relative: Interval =
        start === 0
          ? { mean: null, low: null, high: null }
          : { mean: mean / start, low: (absolute.low ?? at(mean).low ?? 0) / start, high: (absolute.high ?? 0) / start };
      return row(id, better, absolute, relative);
    }),
  ];
}

function verdictOf(interval: Interval, better: string) {
  if (better === 'none') return 'no direction' as const;
  if (interval.low === null || interval.high === null || (interval.low <= 0 && interval.high >= 0)) return 'not distinguishable' as const;
  return interval.low > 0 === (better === 'higher') ? ('better' as const) : ('worse' as const);
}

function chartOf(strategy: string, place: number, points: readonly SeasonLike[]): ChartData['strategies'][number] {
  const n = points.length;
  const sales = spread(points.map((p) => p.sales));
  const rate = spread(points.map((p) => p.complaintRate));
  const covariance = points.reduce((sum, p) => sum + (p.sales - sales.mean) * (p.complaintRate - rate.mean), 0) / Math.max(1, n - 1) / n;
  const week = Array.from({ length: 168 }, (_, i) => i);
  const open = (i: number) => i % 24 >= 8 && i % 24 < 22;
  const peak = (i: number) => (Math.floor(i / 24) >= 4 ? 1.6 : 1) * (1 + Math.exp(-(((i % 24) - 18) ** 2) / 8));
  return {
    strategy,
    seasons: points,
    region:
      n < 3
        ? null
        : {
            sales: sales.mean,
            complaintRate: rate.mean,
            salesVariance: (sales.sd ?? 0) ** 2 / n,
            covariance,
            complaintRateVariance: (rate.sd ?? 0) ** 2 / n,
            radiusSquared: ((2 * (n - 1)) / (n - 2)) * (((n - 2) / 2) * (0.05 ** (-2 / (n - 2)) - 1)),
          },
    week: {
      visitors: week.map((i) => (open(i) ? 180 * n * peak(i) : 0)),
      complaints: week.map((i) => (open(i) ? 2.5 * n * peak(i) * (1 + 0.4 * (peak(i) - 1) * (1 - 0.22 * place)) : 0)),
      lostSales: week.map((i) => (open(i) ? 4000 * n * peak(i) * (1 - 0.05 * place) : 0)),
    },
  };
}
