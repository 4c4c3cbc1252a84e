import { useMemo } from 'react';
import { canvasMeasure } from '../charts/text-size.js';
import { useSpeech } from '../compare/use-speech.js';
import { ChartMenu } from '../export/chart-menu.js';
import { TableMenu } from '../export/table-menu.js';
import { ChartPlate } from '../paper/chart-plate.js';
import { PaperScatter } from '../paper/paper-scatter.js';
import { teamMarks, teamTexts } from './ranking-scatter.js';
import type { TeamsView } from './team-rows.js';
import { useTeamsSource } from './teams-source.js';
import { rankingTable } from './teams-tables.js';
import { useTeamSpeech } from './use-teams.js';

/** Pixels of a drawing that is handed out alone. */
const CHART = { width: 760, height: 460 } as const;

/** The chart of the teams, to take away. */
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
  return <ChartMenu drawing={drawing} title={title} source={source.text} name={`${source.caseTitle} – ${speech.t('part.ranking')}`} />;
}

/** The ranking as a table, to take away. */
export function RankingTableExport({ view }: { readonly view: TeamsView }) {
  const speech = useTeamSpeech();
  const { caseTitle } = useTeamsSource(view.over.seasons);
  return <TableMenu table={() => rankingTable(view, speech)} caseTitle={caseTitle} />;
}
