import { stepDecimals } from '../charts/nice-axis.js';
import type { ScatterStrategy, ScatterTexts } from '../charts/scatter-model.js';
import type { TipRow } from '../charts/scatter-tip.js';
import type { Speech } from '../compare/finding-text.js';
import { inMoneyUnit, moneyUnit } from '../compare/money-unit.js';
import { intervalText } from '../compare/scatter-input.js';
import { figure } from '../format/figures.js';
import { type CourseOver, findIndicator } from '../simulation/door.js';
import { GHOST_MARKS } from './team-mark.js';
import type { GhostKind, TeamsView } from './team-rows.js';
import type { TeamSpeech } from './team-words.js';

/** Teams and ghosts as the scatter draws them. */
export function teamMarks({ rows, ghosts }: TeamsView, focus: number | null, { t }: TeamSpeech): readonly ScatterStrategy[] {
  const several = (kind: GhostKind) => ghosts.filter((ghost) => ghost.kind === kind).length > 1;
  return [
    ...rows.flatMap(({ entry, mark, course }) => markOf(course, { title: entry.name, place: mark, isFocus: entry.id === focus, isBaseline: false })),
    ...ghosts.flatMap(({ kind, course, of }) => {
      const names = rows.filter(({ entry }) => of.includes(entry.id)).map(({ entry }) => entry.name);
      const title = several(kind) ? t(`ghost.${kind}Of`, { teams: names.join(t('list.separator')) }) : t(`ghost.${kind}`);
      return markOf(course, { title, place: GHOST_MARKS[kind], isFocus: false, isBaseline: kind === 'noMoves', isGhost: true });
    }),
  ];
}

type Look = Pick<ScatterStrategy, 'title' | 'place' | 'isFocus' | 'isBaseline' | 'isGhost'>;

function markOf({ key, indicators, region }: CourseOver, look: Look): readonly ScatterStrategy[] {
  const sales = indicators.sales.mean.mean;
  const complaintRate = indicators.complaintRate.mean.mean;
  if (sales === null || complaintRate === null) return [];
  const seasons = indicators.sales.seasons.flatMap((value, r) => {
    const rate = indicators.complaintRate.seasons[r] ?? null;
    return value === null || rate === null ? [] : [{ sales: value, complaintRate: rate }];
  });
  return [{ id: key, ...look, sales, complaintRate, region, seasons }];
}

/** The unit all sales of the teams are written in. */
export function teamsSalesUnit({ over }: TeamsView, language: Speech['language']) {
  return moneyUnit(Math.max(0, ...over.courses.map(({ indicators }) => indicators.sales.mean.mean ?? 0)), language);
}

export function teamTexts(view: TeamsView, marks: readonly ScatterStrategy[], title: string, { t, language }: Speech): ScatterTexts {
  const unit = teamsSalesUnit(view, language);
  return {
    name: t('chart.name', { finding: title }),
    salesAxis: { strong: t('chart.salesAxis', { unit: t(`unit.${unit.key}`) }), plain: t('chart.salesBetter') },
    rateAxis: { strong: t('chart.rateAxis'), plain: t('chart.rateBetter') },
    better: t('chart.better'),
    baseline: '',
    regionInsideMark: t('chart.regionInsideMark'),
    regionsInsideMarks: t('chart.regionsInsideMarks'),
    front: '',
    salesLeg: null,
    rateLeg: null,
    salesTick: (yuan, step) => figure(yuan / unit.yuan, stepDecimals(step / unit.yuan), language),
    rateTick: (rate, decimals) => figure(rate, decimals, language),
    unnamed: (titles) => t('chart.unnamed', { names: titles.join(t('list.separator')) }),
    markName: (id) => {
      const mark = marks.find((each) => each.id === id);
      if (mark === undefined) return '';
      const sales = `${inMoneyUnit(mark.sales, unit, language)} ${t(`unit.${unit.key}`)}`;
      return t('chart.markName', { strategy: mark.title, sales, rate: figure(mark.complaintRate, 1, language) });
    },
  };
}

/** The two numbers of a mark with intervals and definitions. */
export function teamTips(view: TeamsView, key: string, speech: Speech): readonly TipRow[] {
  const { t, language } = speech;
  const course = view.over.courses.find((each) => each.key === key);
  const unit = teamsSalesUnit(view, language);
  const row = (indicator: 'sales' | 'complaintRate', name: string, write: (value: number) => string): TipRow => {
    const mean = course?.indicators[indicator].mean;
    const definition = findIndicator(indicator)?.definition[language === 'en' ? 'en' : 'zh'] ?? '';
    return { name, value: write(mean?.mean ?? 0), range: intervalText(mean, write, speech), definition };
  };
  return [
    row('sales', t('chart.salesAxis', { unit: t(`unit.${unit.key}`) }), (v) => inMoneyUnit(v, unit, language)),
    row('complaintRate', t('chart.rateAxis'), (v) => figure(v, 2, language)),
  ];
}
