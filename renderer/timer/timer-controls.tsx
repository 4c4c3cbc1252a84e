import { type FormEvent, useState } from 'react';
import { Group, Input, Label, NumberField, Button as StepButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '../components/button.js';
import { useStores } from '../stores/stores.js';
import styles from './timer.module.css';
import { TIMER_MOST, timerText } from './timer-store.js';

/** Minutes that scripts of workshops use. */
const USUAL = [5, 15, 35] as const;

/** Sets the countdown, or holds, lengthens and ends the one that runs. */
export function TimerControls() {
  const phase = useStore(useStores().timer, (s) => s.phase);
  return phase === 'off' ? <SetTimer /> : <RunningTimer />;
}

function SetTimer() {
  const { t } = useTranslation('teams');
  const { timer } = useStores();
  const [minutes, setMinutes] = useState(timer.getState().minutes);
  const begin = (value: number) => {
    timer.getState().start(value);
    timer.getState().show(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    begin(minutes);
  };
  return (
    <form className={styles.controls} onSubmit={submit}>
      <h2>{t('timer.title')}</h2>
      <p>{t('timer.say')}</p>
      <div className={styles.usual}>
        {USUAL.map((value) => (
          <Button key={value} onPress={() => begin(value)}>
            {t('timer.minutes', { count: value })}
          </Button>
        ))}
      </div>
      <NumberField value={minutes} minValue={1} maxValue={TIMER_MOST} step={1} onChange={(next) => setMinutes(Number.isFinite(next) ? next : 1)}>
        <Label>{t('timer.set')}</Label>
        <Group className={styles.number as string}>
          <StepButton slot="decrement" aria-label={t('timer.less')}>
            −
          </StepButton>
          <Input />
          <StepButton slot="increment" aria-label={t('timer.more')}>
            +
          </StepButton>
        </Group>
      </NumberField>
      <Button kind="primary" type="submit">
        {t('timer.start')}
      </Button>
    </form>
  );
}

function RunningTimer() {
  const { t } = useTranslation('teams');
  const { timer } = useStores();
  const phase = useStore(timer, (s) => s.phase);
  const left = useStore(timer, (s) => timerText(s.left));
  const { pause, resume, addMinute, stop, show } = timer.getState();
  return (
    <div className={styles.controls}>
      <h2>{t('timer.title')}</h2>
      <p className={styles.big}>{left}</p>
      <div className={styles.usual}>
        {phase === 'running' && <Button onPress={pause}>{t('timer.pause')}</Button>}
        {phase === 'paused' && (
          <Button kind="primary" onPress={resume}>
            {t('timer.resume')}
          </Button>
        )}
        <Button onPress={addMinute}>{t('timer.oneMore')}</Button>
        <Button
          onPress={() => {
            stop();
            show(false);
          }}
        >
          {t('timer.stop')}
        </Button>
      </div>
    </div>
  );
}
