import compare from '../compare/compare.module.css';
import { Button } from '../components/button.js';
import { useStores } from '../stores/stores.js';
import { askForSessions } from './add-sessions.js';
import { besideRules, luckSentence } from './luck-words.js';
import type { Change, TeamRow } from './team-rows.js';
import { changeText, intervalOfChange, pointsText } from './team-words.js';
import styles from './teams.module.css';
import { useTeamSpeech, useTeams } from './use-teams.js';

/** The season that was played beside the mean of the others, and what to make of it. */
export function LuckAside({ row }: { readonly row: TeamRow }) {
  const speech = useTeamSpeech();
  const { t } = speech;
  const stores = useStores();
  const isAlone = useTeams((s) => s.entries.length === 1);
  const change = row.changes.complaintRate;
  const beside = besideRules(row, speech);
  const { logged, played, others } = row.over.decisions;
  return (
    <>
      <p className={compare.label}>{t('luck.complaints')}</p>
      <div className={compare.big}>
        <Big change={change} value={change.played} says={t('luck.playedSeason')} range="" />
        <Big change={change} value={change.mean} says={t('luck.otherSeasons')} range={intervalOfChange(change, speech)} />
      </div>
      <p className={styles.said}>{luckSentence(row, speech)}</p>
      {beside !== null && <p className={styles.said}>{beside}</p>}
      <dl className={compare.facts}>
        <div>
          <dt>{t('luck.betterLabel')}</dt>
          <dd>{t('luck.ofSeasons', { k: change.seasonsBetter, n: change.seasons })}</dd>
        </div>
        <div>
          <dt>{t('luck.carriedOut')}</dt>
          <dd>{t('luck.of', { k: played, n: logged })}</dd>
        </div>
        <div>
          <dt>{t('luck.carriedOutElsewhere')}</dt>
          <dd>{t('luck.of', { k: others.toFixed(1).replace(/\.0$/, ''), n: logged })}</dd>
        </div>
        {row.guess !== null && (
          <div>
            <dt>{t('luck.guess')}</dt>
            <dd>
              {t('luck.guessValue', {
                complaints: changeText({ ...change, isRelative: true }, row.guess.complaintRate, speech),
                sales: changeText({ ...row.changes.sales, isRelative: true }, row.guess.sales, speech),
              })}
            </dd>
          </div>
        )}
        {row.miss !== null && (
          <div>
            <dt>{t('luck.miss')}</dt>
            <dd>{t('luck.missValue', { value: pointsText({ ...change, isRelative: true }, row.miss, speech) })}</dd>
          </div>
        )}
      </dl>
      {row.isTrue === false && <p className={compare.caveat}>{t('table.untrueSay')}</p>}
      {isAlone && (
        <div className={styles.invite}>
          <p>{t('luck.invite')}</p>
          <Button onPress={() => void askForSessions(stores)}>{t('list.add')}</Button>
        </div>
      )}
    </>
  );
}

function Big({ change, value, says, range }: { readonly change: Change; readonly value: number | null; readonly says: string; readonly range: string }) {
  const speech = useTeamSpeech();
  return (
    <div data-kind={change.verdict === 'not distinguishable' ? 'undecided' : undefined}>
      <span className={compare.numeral}>{changeText(change, value, speech)}</span>
      <span className={compare.caption}>{says}</span>
      <span className={compare.range}>{range}</span>
    </div>
  );
}
