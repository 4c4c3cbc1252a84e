import { useMemo, useState } from 'react';
import { Button } from '../../components/button.js';
import { Defined } from '../../definition/defined.js';
import { figure } from '../../format/figures.js';
import { signedPercent } from '../../format/percent.js';
import type { Sample } from '../../simulation/play/player.js';
import { BlockHead } from '../block-head.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import styles from './result-panel.module.css';
import { seasonResult } from './season-result.js';
import { useAskLuck, useSaveSession } from './session-menu.js';

/** How it went, when the season is over: the player, the ghosts and the guess, on the same customers. */
export function ResultPanel() {
  const { t, language } = usePlayTexts();
  const samples = usePlay((s) => s.samples);
  const ghosts = usePlay((s) => s.ghosts);
  const guess = usePlay((s) => s.guess);
  const [says, setSays] = useState<string | null>(null);
  const save = useSaveSession(setSays);
  const askLuck = useAskLuck();
  const you = useMemo(() => seasonResult(samples, ghosts['no-moves']), [samples, ghosts]);
  if (you === null) return null;
  const isGuessed = guess !== null && (guess.sales !== null || guess.complaints !== null);
  const percent = (share: number | null) => (share === null ? '…' : signedPercent(share, 1, language));
  const guessed = (perCent: number | null | undefined) => (perCent == null ? '–' : percent(perCent / 100));
  const row = (key: 'you' | 'rules' | 'no-moves', of: readonly Sample[]) => {
    const result = seasonResult(of, ghosts['no-moves']);
    return (
      <tr key={key} data-you={key === 'you' || undefined}>
        <th scope="row">{t(`chart.${key}`)}</th>
        <td>{result === null ? '…' : figure(result.rate, 1, language)}</td>
        <td>{key === 'no-moves' ? '' : percent(result?.rateChange ?? null)}</td>
        <td>{result === null ? '…' : figure(result.sales, 0, language)}</td>
        <td>{key === 'no-moves' ? '' : percent(result?.salesChange ?? null)}</td>
      </tr>
    );
  };
  return (
    <section className={styles.panel} aria-label={t('result.title')}>
      <BlockHead title={guess === null || guess.team === '' ? t('result.title') : t('result.team', { team: guess.team })} />
      <p className={styles.finding}>{t('result.finding', { complaints: percent(you.rateChange), sales: percent(you.salesChange) })}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col" colSpan={2}>
              <Defined indicator="complaintRate">{t('result.rate')}</Defined>
            </th>
            <th scope="col" colSpan={2}>
              <Defined indicator="sales">{t('result.sales')}</Defined>
            </th>
          </tr>
        </thead>
        <tbody>
          {row('you', samples)}
          {row('rules', ghosts.rules)}
          {row('no-moves', ghosts['no-moves'])}
          {isGuessed && (
            <tr>
              <th scope="row">{t('result.guess')}</th>
              <td />
              <td>{guessed(guess?.complaints)}</td>
              <td />
              <td>{guessed(guess?.sales)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p className={styles.note}>{t('result.note')}</p>
      <div className={styles.acts}>
        <Button kind="primary" onPress={() => void askLuck()}>
          {t('result.luck')}
        </Button>
        <Button onPress={() => void save()}>{t('session.save')}</Button>
      </div>
      {says !== null && <p role="alert">{says}</p>}
    </section>
  );
}
