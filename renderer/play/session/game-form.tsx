import { type FormEvent, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button } from '../../components/button.js';
import { useCase } from '../../stores/stores.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import { GuessField } from './guess-field.js';
import styles from './session-menu.module.css';

export interface GameFormProps {
  readonly onStart: () => void;
  /** Another season is on the table: say what becomes of it. */
  readonly leaves?: boolean;
}

/** Guess first, then play: what a team expects of its own hand against no moves. The plan and the season are those on the table. */
export function GameForm({ onStart, leaves = false }: GameFormProps) {
  const { t } = usePlayTexts();
  const session = usePlaySession();
  const document = useCase((s) => s.document);
  const caseName = useCase((s) => s.name);
  const strategy = usePlay((s) => s.strategy);
  const replication = usePlay((s) => s.replication);
  const [team, setTeam] = useState('');
  const [sales, setSales] = useState<number | null>(null);
  const [complaints, setComplaints] = useState<number | null>(null);
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (document === null || strategy === null) return;
    onStart();
    const name = team.trim();
    const isEmpty = name === '' && sales === null && complaints === null;
    void session.open(
      { text: JSON.stringify(document), strategy, replication, decisions: [] },
      { caseName, guess: isEmpty ? null : { team: name, sales, complaints } },
    );
  };
  return (
    <form className={styles.form} onSubmit={start}>
      <h2>{t('session.game')}</h2>
      <p>
        {t('session.gameSay')}
        {leaves && ` ${t('session.gameLeaves')}`}
      </p>
      <TextField className={styles.wide as string} value={team} onChange={setTeam} maxLength={200} autoFocus>
        <Label>{t('session.team')}</Label>
        <Input />
      </TextField>
      <GuessField label={t('session.guessSales')} value={sales} onChange={setSales} />
      <GuessField label={t('session.guessComplaints')} value={complaints} onChange={setComplaints} />
      <Button kind="primary" type="submit">
        {t('session.start')}
      </Button>
    </form>
  );
}
