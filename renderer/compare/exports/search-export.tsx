import type { ExportTable } from '../../export/export-table.js';
import { localText } from '../../i18n/local-text.js';
import type { ReportWords } from '../../report/report-words.js';
import type { Scenario } from '../../simulation/door.js';
import type { SearchAnswer } from '../../simulation/simulator.js';
import type { Speech } from '../finding-text.js';
import { findIndicator } from '../model-door.js';
import { FrontDrawing } from '../sections/front-drawing.js';
import { frontLayout } from '../sections/search-layout.js';
import type { FoundPlan } from '../sections/use-adoption.js';
import type { PaperFigure } from './figure-export.js';
import { intervalCells, intervalColumns } from './interval-columns.js';

export interface SearchOnPaper {
  readonly answer: SearchAnswer;
  /** One of the objective's unit is `factor` of the unit in the heading. */
  readonly axes: readonly [Axis, Axis];
  readonly found: readonly FoundPlan[];
  readonly places: ReadonlyMap<string, number>;
  /** For the ear. */
  readonly name: string;
}

interface Axis {
  readonly factor: number;
  readonly heading: string;
}

/** Pixels. */
const HEIGHT = 420;

/** The picture of a search on paper, with the numbers of the plans that were found. */
export function searchFigure({ answer, axes: [x, y], found, places, name }: SearchOnPaper, { language }: Speech): PaperFigure {
  const settings = found.map((plan) => plan.settings);
  return {
    height: HEIGHT,
    draw: (width) => {
      const layout = frontLayout(answer.points, { width, height: HEIGHT }, [x.factor, y.factor], settings);
      const size = { width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}` };
      return layout === null ? (
        <svg {...size} role="img" aria-label={name} />
      ) : (
        <FrontDrawing layout={layout} axes={[x.heading, y.heading]} places={places} language={language} width={width} height={HEIGHT} name={name} isNumbered />
      );
    },
  };
}

/** Every plan that was played: its settings, its means in the search's own seasons, and what fresh seasons confirmed of those that were found. */
export function plansTable({ points, found: result }: SearchAnswer, { search, strategies }: Scenario, words: ReportWords): ExportTable {
  const { t, speech } = words;
  const levers = search?.levers ?? [];
  const { language } = speech;
  const titleOf = (objective: NonNullable<typeof search>['objectives'][number]) =>
    typeof objective === 'string'
      ? (findIndicator(objective)?.title[language === 'en' ? 'en' : 'zh'] ?? objective)
      : localText(objective.title, language, objective.id);
  const objectives = (search?.objectives ?? []).map(titleOf);
  const found = result?.found ?? [];
  const foundAs = (settings: unknown) => found.findIndex((plan) => JSON.stringify(plan.settings) === JSON.stringify(settings));
  return {
    name: speech.t('search.heading'),
    columns: [
      { title: speech.t('search.plan'), width: 24 },
      ...levers.map(({ id, title }) => ({ title: localText(title, language, id), width: 18 })),
      ...objectives.map((title) => ({ title, format: '0.00' as const })),
      { title: t('table.seasonsRun'), format: '0' },
      { title: speech.t('chart.onFront') },
      ...objectives.flatMap((title) => intervalColumns(t('table.endOf', { title, end: t('table.confirmed') }), words)),
    ],
    rows: points.map((point) => {
      const number = foundAs(point.settings);
      const strategy = strategies.find(({ id }) => id === point.strategy);
      const name = strategy ? localText(strategy.title, language, strategy.id) : number < 0 ? '' : speech.t('search.name', { number: number + 1 });
      const settings = point.settings as Readonly<Record<string, string | number | boolean>> | null;
      return [
        name,
        ...levers.map(({ id }) => cellOf(settings?.[id])),
        ...objectives.map((_, i) => point.objectives[i] ?? null),
        point.seasons,
        point.front ? speech.t('chart.yes') : speech.t('chart.no'),
        ...objectives.flatMap((_, i) => intervalCells(found[number]?.objectives[i]?.value)),
      ];
    }),
  };
}

const cellOf = (value: string | number | boolean | undefined): string | number | null =>
  value === undefined ? null : typeof value === 'boolean' ? String(value) : value;
