import type { ExportTable } from '../../export/export-table.js';
import { figure, percentSign } from '../../format/figures.js';
import { PaperRows, rowsHeight } from '../../paper/paper-rows.js';
import type { ReportWords } from '../../report/report-words.js';
import type { Speech } from '../finding-text.js';
import { findIndicator } from '../model-door.js';
import type { Sureness } from '../precision.js';
import { countText } from '../season-count.js';
import type { PaperFigure } from './figure-export.js';

const titleOf = (indicator: string, language: Speech['language']) => findIndicator(indicator)?.title[language === 'en' ? 'en' : 'zh'] ?? indicator;

/** How sure, on paper: the half-width there is as a bar, the one that is wanted as a line. */
export function sureFigure({ precisions }: Sureness, speech: Speech): PaperFigure {
  const { t, language } = speech;
  const percent = (share: number) => `±${figure(share * 100, share < 0.001 ? 2 : 1, language)}${percentSign(language)}`;
  const rows = precisions.map(({ indicator, halfWidth, target, met, seasonsNeeded }) => ({
    id: indicator,
    name: titleOf(indicator, language),
    bars: [{ from: 0, to: halfWidth ?? 0, colour: met ? 'var(--better)' : 'var(--same)', isHollow: !met }],
    tick: target,
    texts: [
      halfWidth === null ? t('sure.unknown') : percent(halfWidth),
      percent(target),
      halfWidth === null ? '–' : seasonsNeeded === null ? t('sure.tooMany') : countText(seasonsNeeded, speech),
    ],
  }));
  const columns = (['now', 'target', 'needs'] as const).map((column) => ({ title: t(`sure.column.${column}`), width: 104 }));
  return {
    height: rowsHeight(rows.length),
    draw: (width, measure) => <PaperRows name={t('fold.sure')} columns={columns} rows={rows} width={width} measure={measure} />,
  };
}

/** Half-widths as shares of the baseline: there is, wanted, and the seasons that takes. */
export function sureTable({ precisions }: Sureness, { speech: { t, language } }: ReportWords): ExportTable {
  return {
    name: t('fold.sure'),
    columns: [
      { title: t('sure.column.indicator'), width: 28 },
      { title: t('sure.column.now'), format: '0.0%' },
      { title: t('sure.column.target'), format: '0.0%' },
      { title: t('sure.column.met') },
      { title: t('sure.column.needs'), format: '0' },
    ],
    rows: precisions.map(({ indicator, halfWidth, target, met, seasonsNeeded }) => [
      titleOf(indicator, language),
      halfWidth,
      target,
      met ? t('sure.isMet') : t('sure.isNotMet'),
      seasonsNeeded,
    ]),
  };
}
