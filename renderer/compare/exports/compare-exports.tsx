import { useMemo } from 'react';
import { canvasMeasure } from '../../charts/text-size.js';
import { ChartMenu } from '../../export/chart-menu.js';
import { FigureMenu } from '../../export/figure-menu.js';
import { TableMenu } from '../../export/table-menu.js';
import { localText } from '../../i18n/local-text.js';
import { ChartPlate } from '../../paper/chart-plate.js';
import { PaperScatter } from '../../paper/paper-scatter.js';
import { PaperWaterfall, waterfallHeight } from '../../paper/paper-waterfall.js';
import { waterfallItems } from '../../report/report-rows.js';
import { causesTable, indicatorsTable, strategiesTable } from '../../report/report-tables.js';
import { type ReportWords, useReportWords } from '../../report/report-words.js';
import { sourceText } from '../../report/source-text.js';
import { useCase } from '../../stores/stores.js';
import type { Comparison } from '../comparison.js';
import { findingOf } from '../finding.js';
import { findingTitle } from '../finding-text.js';
import { scatterStrategies, scatterTexts } from '../scatter-input.js';

export interface ExportsProps {
  readonly comparison: Comparison;
}

/** Pixels of a drawing that is handed out alone. */
const CHART = { width: 760, height: 460 } as const;

function useFonts() {
  return useMemo(() => canvasMeasure(getComputedStyle(document.body).fontFamily), []);
}

/** The case's name as its files are called after it. */
function useCaseTitle({ result }: Comparison, { speech }: ReportWords): string {
  return localText(
    useCase((s) => s.scenario?.title),
    speech.language,
    result.scenario.title,
  );
}

/** The chart of complaints against sales, or its table twin, to take away. */
export function FindingExport({ comparison, view }: ExportsProps & { readonly view: 'chart' | 'table' }) {
  const words = useReportWords();
  const measure = useFonts();
  const caseTitle = useCaseTitle(comparison, words);
  if (view === 'table') return <TableMenu table={() => strategiesTable(comparison, words)} caseTitle={caseTitle} />;
  const finding = findingOf(comparison);
  const title = findingTitle(finding, words.speech);
  const source = sourceText(comparison.result, words);
  const drawing = () => (
    <ChartPlate title={title} source={source} {...CHART} measure={measure}>
      <PaperScatter
        strategies={scatterStrategies(comparison)}
        front={comparison.result.front ?? []}
        texts={scatterTexts(comparison, finding, title, words.speech)}
        measure={measure}
        {...CHART}
      />
    </ChartPlate>
  );
  return <ChartMenu drawing={drawing} title={title} source={source} name={`${caseTitle} – ${words.t('section.chart')}`} />;
}

/** Every indicator of every strategy, to take away. */
export function IndicatorExport({ comparison }: ExportsProps) {
  const words = useReportWords();
  return <TableMenu table={() => indicatorsTable(comparison, words)} caseTitle={useCaseTitle(comparison, words)} />;
}

/** One waterfall, as a drawing, and the numbers of all as a table. @param place of the waterfall in the report's list */
export function CauseExport({ comparison, place }: ExportsProps & { readonly place: number }) {
  const words = useReportWords();
  const measure = useFonts();
  const caseTitle = useCaseTitle(comparison, words);
  const source = sourceText(comparison.result, words);
  const waterfall = waterfallItems(comparison, words)[place];
  if (waterfall === undefined) return null;
  const { heading, title, steps } = waterfall;
  const size = { width: CHART.width, measure };
  const drawing = () => (
    <ChartPlate {...size} title={title} source={words.t('foot.named', { what: heading, source })} height={waterfallHeight(steps.length)}>
      <PaperWaterfall {...size} waterfall={waterfall} />
    </ChartPlate>
  );
  return (
    <FigureMenu
      what={heading}
      chart={{ drawing, title, source, name: `${caseTitle} – ${heading}` }}
      table={{ table: () => causesTable(comparison, words), caseTitle }}
    />
  );
}
