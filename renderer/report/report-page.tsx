import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { canvasMeasure } from '../charts/text-size.js';
import { useSize } from '../charts/use-size.js';
import { EmptyState, FirstRun } from '../compare/no-result.js';
import { PairPicks } from '../compare/pair-picks.js';
import { Button } from '../components/button.js';
import { Defined } from '../definition/defined.js';
import { useCase, useCompareView, useExperiment, useStores } from '../stores/stores.js';
import { useScale } from '../stores/use-scale.js';
import type { ReportKind } from './report-draft-store.js';
import { type Drawn, exportReport, sheetTexts } from './report-exports.js';
import styles from './report-page.module.css';
import './report-sheet.css';
import { ReportSheet } from './report-sheet.js';
import { ReportSide } from './report-side.js';
import { useReportWords } from './report-words.js';
import { usePageFit } from './use-page-fit.js';
import { type Report, useReport } from './use-report.js';

/** Pixels of the page for paper. */
const SHEET_WIDTHS = { A4: 794, Letter: 816 } as const;

const NONE: readonly string[] = [];

/** On screen the names of indicators tell what they are; on paper they are plain. */
const named = (indicator: string, name: string): ReactNode => <Defined indicator={indicator}>{name}</Defined>;

/** Place 5: the one-page answer, built from what was compared; written on, and handed out. */
export function ReportPage() {
  const { report: drafts } = useStores();
  const { t } = useReportWords();
  const caseId = useCase((s) => s.scenario?.id ?? null);
  const hasCase = useCase((s) => s.document !== null);
  const blocked = useExperiment((s) => s.phase === 'blocked');
  const report = useReport();
  useEffect(() => {
    if (caseId !== null) drafts.getState().open(caseId);
  }, [drafts, caseId]);
  if (!hasCase) return <EmptyState kind="empty" says={{ title: t('page.emptyTitle'), text: t('page.emptyText') }} />;
  if (report === null) return blocked ? <EmptyState kind="blocked" /> : <FirstRun />;
  return <WrittenReport report={report} />;
}

function WrittenReport({ report }: { readonly report: Report }) {
  const { content, input, words, stale } = report;
  const measure = useMemo(() => canvasMeasure(getComputedStyle(document.body).fontFamily), []);
  const sheet = useRef<HTMLDivElement>(null);
  const { chartHeight, tight } = usePageFit(sheet, content, input.draft);
  const drawn = useMemo(() => ({ measure, chartHeight, tight }), [measure, chartHeight, tight]);
  const run = useReportExport(report, drawn);
  const desk = useRef<HTMLDivElement>(null);
  const { width } = useSize(desk);
  const scale = useScale();
  const speakOf = useCompareView((s) => s.speakOf);
  const zoom = width === 0 ? scale : Math.max(0.5, Math.min(scale, (width - 32) / SHEET_WIDTHS[input.draft.pageSize]));
  const { t } = words;
  return (
    <div className={styles.page}>
      <div className={styles.tools}>
        <PairPicks comparison={input.comparison} scenario={input.scenario} onFocus={speakOf} />
        <Refining />
        <span className={styles.space} />
        <fieldset className={styles.buttons}>
          <legend className="visually-hidden">{t('export.label')}</legend>
          <Button isDisabled={stale} onPress={() => run('xlsx')}>
            {t('export.xlsxAll')}
          </Button>
          <Button isDisabled={stale} onPress={() => run('html')}>
            {t('export.html')}
          </Button>
          <Button kind="primary" isDisabled={stale} onPress={() => run('pdf')}>
            {t('export.pdf')}
          </Button>
        </fieldset>
      </div>
      {stale && <StaleNotice />}
      <div className={styles.body}>
        <div className={styles.desk} ref={desk} data-stale={stale || undefined}>
          <div className={styles.paper} style={{ zoom }} ref={sheet}>
            <ReportSheet
              content={content}
              hidden={input.draft.hidden}
              shown={input.draft.shown ?? NONE}
              pageSize={input.draft.pageSize}
              {...drawn}
              texts={sheetTexts(words)}
              named={named}
            />
          </div>
        </div>
        <ReportSide report={report} />
      </div>
    </div>
  );
}

/** How to hand the report out; also what was asked for from the menu or by keys is made here. */
function useReportExport(report: Report, drawn: Drawn): (kind: ReportKind) => void {
  const { desktop, exports, report: drafts } = useStores();
  const wanted = useStore(drafts, (s) => s.wanted);
  const handOut = useStore(exports, (s) => s.handOut);
  const run = (kind: ReportKind) => void handOut(() => exportReport(kind, report, desktop, drawn));
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const ready = !report.stale;
  useEffect(() => {
    if (wanted === null || !ready) return;
    drafts.getState().want(null);
    latest.current(wanted);
  }, [wanted, ready, drafts]);
  return run;
}

function Refining() {
  const { t } = useReportWords();
  const running = useExperiment((s) => s.phase === 'running' && !s.stale);
  const seasons = useExperiment((s) => s.result?.replications ?? 0);
  return <span className={styles.refining}>{running ? t('page.refining', { count: seasons }) : ''}</span>;
}

function StaleNotice() {
  const { t } = useReportWords();
  const coming = useExperiment((s) => s.phase === 'waiting' || s.phase === 'running');
  return (
    <p className={styles.notice} role="status">
      {coming ? t('page.stale') : t('page.staleStopped')}
    </p>
  );
}
