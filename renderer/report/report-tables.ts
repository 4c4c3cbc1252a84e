import { type Comparison, differenceOf, type Verdict } from '../compare/comparison.js';
import { INDICATORS } from '../compare/model-door.js';
import { COMPLAINT_PARTS, LOST_PARTS, waterfallOf } from '../compare/sections/waterfall.js';
import type { ExportCell, ExportColumn, ExportTable } from '../export/export-table.js';
import { formatDate } from '../format/dates.js';
import type { ReportInput } from './build-content.js';
import type { ReportChange, ReportContent } from './report-content.js';
import type { ReportWords } from './report-words.js';

type Interval = { readonly mean: number | null; readonly low: number | null; readonly high: number | null };

const NUMBER = '0.00' as const;
const text = (title: string, width = 14): ExportColumn => ({ title, width });
const number = (title: string): ExportColumn => ({ title, format: NUMBER });
const percent = (title: string): ExportColumn => ({ title, format: '0.0%' });
const cells = (interval: Interval | undefined): ExportCell[] => [interval?.mean ?? null, interval?.low ?? null, interval?.high ?? null];

const READINGS: Readonly<Record<Verdict, string>> = { better: 'better', worse: 'worse', 'not distinguishable': 'same', 'no direction': 'noDirection' };

/** Every indicator of every strategy, with its difference from the baseline: a row each, in the indicator's own unit and in full precision. */
export function indicatorsTable({ strategies, result }: Comparison, { t, speech }: ReportWords): ExportTable {
  const language = speech.language === 'en' ? 'en' : 'zh';
  const rows = INDICATORS.flatMap((indicator) =>
    strategies.flatMap(({ id, title, result: own }): ExportCell[][] => {
      const estimate = own.indicators[indicator.id];
      if (estimate === undefined) return [];
      const difference = differenceOf(result, id, indicator.id);
      return [
        [
          indicator.title[language],
          indicator.unitText[language],
          title,
          ...cells(estimate),
          ...cells(difference?.absolute),
          ...cells(difference?.relative),
          difference === undefined ? t('table.baseline') : speech.t(`table.${READINGS[difference.verdict]}`),
          indicator.id,
        ],
      ];
    }),
  );
  return {
    name: t('table.indicators'),
    columns: [
      text(t('table.indicator'), 34),
      text(t('table.unit'), 18),
      text(t('table.strategy'), 24),
      number(t('table.mean')),
      number(t('table.low')),
      number(t('table.high')),
      number(t('table.difference')),
      number(t('table.differenceLow')),
      number(t('table.differenceHigh')),
      percent(t('table.relative')),
      percent(t('table.relativeLow')),
      percent(t('table.relativeHigh')),
      text(t('table.reading'), 18),
      text(t('table.id'), 26),
    ],
    rows,
  };
}

/** The chart as a table: both measures of every strategy. */
export function strategiesTable({ strategies, result }: Comparison, { t, speech }: ReportWords): ExportTable {
  const front = result.front ?? [];
  const ends = [number(t('table.low')), number(t('table.high'))];
  return {
    name: t('table.strategies'),
    columns: [text(t('table.strategy'), 28), number(t('table.salesYuan')), ...ends, number(t('table.rate')), ...ends, text(t('table.front'))],
    rows: strategies.map(({ id, title, result: { indicators } }) => [
      title,
      ...cells(indicators.sales),
      ...cells(indicators.complaintRate),
      front.includes(id) ? speech.t('chart.yes') : speech.t('chart.no'),
    ]),
  };
}

/** Every season of every strategy: the faint dots of the chart. */
export function seasonsTable({ strategies }: Comparison, { t }: ReportWords): ExportTable {
  return {
    name: t('table.seasons'),
    columns: [text(t('table.strategy'), 28), { title: t('table.season'), format: '0' }, number(t('table.salesYuan')), number(t('table.rate'))],
    rows: strategies.flatMap(({ title, chart }) => (chart?.seasons ?? []).map((season) => [title, season.replication, season.sales, season.complaintRate])),
  };
}

/** Complaints and lost sales by cause, in baseline and strategy. */
export function causesTable(comparison: Comparison, { t, speech }: ReportWords): ExportTable {
  const of = (heading: string, total: string, parts: typeof COMPLAINT_PARTS): ExportCell[][] =>
    (waterfallOf(comparison, total, parts)?.steps ?? []).map(({ cause, change, verdict }) => {
      const indicator = parts.find((part) => part.cause === cause)?.indicator ?? '';
      const mean = (strategy: typeof comparison.focus) => strategy?.result.indicators[indicator]?.mean ?? null;
      return [
        heading,
        speech.t(`cause.name.${cause}`),
        mean(comparison.baseline),
        mean(comparison.focus),
        ...cells(change),
        speech.t(`table.${READINGS[verdict]}`),
      ];
    });
  return {
    name: t('table.causes'),
    columns: [
      text(t('table.topic'), 34),
      text(t('table.cause'), 26),
      number(comparison.baseline?.title ?? t('table.baseline')),
      number(comparison.focus?.title ?? t('table.strategy')),
      number(t('table.change')),
      number(t('table.changeLow')),
      number(t('table.changeHigh')),
      text(t('table.reading'), 18),
    ],
    rows: [
      ...of(speech.t('cause.complaintsName'), 'complaintRate', COMPLAINT_PARTS),
      ...of(speech.t('cause.lostName', { unit: speech.t('unit.yuan') }), 'lostSales', LOST_PARTS),
    ],
  };
}

/** What was changed from what to what, as people read it. */
export function changesTable(name: string, changes: readonly ReportChange[], { t }: ReportWords): ExportTable {
  return {
    name,
    columns: [text(t('table.what'), 40), text(t('table.from'), 28), text(t('table.to'), 40)],
    rows: changes.map(({ name: what, from, to, sentences }) => [what, from, sentences.length > 0 ? sentences.join('\n') : to]),
  };
}

/** What the tables rest on: enough to run the same again. */
export function aboutTable(content: ReportContent, { comparison: { result }, computedAt }: ReportInput, { t, speech }: ReportWords): ExportTable {
  return {
    name: t('table.about'),
    columns: [text(t('table.what'), 28), text(t('table.value'), 90)],
    rows: [
      [t('table.finding'), content.title],
      [t('table.case'), content.caseTitle],
      [t('table.seed'), result.seed],
      [t('table.seasonsRun'), result.replications],
      [t('table.confidence'), result.confidence],
      [t('table.caseDigest'), result.scenario.digest],
      [t('table.resultDigest'), result.digest],
      [t('table.version'), result.version],
      [t('table.computed'), formatDate(computedAt, speech.language)],
    ],
  };
}
