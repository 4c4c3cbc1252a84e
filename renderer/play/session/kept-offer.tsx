import { Button } from '../../components/button.js';
import { clockText, dayOf } from '../transport/clock-text.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import styles from './season-bar.module.css';
import { useGoOn, useLeftSeasons } from './use-go-on.js';

/** Offers the season that was left last, be it that another was chosen or that the app ended, until the one on the table has begun. */
export function KeptOffer() {
  const { t } = usePlayTexts();
  const goOn = useGoOn();
  const [newest] = useLeftSeasons();
  const isUntouched = usePlay((s) => s.setup !== null && s.furthest <= s.setup.start && s.decisions.length === 0);
  if (newest === undefined || !isUntouched) return null;
  const when = { day: dayOf(newest.at), at: clockText(newest.at), count: newest.decisions.length };
  const team = newest.guess?.team ?? '';
  return (
    <span className={styles.changed} role="status">
      {team === '' ? t('session.kept', when) : t('session.keptOf', { ...when, team })}
      <Button kind="quiet" onPress={() => goOn(newest)}>
        {t('session.goOn')}
      </Button>
    </span>
  );
}
