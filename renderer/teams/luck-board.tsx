import { useMemo, useRef, useState } from 'react';
import { canvasMeasure } from '../charts/text-size.js';
import { useSize } from '../charts/use-size.js';
import compare from '../compare/compare.module.css';
import { Unbroken } from '../compare/unbroken.js';
import { Pick } from '../components/pick.js';
import { Segmented } from '../components/segmented.js';
import { StrategyMark } from '../components/strategy-mark.js';
import { FigureMenu } from '../export/figure-menu.js';
import { ChartPlate } from '../paper/chart-plate.js';
import { useStores } from '../stores/stores.js';
import { useScale } from '../stores/use-scale.js';
import { LuckAside } from './luck-aside.js';
import { LuckChart, type LuckPanel, luckHeight } from './luck-chart.js';
import { luckPanels } from './luck-panels.js';
import { LuckTable } from './luck-table.js';
import type { TeamRow, TeamsView } from './team-rows.js';
import { luckFinding } from './team-words.js';
import styles from './teams.module.css';
import { useTeamsSource } from './teams-source.js';
import { seasonsTable } from './teams-tables.js';
import { useTeamSpeech, useTeams } from './use-teams.js';
import { useTeamsView } from './use-teams-run.js';

/** Pixels of a drawing that is handed out alone. */
const PAPER_WIDTH = 760;

/** One team: was it skill, or luck? */
export function LuckBoard() {
  const view = useTeamsView('complaintRate');
  const chosen = useTeams((s) => s.chosen);
  const row = view?.rows.find(({ entry }) => entry.id === chosen) ?? view?.rows[0];
  if (view === null || row === undefined) return null;
  return <Board view={view} row={row} />;
}

function Board({ view, row }: { readonly view: TeamsView; readonly row: TeamRow }) {
  const speech = useTeamSpeech();
  const { t } = speech;
  const { teams } = useStores();
  const [shows, setShows] = useState<'chart' | 'table'>('chart');
  const panels = useMemo(() => luckPanels(view, row, speech), [view, row, speech]);
  const title = luckFinding(row, speech);
  return (
    <>
      <div className={styles.luckTools}>
        {view.rows.length > 1 && (
          <Pick
            label={t('luck.team')}
            value={String(row.entry.id)}
            options={view.rows.map(({ entry, mark }) => ({ value: String(entry.id), label: entry.name, mark: <StrategyMark place={mark} /> }))}
            onChange={(next) => teams.getState().choose(Number(next))}
          />
        )}
        <Segmented
          label={t('luck.view')}
          value={shows}
          onChange={setShows}
          segments={[
            { value: 'chart', label: t('luck.chart') },
            { value: 'table', label: t('luck.table') },
          ]}
        />
        <LuckExport view={view} row={row} panels={panels} title={title} />
      </div>
      <h1 className={compare.title}>
        <Unbroken>{title}</Unbroken>
      </h1>
      <p className={compare.sub}>{t('luck.sub', { count: view.over.seasons })}</p>
      <div className={compare.hero}>
        <div className={styles.luckPlot}>{shows === 'chart' ? <SizedChart panels={panels} name={title} /> : <LuckTable row={row} />}</div>
        <aside className={compare.aside}>
          <LuckAside row={row} />
        </aside>
      </div>
    </>
  );
}

function SizedChart({ panels, name }: { readonly panels: readonly LuckPanel[]; readonly name: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const scale = useScale();
  return <div ref={frame}>{width > 0 && <LuckChart panels={panels} name={name} width={width} scale={scale} />}</div>;
}

interface LuckExportProps {
  readonly view: TeamsView;
  readonly row: TeamRow;
  readonly panels: readonly LuckPanel[];
  readonly title: string;
}

function LuckExport({ view, row, panels, title }: LuckExportProps) {
  const speech = useTeamSpeech();
  const source = useTeamsSource(view.over.seasons);
  const measure = useMemo(() => canvasMeasure(getComputedStyle(document.body).fontFamily), []);
  const drawing = () => (
    <ChartPlate title={title} source={source.text} width={PAPER_WIDTH} height={luckHeight(panels, 1)} measure={measure}>
      <LuckChart panels={panels} name={title} width={PAPER_WIDTH} scale={1} />
    </ChartPlate>
  );
  return (
    <FigureMenu
      what={speech.t('part.luck')}
      chart={{ drawing, title, source: source.text, name: `${source.caseTitle} – ${row.entry.name}` }}
      table={{ table: () => seasonsTable(view, row, speech), caseTitle: source.caseTitle }}
    />
  );
}
