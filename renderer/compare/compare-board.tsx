import { lazy, memo, type ReactNode, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { Segmented } from '../components/segmented.js';
import type { Scenario } from '../simulation/door.js';
import { CompareSwitch } from '../teams/compare-switch.js';
import { caveatSentences } from './caveat.js';
import { ChangeStrip } from './change-strip.js';
import { ChartTable } from './chart-table.js';
import styles from './compare.module.css';
import type { Comparison } from './comparison.js';
import { FindingExport } from './exports/compare-exports.js';
import { findingOf } from './finding.js';
import { FindingChart } from './finding-chart.js';
import { confidenceText, findingTitle } from './finding-text.js';
import { IndicatorTable } from './indicator-table.js';
import { PairPicks } from './pair-picks.js';
import { ScopeNote } from './scope-note.js';
import { Unbroken } from './unbroken.js';
import { useDrawnFirst } from './use-drawn-first.js';
import { useSpeech } from './use-speech.js';
import { VerdictPanel } from './verdict-panel.js';

export interface CompareBoardProps {
  readonly comparison: Comparison;
  readonly scenario: Scenario | null;
  /** How far the run is. It changes many times a second and is drawn apart from everything else. */
  readonly progress: ReactNode;
  /** How sure the finding is; it learns from the run how long seasons take. */
  readonly sure: ReactNode;
  /** Size of type: 1, 1.25, 1.5. */
  readonly scale: number;
  /** What stands above the finding when the result is not of the present case, or the run failed. */
  readonly notice: ReactNode;
  readonly onFocus: (id: string) => void;
}

/** Below the first view: fetched once that is drawn. */
const DeeperSections = lazy(async () => ({ default: (await import('./sections/deeper-sections.js')).DeeperSections }));
const Chart = memo(FindingChart);
const Changes = memo(ChangeStrip);
const Indicators = memo(IndicatorTable);
const Verdict = memo(VerdictPanel);

/** A comparison: the finding, the chart with its verdict, what was changed, what it did, where and when. */
export function CompareBoard({ comparison, scenario, progress, sure, scale, notice, onFocus }: CompareBoardProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [view, setView] = useState<'chart' | 'table'>('chart');
  // The first view first, what is below it a moment later.
  const below = useDeferredValue(true, false);
  const finding = useMemo(() => findingOf(comparison), [comparison]);
  const title = findingTitle(finding, speech);
  const caveats = caveatSentences(comparison, speech);
  return (
    <div className={styles.page} data-stale={notice !== null || undefined}>
      <div className={styles.tools}>
        <CompareSwitch />
        <PairPicks comparison={comparison} scenario={scenario} onFocus={onFocus} />
        <Segmented
          label={t('tools.view')}
          value={view}
          onChange={setView}
          segments={[
            { value: 'chart', label: t('tools.chart') },
            { value: 'table', label: t('tools.table') },
          ]}
        />
        <FindingExport comparison={comparison} view={view} />
        {progress}
      </div>
      {notice}
      <h1 className={styles.title} data-finding={finding.kind}>
        <Unbroken>{scale > 1.25 ? findingTitle(finding, speech, true) : title}</Unbroken>
      </h1>
      <p className={styles.sub}>
        <ScopeNote scenario={scenario} />
        {finding.kind === 'single' ? t('sub.single') : t(view === 'chart' ? 'sub.compared' : 'sub.table', { confidence: confidenceText(comparison, speech) })}
      </p>
      <div className={styles.hero} data-alone={finding.kind === 'single' || undefined}>
        <div className={styles.plot}>
          {view === 'chart' ? (
            <Chart comparison={comparison} title={title} scale={scale} onFocus={onFocus} />
          ) : (
            <ChartTable comparison={comparison} onFocus={onFocus} />
          )}
        </div>
        <aside className={styles.aside}>
          {finding.kind === 'compared' && <Verdict comparison={comparison} finding={finding} />}
          {sure}
          {caveats.length > 0 && <p className={styles.caveat}>{caveats.join(t('list.sentences'))}</p>}
        </aside>
      </div>
      {scenario && <Changes comparison={comparison} scenario={scenario} />}
      {below && comparison.baseline && <Indicators comparison={comparison} scale={scale} onFocus={onFocus} />}
      {below && <Deeper comparison={comparison} scenario={scenario} scale={scale} />}
      <Foot comparison={comparison} />
    </div>
  );
}

/** After the table has been drawn. */
function Deeper(parts: Pick<CompareBoardProps, 'comparison' | 'scenario' | 'scale'>) {
  return (
    useDrawnFirst() && (
      <Suspense fallback={null}>
        <DeeperSections {...parts} />
      </Suspense>
    )
  );
}

function Foot({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useSpeech();
  const { result } = comparison;
  return (
    <footer className={styles.foot}>
      <span>{t('foot.seed', { seed: result.seed, count: result.replications })}</span>
      <span>{t('foot.digest', { digest: result.digest.replace(/^sha256:/, '').slice(0, 12) })}</span>
      <span>{t('foot.version', { version: result.version })}</span>
    </footer>
  );
}
