import type { ExportTable } from '../../export/export-table.js';
import { PaperRows, rowsHeight } from '../../paper/paper-rows.js';
import type { ReportWords } from '../../report/report-words.js';
import type { Attribution } from '../../simulation/door.js';
import type { PaperFigure } from '../exports/figure-export.js';
import { intervalCells, intervalColumns } from '../exports/interval-columns.js';
import { rangeText } from '../finding-text.js';
import { findIndicator } from '../model-door.js';
import { changeColour } from './change-colour.js';
import type { PartNames } from './part-names.js';
import { ofItText, shareWriter } from './parts-text.js';
import type { SharesProps } from './shares-props.js';
import type { WhyWords } from './use-why-words.js';

/** Shares of the parts on paper, and what they add up to. */
export function sharesFigure({ attribution, shown, nameOf }: SharesProps, words: WhyWords): PaperFigure {
  const { t, speech } = words;
  const writer = shareWriter(shown, words);
  const rowOf = (id: string, name: string, mean: number | null, { low, high }: { readonly low: number | null; readonly high: number | null }) => ({
    id,
    name,
    isStrong: id === '',
    bars: [{ from: 0, to: mean ?? 0, colour: changeColour(shown.indicator, mean), isHollow: low === null || high === null || low * high <= 0 }],
    ...(low === null || high === null ? {} : { whisker: { low, high } }),
    texts: [
      mean === null ? '–' : writer.change(mean),
      low === null || high === null ? '' : rangeText(writer.change(low), writer.change(high), speech),
      ofItText(shown, mean, speech.language),
    ],
  });
  const rows = [
    ...shown.effects.map(({ part, share, joint }) => {
      const known = attribution.parts.find(({ id }) => id === part);
      return rowOf(part, known ? nameOf(known) : part, share.mean, joint);
    }),
    rowOf('', t('parts.altogether'), shown.difference.mean, shown.difference),
  ];
  const columns = [
    { title: t('parts.column.share'), width: 70 },
    { title: t('interval'), width: 120 },
    { title: t('parts.column.ofIt'), width: 56 },
  ];
  return {
    height: rowsHeight(rows.length),
    draw: (width, measure) => <PaperRows name={writer.heading} columns={columns} rows={rows} width={width} measure={measure} />,
  };
}

/** Shares of every part in every indicator, in the indicators' own units and full precision. */
export function sharesTable({ parts, indicators }: Attribution, nameOf: PartNames, { t, speech }: WhyWords, report: ReportWords): ExportTable {
  const language = speech.language === 'en' ? 'en' : 'zh';
  return {
    name: t('parts.sheet'),
    columns: [
      { title: report.t('table.indicator'), width: 24 },
      { title: report.t('table.unit'), width: 18 },
      { title: t('parts.part'), width: 40 },
      ...intervalColumns(t('parts.column.share'), report),
      ...intervalColumns(t('parts.column.alone'), report),
      ...intervalColumns(t('parts.column.last'), report),
    ],
    rows: indicators.flatMap(({ indicator: id, effects, difference }) => {
      const indicator = findIndicator(id);
      const head = [indicator?.title[language] ?? id, indicator?.unitText[language] ?? ''];
      const nothing = [null, null, null];
      return [
        ...effects.map(({ part, share, joint, alone, last }) => {
          const known = parts.find((each) => each.id === part);
          const name = known ? nameOf(known) : part;
          return [...head, name, ...intervalCells({ ...joint, mean: share.mean }), ...intervalCells(alone), ...intervalCells(last)];
        }),
        [...head, t('parts.altogether'), ...intervalCells(difference), ...nothing, ...nothing],
      ];
    }),
  };
}
