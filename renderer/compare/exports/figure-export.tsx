import { type ReactElement, useMemo } from 'react';
import { canvasMeasure, type MeasureText } from '../../charts/text-size.js';
import type { ExportTable } from '../../export/export-table.js';
import { FigureMenu } from '../../export/figure-menu.js';
import { localText } from '../../i18n/local-text.js';
import { ChartPlate } from '../../paper/chart-plate.js';
import { useReportWords } from '../../report/report-words.js';
import { sourceText } from '../../report/source-text.js';
import { useCase, useExperiment } from '../../stores/stores.js';

/** A drawing for paper. */
export interface PaperFigure {
  /** Pixels. */
  readonly height: number;
  /** One svg element of this width. */
  readonly draw: (width: number, measure: MeasureText) => ReactElement;
}

export interface FigureExportProps {
  /** Its finding. */
  readonly title: string;
  /** What the numbers are. */
  readonly heading: string;
  /** Absent for what is only a table. */
  readonly figure?: () => PaperFigure;
  /** The numbers, in full precision; absent where they are told elsewhere. */
  readonly table?: () => ExportTable;
}

/** Pixels. */
const WIDTH = 760;

/** A figure of the Compare page, to take away with its finding and what it rests on. */
export function FigureExport({ title, heading, figure, table }: FigureExportProps) {
  const words = useReportWords();
  const result = useExperiment((s) => s.result);
  const scenarioTitle = useCase((s) => s.scenario?.title);
  const measure = useMemo(() => canvasMeasure(getComputedStyle(document.body).fontFamily), []);
  if (result === null) return null;
  const source = sourceText(result, words);
  const caseTitle = localText(scenarioTitle, words.speech.language, result.scenario.title);
  const plate = (make: () => PaperFigure) => () => {
    const { height, draw } = make();
    return (
      <ChartPlate title={title} source={words.t('foot.named', { what: heading, source })} width={WIDTH} height={height} measure={measure}>
        {draw(WIDTH, measure)}
      </ChartPlate>
    );
  };
  return (
    <FigureMenu
      what={heading}
      chart={figure === undefined ? null : { drawing: plate(figure), title, source, name: `${caseTitle} – ${heading}` }}
      table={table === undefined ? null : { table, caseTitle }}
    />
  );
}
