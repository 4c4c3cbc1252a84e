import { useMemo, useState } from 'react';
import { StrategyScatter } from '../charts/strategy-scatter.js';
import compare from '../compare/compare.module.css';
import { Unbroken } from '../compare/unbroken.js';
import { useSpeech } from '../compare/use-speech.js';
import { StrategyMark } from '../components/strategy-mark.js';
import { figure, percentSign } from '../format/figures.js';
import { useStores } from '../stores/stores.js';
import { useScale } from '../stores/use-scale.js';
import { RankMeasure } from './rank-measure.js';
import { RankingExport } from './ranking-exports.js';
import { teamMarks, teamTexts, teamTips } from './ranking-scatter.js';
import { RankingTable } from './ranking-table.js';
import { teamMark } from './team-mark.js';
import type { MeasureName, TeamsView } from './team-rows.js';
import { guessSentence, rankingFinding, tieSentences } from './team-words.js';
import styles from './teams.module.css';
import { useTeamSpeech, useTeams } from './use-teams.js';
import { useTeamsView } from './use-teams-run.js';

const NO_FRONT: readonly string[] = [];

/** Who did well in seasons nobody played: the finding, the chart, the table, honest about ties. */
export function RankingBoard() {
  const [rankedBy, setRankedBy] = useState<MeasureName>('complaintRate');
  const view = useTeamsView(rankedBy);
  if (view === null) return null;
  return <Board view={view} onRank={setRankedBy} />;
}

function Board({ view, onRank }: { readonly view: TeamsView; readonly onRank: (measure: MeasureName) => void }) {
  const speech = useTeamSpeech();
  const { t, language } = speech;
  const { teams } = useStores();
  const chosen = useTeams((s) => s.chosen) ?? view.rows[0]?.entry.id ?? null;
  const title = rankingFinding(view, speech);
  const confidence = figure(view.over.confidence * 100, 0, language) + percentSign(language);
  return (
    <>
      <h1 className={compare.title}>
        <Unbroken>{title}</Unbroken>
      </h1>
      <p className={compare.sub}>{t('ranking.sub', { count: view.over.seasons, confidence })}</p>
      <div className={compare.hero}>
        <div className={compare.plot}>
          <RankingChart view={view} title={title} chosen={chosen} onChoose={(id) => teams.getState().choose(id)} />
        </div>
        <aside className={compare.aside}>
          <Ties view={view} />
        </aside>
      </div>
      <div className={styles.tableTools}>
        <RankMeasure value={view.rankedBy} onChange={onRank} />
        <RankingExport view={view} title={title} chosen={chosen} />
      </div>
      <RankingTable view={view} chosen={chosen} />
      <p className={styles.note}>{t('ranking.note', { confidence })}</p>
    </>
  );
}

interface RankingChartProps {
  readonly view: TeamsView;
  readonly title: string;
  readonly chosen: number | null;
  readonly onChoose: (id: number) => void;
}

function RankingChart({ view, title, chosen, onChoose }: RankingChartProps) {
  const speech = useTeamSpeech();
  const words = useSpeech();
  const scale = useScale();
  const marks = useMemo(() => teamMarks(view, chosen, speech), [view, chosen, speech]);
  const texts = useMemo(() => teamTexts(view, marks, title, words), [view, marks, title, words]);
  const idOf = (key: string) => view.rows.find(({ course }) => course.key === key)?.entry.id;
  return (
    <StrategyScatter
      strategies={marks}
      front={NO_FRONT}
      texts={texts}
      scale={scale}
      tipRows={(key) => teamTips(view, key, words)}
      onChoose={(key) => {
        const id = idOf(key);
        if (id !== undefined) onChoose(id);
      }}
    />
  );
}

/** Who cannot be told apart, and who guessed best. */
function Ties({ view }: { readonly view: TeamsView }) {
  const speech = useTeamSpeech();
  const { t } = speech;
  const ties = tieSentences(view, speech);
  const guess = guessSentence(view, speech);
  return (
    <>
      <p className={compare.label}>{t('ranking.places')}</p>
      <ol className={styles.podium}>
        {view.rows.map(({ entry, place }) => (
          <li key={entry.id}>
            <b>{place.best === place.worst ? place.best : t('ranking.between', { best: place.best, worst: place.worst })}</b>
            <span className={styles.team}>
              <StrategyMark place={teamMark(entry.id)} />
              {entry.name}
            </span>
          </li>
        ))}
      </ol>
      {ties.length === 0 && view.rows.length > 1 && <p className={styles.said}>{t('ranking.noTies')}</p>}
      {ties.map((sentence) => (
        <p key={sentence} className={styles.said}>
          {sentence}
        </p>
      ))}
      {guess !== null && <p className={styles.said}>{guess}</p>}
    </>
  );
}
