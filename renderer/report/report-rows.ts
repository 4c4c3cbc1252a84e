import type { Comparison } from '../compare/comparison.js';
import { rangeText } from '../compare/finding-text.js';
import { type IndicatorRow, indicatorGroups } from '../compare/indicator-rows.js';
import { inMoneyUnit, moneyUnit } from '../compare/money-unit.js';
import { intervalText, salesUnit } from '../compare/scatter-input.js';
import { COMPLAINT_PARTS, LOST_PARTS, type Waterfall, waterfallFinding, waterfallOf } from '../compare/sections/waterfall.js';
import { waterfallTitle } from '../compare/sections/waterfall-text.js';
import { differenceUnit, unitText, withUnitHeading } from '../compare/unit-text.js';
import { figure, signedFigure } from '../format/figures.js';
import type { ReportRow, ReportStep, ReportStrategy, ReportWaterfall } from './report-content.js';
import type { ReportWords } from './report-words.js';

/** What a board looks for, in the order of reading; as many as the page holds of those the case has. */
const HEADLINES = [
  'complaintRate',
  'sales',
  'profit',
  'abandonment',
  'checkout.meanWait',
  'deadlinesMet.frontline',
  'stockoutRate',
  'satisfaction',
  'evaluationScore',
  'retention',
  'serviceCostShare',
  'labourHours',
] as const;
const MOST_ROWS = 7;

const READINGS = { better: 'better', worse: 'worse', 'not distinguishable': 'same', 'no direction': 'noDirection' } as const;

/** The headline indicators of baseline and strategy, with differences and intervals. */
export function indicatorRows(comparison: Comparison, { speech }: ReportWords): readonly ReportRow[] {
  const { focus } = comparison;
  if (!focus) return [];
  const rows = indicatorGroups(comparison, [focus.id], true, speech.language).flatMap((group) => group.rows);
  return HEADLINES.flatMap((id) => rows.find((row) => row.indicator.id === id) ?? [])
    .filter((row) => focus.result.indicators[row.indicator.id]?.mean != null)
    .slice(0, MOST_ROWS)
    .map((row) => rowText(row, focus.result.indicators[row.indicator.id]?.mean ?? 0, speech));
}

function rowText(row: IndicatorRow, mean: number, speech: ReportWords['speech']): ReportRow {
  const [cell] = row.cells;
  return {
    indicator: row.indicator.id,
    name: withUnitHeading(row.title, unitText(row.unit, speech), speech),
    baseline: row.baseline,
    strategy: row.write(mean),
    difference: cell === undefined || cell.interval.mean === null ? '–' : cell.text + differenceUnit(cell, speech),
    range: cell?.range ? rangeText(cell.range[0], cell.range[1], speech) : '–',
    verdict: cell?.verdict ?? 'no direction',
    reading: speech.t(`table.${READINGS[cell?.verdict ?? 'no direction']}`),
  };
}

/** All strategies with the two measures of the chart: its table twin. */
export function strategyRows(comparison: Comparison, { speech }: ReportWords): readonly ReportStrategy[] {
  const { t, language } = speech;
  const unit = salesUnit(comparison, speech);
  const front = comparison.result.front ?? [];
  const money = (value: number) => inMoneyUnit(value, unit, language);
  const rate = (value: number) => figure(value, 2, language);
  return comparison.strategies.map(({ id, mark, title, isBaseline, result: { indicators } }) => ({
    mark,
    title: isBaseline ? `${title} ${t('chart.baseline')}` : title,
    sales: `${money(indicators.sales?.mean ?? 0)} ${t(`unit.${unit.key}`)}`,
    salesRange: intervalText(indicators.sales, money, speech),
    rate: rate(indicators.complaintRate?.mean ?? 0),
    rateRange: intervalText(indicators.complaintRate, rate, speech),
    onFront: front.includes(id) ? t('chart.yes') : t('chart.no'),
  }));
}

/** Complaints and lost sales from the baseline to the strategy, cause by cause. */
export function waterfallItems(comparison: Comparison, { speech }: ReportWords): readonly ReportWaterfall[] {
  const { t, language } = speech;
  const complaints = waterfallOf(comparison, 'complaintRate', COMPLAINT_PARTS);
  const lost = waterfallOf(comparison, 'lostSales', LOST_PARTS);
  const unit = moneyUnit(Math.max(lost?.start ?? 0, lost?.end ?? 0), language);
  const money = (value: number) => inMoneyUnit(value, unit, language);
  const item = (topic: 'complaints' | 'lost', waterfall: Waterfall, heading: string, value: (v: number) => string, change: (v: number) => string) => ({
    title: waterfallTitle(topic, waterfallFinding(waterfall), speech),
    heading,
    steps: stepsOf(comparison, waterfall, value, change, speech),
  });
  return [
    ...(complaints
      ? [
          item(
            'complaints',
            complaints,
            t('cause.complaintsName'),
            (v) => figure(v, 1, language),
            (v) => signedFigure(v, 2, language),
          ),
        ]
      : []),
    ...(lost ? [item('lost', lost, t('cause.lostName', { unit: t(`unit.${unit.key}`) }), money, (v) => (v > 0 ? `+${money(v)}` : money(v)))] : []),
  ];
}

function stepsOf(
  { baseline, focus }: Comparison,
  { start, end, steps }: Waterfall,
  value: (v: number) => string,
  change: (v: number) => string,
  speech: ReportWords['speech'],
): readonly ReportStep[] {
  const whole = (strategy: typeof baseline, amount: number): ReportStep => ({
    name: strategy?.title ?? '',
    from: 0,
    to: amount,
    text: value(amount),
    range: '',
    low: null,
    high: null,
    verdict: 'no direction',
    mark: strategy?.mark ?? 0,
  });
  const parts = steps.map(({ cause, from, to, change: { low, high }, verdict }) => ({
    name: speech.t(`cause.name.${cause}`),
    from,
    to,
    text: change(to - from),
    range: low === null || high === null ? '' : rangeText(change(low), change(high), speech),
    low: low === null ? null : from + low,
    high: high === null ? null : from + high,
    verdict,
    mark: null,
  }));
  return [whole(baseline, start), ...parts, whole(focus, end)];
}
