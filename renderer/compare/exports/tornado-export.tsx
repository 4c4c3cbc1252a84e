import type { MeasureText } from '../../charts/text-size.js';
import type { ExportTable } from '../../export/export-table.js';
import { percentSign, signedFigure } from '../../format/figures.js';
import { PaperRows, rowsHeight } from '../../paper/paper-rows.js';
import { PaperStack, stackHeight } from '../../paper/paper-stack.js';
import type { ReportWords } from '../../report/report-words.js';
import type { Speech } from '../finding-text.js';
import { findIndicator } from '../model-door.js';
import type { ParameterWords } from '../sections/parameter-words.js';
import { TORNADO_SHOWN, type Tornado } from '../sections/tornado-rows.js';
import type { PaperFigure } from './figure-export.js';
import { intervalCells, intervalColumns } from './interval-columns.js';

const titleOf = (indicator: string, language: Speech['language']) => findIndicator(indicator)?.title[language === 'en' ? 'en' : 'zh'] ?? indicator;

/** A tornado on paper: for each effect a drawing, hollow bars to the low end of a range and filled ones to the high end. */
export function tornadoFigure({ rows }: Tornado, words: ParameterWords, { t, language }: Speech): PaperFigure {
  const shown = rows.slice(0, TORNADO_SHOWN);
  const percent = (share: number) => `${signedFigure(100 * share, 1, language)}${percentSign(language)}`;
  const draw = (i: number, measure: MeasureText) => (width: number) => (
    <PaperRows
      name={titleOf(rows[0]?.effects[i]?.indicator ?? '', language)}
      columns={[
        { title: t('tornado.range'), width: 150 },
        { title: t('tornado.bothEnds'), width: 110 },
      ]}
      rows={shown.map(({ parameter, effects }) => {
        const { atLow = 0, atHigh = 0 } = effects[i] ?? {};
        const value = (x: number) => words.value(x, parameter.name, parameter.unit);
        return {
          id: parameter.name,
          name: words.name(parameter.name, parameter.title),
          bars: [
            { from: 0, to: atLow, colour: 'var(--ink-2)', isHollow: true },
            { from: 0, to: atHigh, colour: 'var(--ink-2)' },
          ],
          texts: [t('range', { low: value(parameter.low), high: value(parameter.high) }), t('tornado.ends', { low: percent(atLow), high: percent(atHigh) })],
        };
      })}
      width={width}
      measure={measure}
    />
  );
  const parts = (measure: MeasureText) =>
    (rows[0]?.effects ?? []).map(({ indicator }, i) => ({
      heading: t('tornado.effectOn', { indicator: titleOf(indicator, language) }),
      height: rowsHeight(shown.length),
      draw: draw(i, measure),
    }));
  return {
    height: stackHeight(parts(() => 0)),
    draw: (width, measure) => <PaperStack parts={parts(measure)} width={width} />,
  };
}

/** Every parameter that was tried: its range, and what each end does to each effect. */
export function tornadoTable({ rows }: Tornado, parameters: ParameterWords, words: ReportWords): ExportTable {
  const { t, speech } = words;
  const effects = rows[0]?.effects ?? [];
  const of = (indicator: string, end: string) => t('table.endOf', { title: titleOf(indicator, speech.language), end });
  return {
    name: speech.t('fold.tornado'),
    columns: [
      { title: speech.t('tornado.parameter'), width: 40 },
      { title: t('table.unit') },
      { title: t('table.low'), format: '0.00' },
      { title: t('table.high'), format: '0.00' },
      { title: t('table.value'), format: '0.00' },
      { title: t('table.source'), width: 18 },
      ...effects.flatMap(({ indicator }) => [
        { title: of(indicator, t('table.atLow')), format: '0.0%' as const },
        { title: of(indicator, t('table.atHigh')), format: '0.0%' as const },
        ...intervalColumns(of(indicator, t('table.swing')), words, '0.0%'),
        { title: of(indicator, speech.t('tornado.flips')) },
      ]),
    ],
    rows: rows.map(({ parameter, effects: own }) => [
      parameters.name(parameter.name, parameter.title),
      parameter.unit,
      parameter.low,
      parameter.high,
      parameter.value,
      speech.t(`tornado.source.${parameter.source}`),
      ...own.flatMap(({ atLow, atHigh, swing, flips }) => [atLow, atHigh, ...intervalCells(swing), flips ? speech.t('chart.yes') : speech.t('chart.no')]),
    ]),
  };
}
