import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { canvasMeasure } from '../../charts/text-size.js';
import { useSize } from '../../charts/use-size.js';
import { durationText } from '../../compare/progress-line.js';
import { useSpeech } from '../../compare/use-speech.js';
import { Button } from '../../components/button.js';
import { usePlayTexts } from '../../play/use-play.js';
import '../../report/report-sheet.css';
import { compileCalendar, readScenario } from '../../simulation/door.js';
import { useExperiment, useStores } from '../../stores/stores.js';
import type { TeamsView } from '../team-rows.js';
import type { TeamSpeech } from '../team-words.js';
import styles from '../teams.module.css';
import { useTeamsSource } from '../teams-source.js';
import { useTeamSpeech, useTeams } from '../use-teams.js';
import { studyKey, useGoingOn, useTeamsView } from '../use-teams-run.js';
import { type DebriefContent, debriefContent } from './debrief-content.js';
import { type DebriefParts, debriefPage, debriefPdf } from './debrief-exports.js';
import './debrief-sheet.css';
import { ProgressBar } from '../../components/progress-bar.js';
import { DebriefSheet } from './debrief-sheet.js';

/** Other seasons in which each decision is left out, and most decisions of a team looked at. */
const SEASONS = 10;
const MOST = 24;
/** Pixels of the page for paper. */
const SHEET_WIDTH = 794;

/** What the room learns: the page to talk over, and to hand out. */
export function DebriefBoard() {
  const view = useTeamsView('complaintRate');
  return view === null ? null : <Board view={view} />;
}

function Board({ view }: { readonly view: TeamsView }) {
  const study = useDebrief();
  const content = useContent(view, study.answer);
  const source = useTeamsSource(view.over.seasons);
  const { t } = useTeamSpeech();
  const measure = useMemo(() => canvasMeasure(getComputedStyle(document.body).fontFamily), []);
  const desk = useRef<HTMLDivElement>(null);
  const { width } = useSize(desk);
  const zoom = width > 0 ? Math.min(1.5, Math.max(0.6, (width - 32) / SHEET_WIDTH)) : 1;
  const parts: DebriefParts = { content, source, measure, name: `${source.caseTitle} – ${t('part.debrief')}` };
  return (
    <>
      <DebriefLine study={study} parts={parts} />
      <div className={styles.desk} ref={desk}>
        <div className={styles.paper} style={{ zoom }}>
          <DebriefSheet content={content} measure={measure} />
        </div>
      </div>
    </>
  );
}

function useContent(view: TeamsView, answer: ReturnType<typeof useDebrief>['answer']): DebriefContent {
  const speech = useTeamSpeech();
  const words = useSpeech();
  const play = usePlayTexts();
  const source = useTeamsSource(view.over.seasons);
  const text = useTeams((s) => s.theCase?.text ?? '');
  const entries = useTeams((s) => s.entries);
  const firstWeekday = useMemo(() => firstWeekdayOf(text), [text]);
  return useMemo(
    () => debriefContent({ view, answer, order: entries.map(({ id }) => id), source, speech: { ...speech, play, firstWeekday }, words }),
    [view, answer, entries, source, speech, play, firstWeekday, words],
  );
}

function firstWeekdayOf(text: string): number {
  const read = readScenario(text);
  return read.ok ? compileCalendar(read.scenario.world.calendar).firstWeekday : 0;
}

/** The decisions one by one; begins once the ranking is there. */
function useDebrief() {
  const { debrief, teamsOver } = useStores();
  const study = useStore(debrief);
  const isRanked = useStore(teamsOver, (s) => s.phase === 'done');
  const theCase = useTeams((s) => s.theCase);
  const entries = useTeams((s) => s.entries);
  const key = useMemo(() => studyKey({ theCase, entries }), [theCase, entries]);
  const comparing = useExperiment((s) => s.phase === 'running' || s.phase === 'waiting');
  const byHand = useRef(false);
  const start = useCallback(() => {
    byHand.current = false;
    if (theCase !== null) debrief.getState().start(key, { text: theCase.text, sessions: entries.map(({ session }) => session), seasons: SEASONS, most: MOST });
  }, [debrief, theCase, entries, key]);
  useEffect(() => {
    if (isRanked && debrief.getState().key !== key) start();
  }, [debrief, isRanked, key, start]);
  useGoingOn(isRanked && study.key === key && study.phase === 'stopped' && !comparing, byHand, key, start);
  const stop = () => {
    byHand.current = true;
    debrief.getState().stop();
  };
  // What is told of another list is not told of this one.
  const own = study.key === key ? study : { ...study, phase: 'idle' as const, answer: null, error: null };
  return { ...own, isRanked, start, stop };
}

/** How things stand while nothing is measured. */
function standsAt({ phase, answer, isRanked, progress: { done, total } }: ReturnType<typeof useDebrief>, t: TeamSpeech['t']): string {
  if (phase === 'done') return t('debrief.done');
  if (!isRanked) return t('debrief.waits');
  return answer === null ? t('debrief.stopped') : t('debrief.stoppedAt', { done, total });
}

/** How far the measuring is, and what the page can be had as. */
function DebriefLine({ study, parts }: { readonly study: ReturnType<typeof useDebrief>; readonly parts: DebriefParts }) {
  const { t } = useTeamSpeech();
  const speech = useSpeech();
  const { desktop, exports } = useStores();
  const handOut = useStore(exports, (s) => s.handOut);
  const { phase, progress, isRanked } = study;
  const isRunning = phase === 'running';
  const { done, total, secondsLeft } = progress;
  const left = secondsLeft === null ? '' : speech.t('run.comma') + speech.t('run.left', { time: durationText(secondsLeft, speech) });
  return (
    <div className={styles.luckTools}>
      {isRunning ? (
        <>
          <ProgressBar name={t('debrief.progress')} share={total > 0 ? done / total : 0} />
          <span>{total > 0 ? t('debrief.doneOf', { done, total }) + left : t('run.starting')}</span>
          <Button onPress={study.stop}>{speech.t('tools.cancel')}</Button>
        </>
      ) : (
        <>
          <span role="status">{phase === 'failed' ? study.error : standsAt(study, t)}</span>
          {isRanked && phase !== 'done' && <Button onPress={study.start}>{t('run.goOn')}</Button>}
        </>
      )}
      <span className={styles.space} />
      <Button onPress={() => void handOut(() => debriefPage(parts, desktop))}>{t('debrief.html')}</Button>
      <Button kind="primary" onPress={() => void handOut(() => debriefPdf(parts, desktop))}>
        {t('debrief.pdf')}
      </Button>
    </div>
  );
}
