import { type FormEvent, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button } from '../../components/button.js';
import { useCase } from '../../stores/stores.js';
import { CountField } from '../actions/form-fields.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import styles from './session-menu.module.css';

/** Guess first, then play: what a team expects of its own hand against no moves. The plan and the season are those on the table. */
export function GameForm({ onStart }: { readonly onStart: () => void }) {
  const { t } = usePlayTexts();
  const session = usePlaySession();
  const document = useCase((s) => s.document);
  const caseName = useCase((s) => s.name);
  const strategy = usePlay((s) => s.strategy);
  const replication = usePlay((s) => s.replication);
  const [team, setTeam] = useState('');
  const [sales, setSales] = useState(0);
  const [complaints, setComplaints] = useState(0);
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (document === null || strategy === null) return;
    onStart();
    void session.open({ text: JSON.stringify(document), strategy, replication, decisions: [] }, { caseName, guess: { team: team.trim(), sales, complaints } });
  };
  return (
    <form className={styles.form} onSubmit={start}>
      <h2>{t('session.game')}</h2>
      <p>{t('session.gameSay')}</p>
      <TextField className={styles.wide as string} value={team} onChange={setTeam} maxLength={200} autoFocus>
        <Label>{t('session.team')}</Label>
        <Input />
      </TextField>
      <CountField label={t('session.guessSales')} value={sales} min={-100} max={1000} step={0.5} unit="%" onChange={setSales} />
      <CountField label={t('session.guessComplaints')} value={complaints} min={-100} max={1000} step={0.5} unit="%" onChange={setComplaints} />
      <Button kind="primary" type="submit">
        {t('session.start')}
      </Button>
    </form>
  );
}
