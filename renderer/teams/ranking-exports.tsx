import { useMemo } from 'react';
import { canvasMeasure } from '../charts/text-size.js';
import { useSpeech } from '../compare/use-speech.js';
import { FigureMenu } from '../export/figure-menu.js';
import { ChartPlate } from '../paper/chart-plate.js';
import { PaperScatter } from '../paper/paper-scatter.js';
import { teamMarks, teamTexts } from './ranking-scatter.js';
import type { TeamsView } from './team-rows.js';
import { useTeamsSource } from './teams-source.js';
import { rankingTable } from './teams-tables.js';
import { useTeamSpeech } from './use-teams.js';

/** Pixels of a drawing that is handed out alone. */
const CHART = { width: 760, height: 460 } as const;

/** The ranking to take away: its chart and its numbers. */
export function RankingExport({ view, title, chosen }: { readonly view: TeamsView; readonly title: string; readonly chosen: number | null }) {
  const speech = useTeamSpeech();
  const words = useSpeech();
  const source = useTeamsSource(view.over.seasons);
  const measure = useMemo(() => canvasMeasure(getComputedStyle(document.body).fontFamily), []);
  const drawing = () => {
    const marks = teamMarks(view, chosen, speech);
    return (
      <ChartPlate title={title} source={source.text} {...CHART} measure={measure}>
        <PaperScatter strategies={marks} front={[]} texts={teamTexts(view, marks, title, words)} measure={measure} {...CHART} />
      </ChartPlate>
    );
  };
  const what = speech.t('part.ranking');
  return (
    <FigureMenu
      what={what}
      chart={{ drawing, title, source: source.text, name: `${source.caseTitle} – ${what}` }}
      table={{ table: () => rankingTable(view, speech), caseTitle: source.caseTitle }}
    />
  );
}
