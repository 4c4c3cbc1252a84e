import { type ReactNode, useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Abilities } from '../../simulation/play/player.js';
import { ACTION_KINDS, type ActionKind } from '../session/play-state.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import styles from './action-bar.module.css';
import { ACTION_KEYS } from './action-keys.js';
import { ActionPanel } from './action-panel.js';

const LINES = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const ICONS: Readonly<Record<ActionKind, ReactNode>> = {
  move: <path d="M3 10h13M11 5l5 5-5 5" />,
  till: <path d="M3 10h14v7H3zM6 10V5h6v5M8 13.5h4" />,
  float: <path d="M10 10a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 10 10zM4 17.5c0-3.6 2.6-5.5 6-5.5s6 1.900 6 5.500" />,
  coupon: <path d="M2.500 6h15v3a1.400 1.400 0 0 0 0 2.800V15h-15v-3.200a1.400 1.400 0 0 0 0-2.800zM8 6v2M8 10v2M8 13.500V15" />,
  rush: (
    <path d="M2 5h9v9H2zM11 8h4l3 3v3h-7M5.500 16.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3zM14.500 16.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3z" />
  ),
  threshold: <path d="M2 14h5V8h11M12.500 5.500L10 8l2.500 2.500" />,
};

/** What can be done by hand, in the words of the shop floor; each opens its small panel over the floor. */
export function ActionBar() {
  const { t } = usePlayTexts();
  const panel = usePlay((s) => s.panel);
  const bar = useRef<HTMLDivElement>(null);
  const isDone = usePlay((s) => s.told !== null && s.told.outcome.status !== 'refused');
  const before = useRef(panel);
  // Whoever closes a panel goes on where it was opened; whoever has decided goes on with the season.
  useEffect(() => {
    const last = before.current;
    before.current = panel;
    if (panel !== null || last === null) return;
    if (isDone) document.querySelector<HTMLElement>('[data-play]')?.focus();
    else bar.current?.querySelector<HTMLElement>(`[data-action="${last}"]`)?.focus();
  }, [panel, isDone]);
  return (
    <div className={styles.place}>
      {panel !== null && <ActionPanel key={panel} kind={panel} />}
      <div className={styles.bar} role="toolbar" aria-label={t('action.label')} ref={bar}>
        {ACTION_KINDS.map((kind) => (
          <ActionButton key={kind} kind={kind} isOpen={kind === panel} />
        ))}
      </div>
    </div>
  );
}

function ActionButton({ kind, isOpen }: { readonly kind: ActionKind; readonly isOpen: boolean }) {
  const { t } = usePlayTexts();
  const session = usePlaySession();
  const canDo = usePlay((s) => (s.setup ? isPossible(kind, s.setup.can) : false) && !s.isOver);
  return (
    <AriaButton
      className={styles.action}
      data-action={kind}
      data-open={isOpen || undefined}
      aria-label={t(`action.${kind}`)}
      aria-expanded={isOpen}
      aria-keyshortcuts={ACTION_KEYS[kind]}
      isDisabled={!canDo}
      onPress={() => session.show(isOpen ? null : kind)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" {...LINES}>
        {ICONS[kind]}
      </svg>
      <kbd>{ACTION_KEYS[kind]}</kbd>
      <span data-text={t(`action.${kind}`)}>{t(`action.${kind}`)}</span>
    </AriaButton>
  );
}

/** Whether the case has a part for an action. */
export function isPossible(kind: ActionKind, can: Abilities): boolean {
  switch (kind) {
    case 'move':
      return can.move;
    case 'till':
      return can.tills;
    case 'float':
      return can.callIn || can.lend;
    case 'coupon':
      return can.coupons;
    case 'rush':
      return can.expedite;
    case 'threshold':
      return true;
  }
}
