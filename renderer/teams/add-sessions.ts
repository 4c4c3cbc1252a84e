import i18next from 'i18next';
import { MAX_FILE_BYTES } from '../../electron/desktop-contract.js';
import { serializeScenario } from '../simulation/door.js';
import type { Stores } from '../stores/stores.js';
import type { SessionText } from './intake.js';
import { HEAD_LENGTH, isSession } from './is-session.js';
import type { Refusal, TeamPart } from './teams-store.js';

export interface AddOptions {
  /** Begins a new list; without it they go on the one there is. */
  readonly fresh?: boolean;
  /** What is shown of the teams. */
  readonly part?: TeamPart;
  /** Files that could not be read at all. */
  readonly unreadable?: readonly string[];
}

/** Takes session files in and shows the teams: what belongs there on the list, the rest with the reason. */
export async function addSessions(stores: Stores, files: readonly SessionText[], { fresh = false, part, unreadable = [] }: AddOptions = {}): Promise<void> {
  const { teams, theCase, desktop, navigation } = stores;
  const [{ takeIn }, shipped] = await Promise.all([import('./intake.js'), desktop.listShippedCases()]);
  if (fresh) teams.getState().clear();
  const { theCase: list, entries, add, refuse, choose, open, show } = teams.getState();
  const { document, scenario } = theCase.getState();
  const {
    theCase: found,
    added,
    refused,
    known,
  } = takeIn(files, {
    list,
    entries,
    open: document === null || scenario === null ? null : serializeScenario(document),
    shipped: shipped.map(({ text }) => text),
    nameless: (number) => i18next.t('teams:list.nameless', { number }),
  });
  const told = [
    ...refused.filter(({ why, file }) => why !== 'twice' || file !== ''),
    ...unreadable.map((file): Refusal => ({ file, why: 'unreadable', text: '' })),
  ];
  if (found !== null && added.length > 0) {
    const [first] = add(found, added, told);
    if (part !== undefined && first !== undefined) choose(first);
  } else refuse(told);
  if (added.length === 0 && known[0] !== undefined) choose(known[0]);
  open(part ?? (teams.getState().entries.length > 1 ? 'ranking' : 'luck'));
  show(true);
  navigation.getState().go('compare');
}

/** Asks for session files and takes them in. */
export async function askForSessions(stores: Stores): Promise<void> {
  const opened = await stores.desktop.openFiles();
  if (opened.length === 0) return;
  const files = opened.flatMap((each) => (each.ok ? [{ name: each.value.name, text: each.value.text }] : []));
  const unreadable = opened.flatMap((each) => (each.ok || each.fault.kind === 'cancelled' ? [] : ['name' in each.fault ? each.fault.name : '']));
  await addSessions(stores, files, { unreadable });
}

/** The session files among files dropped on the window; null where there is none, so that the first may be a case. */
export async function droppedSessions(dropped: readonly File[]): Promise<readonly SessionText[] | null> {
  const found = await Promise.all(
    dropped.map(async (file): Promise<SessionText | null> => {
      if (file.size > MAX_FILE_BYTES || !isSession(await file.slice(0, 4 * HEAD_LENGTH).text())) return null;
      return { name: file.name, text: await file.text() };
    }),
  );
  const sessions = found.filter((each) => each !== null);
  return sessions.length === 0 ? null : sessions;
}
