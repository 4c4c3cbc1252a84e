import { stepDecimals } from '../charts/nice-axis.js';
import { spaced } from '../charts/scatter-layout.js';
import type { ScatterStrategy, ScatterTexts, TwoPartText } from '../charts/scatter-model.js';
import type { TipRow } from '../charts/scatter-tip.js';
import { figure, percentSign, signedFigure } from '../format/figures.js';
import type { ComparedStrategy, Comparison, Interval } from './comparison.js';
import type { Effect, Finding } from './finding.js';
import { percentDecimals, rangeText, type Speech } from './finding-text.js';
import { findIndicator } from './model-door.js';
import { inMoneyUnit, type MoneyUnit, moneyUnit } from './money-unit.js';

/** The strategies that have both measures, as the scatter draws them. */
export function scatterStrategies(comparison: Comparison): readonly ScatterStrategy[] {
  return comparison.strategies.flatMap((s) => {
    const sales = s.result.indicators.sales?.mean ?? null;
    const complaintRate = s.result.indicators.complaintRate?.mean ?? null;
    if (sales === null || complaintRate === null) return [];
    const { id, title, mark, isBaseline } = s;
    return [
      {
        id,
        title,
        place: mark,
        sales,
        complaintRate,
        region: s.chart?.region ?? null,
        seasons: s.chart?.seasons ?? [],
        isBaseline,
        isFocus: s === comparison.focus,
      },
    ];
  });
}

/** The unit all sales of a comparison are written in. */
export function salesUnit(comparison: Comparison, { language }: Speech): MoneyUnit {
  return moneyUnit(Math.max(0, ...comparison.strategies.map((s) => s.result.indicators.sales?.mean ?? 0)), language);
}

export function scatterTexts(comparison: Comparison, finding: Finding, title: string, speech: Speech): ScatterTexts {
  const { t, language } = speech;
  const unit = salesUnit(comparison, speech);
  const strategy = (id: string) => comparison.strategies.find((s) => s.id === id);
  return {
    name: t('chart.name', { finding: title }),
    salesAxis: { strong: t('chart.salesAxis', { unit: t(`unit.${unit.key}`) }), plain: t('chart.salesBetter') },
    rateAxis: { strong: t('chart.rateAxis'), plain: t('chart.rateBetter') },
    better: t('chart.better'),
    baseline: t('chart.baseline'),
    regionInsideMark: t('chart.regionInsideMark'),
    regionsInsideMarks: t('chart.regionsInsideMarks'),
    front: t('chart.front'),
    salesLeg: finding.kind === 'compared' ? legText('sales', finding.sales, speech) : null,
    rateLeg: finding.kind === 'compared' ? legText('rate', finding.complaints, speech) : null,
    salesTick: (yuan, step) => figure(yuan / unit.yuan, stepDecimals(step / unit.yuan), language),
    rateTick: (rate, decimals) => figure(rate, decimals, language),
    unnamed: (titles) => t('chart.unnamed', { names: titles.join(t('list.separator')) }),
    markName: (id) => markName(strategy(id), unit, speech),
  };
}

/** "+18 % sales" in bold, "(17 to 19)" after it. */
function legText(leg: 'sales' | 'rate', effect: Effect, speech: Speech): TwoPartText {
  const { t, language } = speech;
  const { mean, low, high } = effect.interval;
  const factor = effect.relative ? 100 : 1;
  const decimals = effect.relative ? percentDecimals(effect) : 1;
  const text = (value: number | null) => signedFigure((value ?? 0) * factor, decimals, language);
  const value = text(mean) + (effect.relative ? percentSign(language) : '');
  return {
    strong: leg === 'sales' ? t('chart.salesLeg', { value }) : t('chart.rateLeg', { value }),
    plain: spaced(t('chart.interval', { range: rangeText(text(low), text(high), speech) })),
  };
}

function markName(strategy: ComparedStrategy | undefined, unit: MoneyUnit, { t, language }: Speech): string {
  if (!strategy) return '';
  const sales = `${inMoneyUnit(strategy.result.indicators.sales?.mean ?? 0, unit, language)} ${t(`unit.${unit.key}`)}`;
  const rate = figure(strategy.result.indicators.complaintRate?.mean ?? 0, 1, language);
  const mark = t('chart.markName', { strategy: strategy.title, sales, rate });
  return strategy.isBaseline ? t('chart.markBaseline', { mark }) : mark;
}

/** The two numbers of a mark with intervals and definitions. */
export function tipRows(comparison: Comparison, id: string, speech: Speech): readonly TipRow[] {
  const { t, language } = speech;
  const indicators = comparison.strategies.find((s) => s.id === id)?.result.indicators;
  const unit = salesUnit(comparison, speech);
  const row = (indicator: string, name: string, write: (value: number) => string): TipRow => ({
    name,
    value: write(indicators?.[indicator]?.mean ?? 0),
    range: intervalText(indicators?.[indicator], write, speech),
    definition: findIndicator(indicator)?.definition[language === 'en' ? 'en' : 'zh'] ?? '',
  });
  return [
    row('sales', t('chart.salesAxis', { unit: t(`unit.${unit.key}`) }), (v) => inMoneyUnit(v, unit, language)),
    row('complaintRate', t('chart.rateAxis'), (v) => figure(v, 2, language)),
  ];
}

/** "(17 to 19)", or nothing without an interval. */
export function intervalText(interval: Interval | undefined, write: (value: number) => string, speech: Speech): string {
  if (!interval || interval.low === null || interval.high === null) return '';
  return speech.t('chart.interval', { range: rangeText(write(interval.low), write(interval.high), speech) });
}
