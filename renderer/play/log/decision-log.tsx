import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { signedFigure } from '../../format/figures.js';
import type { DecisionRow } from '../../simulation/play/player.js';
import { BlockHead } from '../block-head.js';
import { changeSince } from '../charts/ghost-lines.js';
import { PlayExport } from '../export/play-export.js';
import { clockText, dayOf } from '../transport/clock-text.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import styles from './decision-log.module.css';
import { actionWords, logCount, outcomeWords } from './decision-words.js';
import { logTable } from './log-table.js';

/** What was decided, when and why, what came of it, and what the time since then came to against no moves. The latest first. */
export function DecisionLog() {
  const texts = usePlayTexts();
  const { t } = texts;
  const decisions = usePlay((s) => s.decisions);
  const latest = useMemo(() => [...decisions].reverse(), [decisions]);
  return (
    <section aria-label={t('log.title')}>
      <BlockHead title={logCount(decisions, t)} note={t('log.note')} says={t('log.tip')}>
        {latest.length > 0 && <LogExport rows={decisions} />}
      </BlockHead>
      {latest.length === 0 ? (
        <p className={styles.empty}>{t('log.empty')}</p>
      ) : (
        <ol className={styles.list}>
          {latest.map((row) => (
            <LogRow key={`${row.number}-${row.decision.at}`} row={row} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** The log to take away: what was decided when and why, and what came of it. */
function LogExport({ rows }: { readonly rows: readonly DecisionRow[] }) {
  const texts = usePlayTexts();
  const session = usePlaySession();
  return <PlayExport title={texts.t('log.title')} table={() => logTable(rows, session.store.getState(), texts)} />;
}

function LogRow({ row: { number, decision, outcome } }: { readonly row: DecisionRow }) {
  const texts = usePlayTexts();
  const { t } = texts;
  const session = usePlaySession();
  const says = actionWords(decision.do, texts);
  const until = outcome !== null && outcome.status !== 'refused' ? outcome.until : undefined;
  const isLasting = usePlay((s) => until !== undefined && until > s.time);
  return (
    <li className={styles.row} data-state={outcome === null ? 'ahead' : outcome.status}>
      <span className={styles.time}>
        {clockText(decision.at)}
        <small>{t('log.day', { day: dayOf(decision.at) })}</small>
      </span>
      <span className={styles.what}>
        {says}
        <small>{outcome === null ? t('log.ahead') : outcomeWords(outcome, texts, decision.do)}</small>
        {decision.reason !== undefined && <small>{t('log.reason', { reason: decision.reason })}</small>}
        <span className={styles.acts}>
          <AriaButton aria-label={t('log.goName', { what: says })} onPress={() => void session.goTo(decision.at)}>
            {t('log.go')}
          </AriaButton>
          <AriaButton aria-label={t('log.undoName', { what: says })} onPress={() => void session.undo(decision)}>
            {t('log.undo')}
          </AriaButton>
          {isLasting && (
            <AriaButton aria-label={t('log.endName', { what: says })} onPress={() => void session.decide({ kind: 'take-back', decision: number }, '')}>
              {t('log.end')}
            </AriaButton>
          )}
        </span>
      </span>
      <Effect at={decision.at} isTaken={outcome !== null && outcome.status !== 'refused'} />
    </li>
  );
}

/** Complaints per 1,000 since then, against no moves in the same time. */
function Effect({ at, isTaken }: { readonly at: number; readonly isTaken: boolean }) {
  const { t, language } = usePlayTexts();
  const samples = usePlay((s) => s.samples);
  const ghost = usePlay((s) => s.ghosts['no-moves']);
  const until = usePlay((s) => s.samples.findLast(({ time }) => time <= s.time)?.time ?? 0);
  const change = useMemo(() => (isTaken ? changeSince(samples, ghost, at, until) : null), [isTaken, samples, ghost, at, until]);
  if (!isTaken) return <span className={styles.effect} />;
  if (change === null) return <span className={styles.effect}>{t('log.now')}</span>;
  const rate = change.complaintRate;
  return (
    <span className={styles.effect} data-verdict={Math.abs(rate) < 0.05 ? 'same' : rate < 0 ? 'better' : 'worse'}>
      {signedFigure(rate, 1, language)}
    </span>
  );
}
