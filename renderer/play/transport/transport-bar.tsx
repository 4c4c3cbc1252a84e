import { Button as AriaButton } from 'react-aria-components';
import { Button } from '../../components/button.js';
import { Pick } from '../../components/pick.js';
import { Segmented } from '../../components/segmented.js';
import type { StepSize } from '../../simulation/play/player.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import { BranchPick } from './branch-pick.js';
import { seasonMoment } from './clock-text.js';
import { ScrubBar } from './scrub-bar.js';
import { SPEEDS } from './speeds.js';
import styles from './transport-bar.module.css';

/** Play, step, speed, where we are, next alert, branch: and the whole season as one bar. */
export function TransportBar() {
  return (
    <section className={styles.bar} aria-label={usePlayTexts().t('transport.label')}>
      <div className={styles.controls}>
        <PlayButton />
        <StepPick />
        <SpeedPick />
        <Now />
        <Legend />
        <Jumps />
      </div>
      <ScrubBar />
    </section>
  );
}

function PlayButton() {
  const { t } = usePlayTexts();
  const session = usePlaySession();
  const isPlaying = usePlay((s) => s.isPlaying);
  const isOver = usePlay((s) => s.isOver);
  return (
    <AriaButton
      className={styles.play}
      data-play
      aria-label={isPlaying ? t('transport.pause') : t('transport.play')}
      aria-keyshortcuts="Space"
      isDisabled={isOver}
      onPress={() => session.toggle()}
    >
      <svg viewBox="0 0 18 18" aria-hidden="true" fill="currentColor">
        {isPlaying ? <path d="M4 3h3.4v12H4zM10.6 3H14v12h-3.4z" /> : <path d="M4.5 2.5l11 6.5-11 6.5z" />}
      </svg>
    </AriaButton>
  );
}

const STEPS: readonly { value: string; size: StepSize }[] = [
  { value: 'event', size: 'event' },
  { value: 'five', size: 5 },
  { value: 'hour', size: 60 },
  { value: 'day', size: 1440 },
];

/** A step that was taken is the one the arrow takes again. */
function StepPick() {
  const { t } = usePlayTexts();
  const session = usePlaySession();
  const stepBy = usePlay((s) => s.stepBy);
  const isOver = usePlay((s) => s.isOver);
  const value = STEPS.find(({ size }) => size === stepBy)?.value ?? 'event';
  return (
    <span className={styles.step}>
      <Button isDisabled={isOver} aria-keyshortcuts="." onPress={() => void session.step(stepBy)}>
        {t('transport.step')}
        <kbd>.</kbd>
      </Button>
      <Pick
        label={t('transport.stepBy')}
        hideLabel
        value={value}
        options={STEPS.map((step) => ({ value: step.value, label: t(`transport.step-${step.value}`) }))}
        onChange={(next) => session.setStep(STEPS.find((step) => step.value === next)?.size ?? 'event')}
      />
    </span>
  );
}

function SpeedPick() {
  const { t } = usePlayTexts();
  const session = usePlaySession();
  const speed = usePlay((s) => s.speed);
  return (
    <Segmented
      label={t('transport.speed')}
      value={speed}
      onChange={(next) => session.setSpeed(next)}
      segments={SPEEDS.map(({ value }) => ({ value, label: t(`transport.speed-${value}`), name: t(`transport.speedName-${value}`) }))}
    />
  );
}

function Now() {
  const { t } = usePlayTexts();
  const time = usePlay((s) => s.time);
  const days = usePlay((s) => s.setup?.days ?? 0);
  const end = usePlay((s) => s.setup?.end ?? 0);
  const isSeeking = usePlay((s) => s.isSeeking);
  return (
    <span className={styles.now} data-seeking={isSeeking || undefined}>
      {t('transport.now', { ...seasonMoment(time, end), days })}
    </span>
  );
}

function Legend() {
  const { t } = usePlayTexts();
  return (
    <span className={styles.legend} aria-hidden="true">
      <span>
        <i className={styles.alertMark} />
        {t('transport.alertMark')}
      </span>
      <span>
        <i className={styles.ownMark} />
        {t('transport.decisionMark')}
      </span>
    </span>
  );
}

function Jumps() {
  const { t } = usePlayTexts();
  const session = usePlaySession();
  const isOver = usePlay((s) => s.isOver);
  return (
    <>
      <Button isDisabled={isOver} aria-keyshortcuts="N" onPress={() => void session.nextAlert()}>
        {t('transport.nextAlert')}
        <kbd>N</kbd>
      </Button>
      <Button isDisabled={isOver} onPress={() => void session.toEnd()}>
        {t('transport.toEnd')}
      </Button>
      <BranchPick />
    </>
  );
}
