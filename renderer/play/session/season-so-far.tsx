import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button } from '../../components/button.js';
import { signedPercent } from '../../format/percent.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import { GameForm } from './game-form.js';
import styles from './session-menu.module.css';

/** The game that is on: whose it is and what was guessed. The name may still be written, the guess is not changed any more. */
export function SeasonSoFar({ onStart }: { readonly onStart: () => void }) {
  const { t, language } = usePlayTexts();
  const session = usePlaySession();
  const guess = usePlay((s) => s.guess);
  const [isAnother, setAnother] = useState(false);
  if (isAnother) return <GameForm onStart={onStart} leaves />;
  const { team = '', sales = null, complaints = null } = guess ?? {};
  const percent = (value: number | null) => (value === null ? '–' : signedPercent(value / 100, 1, language));
  const isGuessed = sales !== null || complaints !== null;
  return (
    <div className={styles.soFar}>
      <h2>{t('session.soFar')}</h2>
      <TextField
        className={styles.wide as string}
        value={team}
        onChange={(name) => session.store.setState({ guess: { team: name, sales, complaints } })}
        maxLength={200}
        autoFocus={team === ''}
      >
        <Label>{t('session.team')}</Label>
        <Input />
      </TextField>
      <p>{isGuessed ? t('session.guessed', { sales: percent(sales), complaints: percent(complaints) }) : t('session.notGuessed')}</p>
      <Button kind="quiet" onPress={() => setAnother(true)}>
        {t('session.another')}
      </Button>
    </div>
  );
}
