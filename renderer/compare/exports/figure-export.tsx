import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { canvasMeasure } from '../../charts/text-size.js';
import { ChartMenu } from '../../export/chart-menu.js';
import { localText } from '../../i18n/local-text.js';
import { ChartPlate } from '../../paper/chart-plate.js';
import { useReportWords } from '../../report/report-words.js';
import { sourceText } from '../../report/source-text.js';
import { useCase, useExperiment } from '../../stores/stores.js';

export interface FigureExportProps {
  /** Its finding. */
  readonly title: string;
  /** What the numbers are. */
  readonly heading: string;
  /** Pixels. */
  readonly height: number;
  /** The drawing for paper, of this width. */
  readonly drawing: (width: number) => ReactElement;
}

/** Pixels. */
const WIDTH = 760;

/** A figure of the Compare page, to take away with its finding and what it rests on. */
export function FigureExport({ title, heading, height, drawing }: FigureExportProps) {
  const words = useReportWords();
  const result = useExperiment((s) => s.result);
  const scenarioTitle = useCase((s) => s.scenario?.title);
  const measure = useMemo(() => canvasMeasure(getComputedStyle(document.body).fontFamily), []);
  if (result === null) return null;
  const source = sourceText(result, words);
  const caseTitle = localText(scenarioTitle, words.speech.language, result.scenario.title);
  const plate = () => (
    <ChartPlate title={title} source={`${heading}. ${source}`} width={WIDTH} height={height} measure={measure}>
      {drawing(WIDTH)}
    </ChartPlate>
  );
  return <ChartMenu what={heading} drawing={plate} title={title} source={source} name={`${caseTitle} – ${heading}`} />;
}
