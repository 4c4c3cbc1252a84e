import { useEffect, useRef } from 'react';
import { Button as AriaButton, Dialog, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import menu from '../components/menu.module.css';
import { useStores } from '../stores/stores.js';
import styles from './timer.module.css';
import { TimerControls } from './timer-controls.js';
import { timerText } from './timer-store.js';

/** Looks at the clock so often (ms): a second never seems to last two. */
const TICK_MS = 250;

/** The facilitator's countdown in the top bar: a small clock until it is set, the time left while it runs, on every page. */
export function TimerChip() {
  const { t } = useTranslation('teams');
  const { timer } = useStores();
  const phase = useStore(timer, (s) => s.phase);
  const left = useStore(timer, (s) => timerText(s.left));
  const isOpen = useStore(timer, (s) => s.isOpen);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (phase !== 'running') return undefined;
    const ticking = setInterval(() => timer.getState().tick(), TICK_MS);
    return () => clearInterval(ticking);
  }, [timer, phase]);
  const { show } = timer.getState();
  return (
    <>
      <AriaButton
        ref={button}
        className={styles.chip as string}
        data-phase={phase}
        aria-label={phase === 'off' ? t('timer.title') : t('timer.left', { left, state: t(`timer.state.${phase}`) })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => show(!isOpen)}
      >
        <Clock />
        {phase !== 'off' && <span>{left}</span>}
        {phase === 'paused' && <small>{t('timer.paused')}</small>}
        {phase === 'over' && <small>{t('timer.over')}</small>}
      </AriaButton>
      <Popover className={menu.popover as string} triggerRef={button} isOpen={isOpen} onOpenChange={show} placement="bottom end" offset={6}>
        <Dialog className={styles.dialog as string} aria-label={t('timer.title')}>
          <TimerControls />
        </Dialog>
      </Popover>
      <TimerCalls />
    </>
  );
}

/** Says five minutes, one minute and the end, without taking anybody's focus. */
function TimerCalls() {
  const { t } = useTranslation('teams');
  const called = useStore(useStores().timer, (s) => s.called);
  return (
    <span className="visually-hidden" role="status" key={called?.turn}>
      {called === null ? '' : t(`timer.call.${called.call}`)}
    </span>
  );
}

function Clock() {
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth={1.5} strokeLinecap="round">
      <circle cx="9" cy="10" r="6.2" />
      <path d="M9 6.6V10l2.2 1.6M7 1.6h4M9 1.6v2" />
    </svg>
  );
}
