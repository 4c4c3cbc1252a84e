import { useEffect } from 'react';
import { isPossible } from './actions/action-bar.js';
import { type PlayKey, playKey } from './actions/action-keys.js';
import type { PlaySession } from './session/play-session.js';
import type { ActionKind } from './session/play-state.js';
import { usePlaySession } from './use-play.js';

/** Elements that use a key themselves. */
const TYPING = 'input, textarea, select, [contenteditable]';
const SLIDER = '[role="slider"]';
const LISTS = '[role="menu"], [role="tablist"], [role="radiogroup"], [role="dialog"], [role="listbox"]';

/** Keys of the Play page, heard wherever nothing else wants them. */
export function usePlayKeys(): void {
  const session = usePlaySession();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
      const key = playKey(event);
      if (key === null || isTakenBy(target, event.key)) return;
      event.preventDefault();
      act(session, key);
    };
    window.addEventListener('keydown', press);
    for (const key of session.early.arrive()) act(session, key);
    return () => {
      session.early.leave();
      window.removeEventListener('keydown', press);
    };
  }, [session]);
}

/** Whether what has the focus needs the key itself: a text box every key, a button the space bar, a list the arrows. */
function isTakenBy(target: HTMLElement, key: string): boolean {
  if (key === 'Escape') return target.closest('[role="dialog"]') !== null;
  if (target.closest(TYPING) !== null) return true;
  if (key === ' ') return target.closest('button, [role="tab"], a') !== null;
  if (key.startsWith('Arrow')) return target.closest(`${SLIDER}, ${LISTS}`) !== null;
  return key.length === 1 && target.closest(LISTS) !== null;
}

function act(session: PlaySession, key: PlayKey): void {
  const { setup, panel, stepBy, isOver } = session.store.getState();
  switch (key.does) {
    case 'toggle':
      session.toggle();
      break;
    case 'step':
      void session.step(stepBy);
      break;
    case 'next-alert':
      void session.nextAlert();
      break;
    case 'faster':
      session.faster(key.by);
      break;
    case 'go':
      void session.goBy(key.by);
      break;
    case 'show':
      if (setup && !isOver && isPossible(key.kind, setup.can)) showOrEnter(session, key.kind);
      break;
    case 'store':
      showStoreBeside(session, key.by);
      break;
    case 'escape':
      if (panel !== null) session.show(null);
      else session.choose(null);
  }
}

/** Opens the panel of an action. One that was left open, after a refusal say, is gone back to; from within it the key closes it. */
function showOrEnter(session: PlaySession, kind: ActionKind): void {
  const { panel } = session.store.getState();
  const open = panel === kind ? document.querySelector<HTMLElement>('form[data-panel]') : null;
  if (open === null || open.contains(document.activeElement)) session.show(panel === kind ? null : kind);
  else open.querySelector<HTMLElement>('[data-first] button:not(:disabled), [data-first] input')?.focus();
}

function showStoreBeside(session: PlaySession, by: 1 | -1): void {
  const { setup, store } = session.store.getState();
  const ids = setup?.stores.map(({ id }) => id) ?? [];
  const next = ids[(ids.indexOf(store) + by + ids.length) % ids.length];
  if (next !== undefined) session.showStore(next);
}
