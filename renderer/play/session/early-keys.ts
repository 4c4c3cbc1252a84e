import type { NavigationStore } from '../../frame/navigation-store.js';
import type { CaseStore } from '../../stores/case-store.js';
import { type PlayKey, playKey } from '../actions/action-keys.js';
import type { PlaySession } from './play-session.js';

/** Nobody means more presses than this. */
const MOST = 20;
/** Where keys are used by what has the focus, whatever is on its way behind it. */
const USED = 'input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"], [role="menu"]';

/** Keys pressed for the Play page while it is on its way: it is made in slices and its season is opened in a worker, and hands are faster. */
export class EarlyKeys {
  private waiting: PlayKey[] = [];
  /** Whether the page hears its keys itself. */
  isThere = false;

  keep(key: PlayKey): void {
    if (this.waiting.length < MOST) this.waiting.push(key);
  }

  /** The page is there: what was pressed for it, in order. */
  arrive(): readonly PlayKey[] {
    this.isThere = true;
    return this.forget();
  }

  leave(): void {
    this.isThere = false;
  }

  /** Somebody has gone elsewhere. Returns what waited. */
  forget(): readonly PlayKey[] {
    const { waiting } = this;
    this.waiting = [];
    return waiting;
  }
}

export interface EarlyKeysParts {
  readonly play: Pick<PlaySession, 'early' | 'store'>;
  readonly navigation: NavigationStore;
  readonly theCase: Pick<CaseStore, 'getState'>;
}

/** Keeps the keys of the Play page from the moment somebody goes there until it hears them itself; the page that is still on screen does not get them. */
export function hearEarlyKeys(page: EventTarget, { play, navigation, theCase }: EarlyKeysParts): void {
  const isOnItsWay = () => {
    const { phase } = play.store.getState();
    return navigation.getState().place === 'play' && theCase.getState().document !== null && phase !== 'problems' && phase !== 'failed';
  };
  const press = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (play.early.isThere || event.defaultPrevented || !isOnItsWay()) return;
    const key = playKey(event);
    // Escape belongs to whatever is open.
    if (key === null || key.does === 'escape' || !isForPage(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    play.early.keep(key);
  };
  page.addEventListener('keydown', press, { capture: true });
  navigation.subscribe(({ place }) => {
    if (place !== 'play') play.early.forget();
  });
}

/** Nothing has the focus, or something of the page that goes. */
function isForPage(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target === target.ownerDocument.body || (target.closest('main') !== null && target.closest(USED) === null);
}
