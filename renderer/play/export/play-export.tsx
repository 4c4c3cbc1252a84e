import { useMemo } from 'react';
import { canvasMeasure } from '../../charts/text-size.js';
import type { PaperFigure } from '../../compare/exports/figure-export.js';
import type { ExportTable } from '../../export/export-table.js';
import { FigureMenu } from '../../export/figure-menu.js';
import { localText } from '../../i18n/local-text.js';
import { ChartPlate } from '../../paper/chart-plate.js';
import { useCase } from '../../stores/stores.js';
import { clockText, dayOf } from '../transport/clock-text.js';
import { usePlaySession, usePlayTexts } from '../use-play.js';

export interface PlayExportProps {
  readonly title: string;
  /** Absent for what is only a table. */
  readonly figure?: () => PaperFigure;
  readonly table: () => ExportTable;
}

/** Pixels. */
const WIDTH = 760;

/** A figure of the season that is played, to take away with what it rests on: plan, season, seed, and the moment. */
export function PlayExport({ title, figure, table }: PlayExportProps) {
  const { t, language } = usePlayTexts();
  const session = usePlaySession();
  const scenario = useCase((s) => s.scenario);
  const measure = useMemo(() => canvasMeasure(getComputedStyle(document.body).fontFamily), []);
  const { setup, strategy, replication, time } = session.store.getState();
  if (setup === null || strategy === null) return null;
  const plan = localText(scenario?.strategies.find(({ id }) => id === strategy)?.title, language, strategy);
  const source = t('export.source', { plan, season: replication + 1, seed: setup.seed, day: dayOf(time), at: clockText(time) });
  const caseTitle = localText(scenario?.title, language, session.store.getState().caseName ?? '');
  const plate = (make: () => PaperFigure) => () => {
    const { height, draw } = make();
    return (
      <ChartPlate title={title} source={source} width={WIDTH} height={height} measure={measure}>
        {draw(WIDTH, measure)}
      </ChartPlate>
    );
  };
  return (
    <FigureMenu
      what={title}
      chart={figure === undefined ? null : { drawing: plate(figure), title, source, name: `${caseTitle} – ${title}` }}
      table={{ table, caseTitle }}
    />
  );
}
