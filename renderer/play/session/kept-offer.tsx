import { useEffect, useState } from 'react';
import { Button } from '../../components/button.js';
import { useCase, useStores } from '../../stores/stores.js';
import { clockText, dayOf } from '../transport/clock-text.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import { type KeptPlay, readKept } from './kept-play.js';
import styles from './season-bar.module.css';

/** Offers the season that was being played when the app ended, until another one is begun. */
export function KeptOffer() {
  const { t } = usePlayTexts();
  const { desktop } = useStores();
  const session = usePlaySession();
  const document = useCase((s) => s.document);
  const caseName = useCase((s) => s.name);
  const digest = usePlay((s) => s.setup?.digest);
  const isUntouched = usePlay((s) => s.setup !== null && s.furthest <= s.setup.start && s.decisions.length === 0);
  const [kept, setKept] = useState<KeptPlay | null>(null);
  useEffect(() => {
    let isWanted = true;
    void desktop.readPlay().then((text) => isWanted && setKept(readKept(text)));
    return () => {
      isWanted = false;
    };
  }, [desktop]);
  if (kept === null || document === null || kept.digest !== digest || !isUntouched) return null;
  const goOn = () => {
    const { strategy, replication, decisions, at, guess } = kept;
    void session.open({ text: JSON.stringify(document), strategy, replication, decisions, at }, { caseName, guess });
  };
  return (
    <span className={styles.changed} role="status">
      {t('session.kept', { day: dayOf(kept.at), at: clockText(kept.at), count: kept.decisions.length })}
      <Button kind="quiet" onPress={goOn}>
        {t('session.goOn')}
      </Button>
    </span>
  );
}
