import { createStore } from 'zustand/vanilla';
import { type Desktop, KEPT_TEAMS_MAX } from '../../electron/desktop-contract.js';
import type { LocalText, Problem, Session } from '../simulation/door.js';

/** Most teams of one list. */
export const TEAMS_MOST = 12;
/** Other seasons that can be chosen, and what is chosen at first. */
export const SEASON_CHOICES = [10, 30, 60, 100] as const;
const SEASONS_AT_FIRST = 30;

/** One team of the list. */
export interface TeamEntry {
  /** From 1, the smallest that was free: a team keeps its mark and colour when another one is taken off. */
  readonly id: number;
  readonly name: string;
  readonly session: Session;
}

/** The case all sessions of the list were played on. */
export interface TeamsCase {
  readonly text: string;
  readonly title: LocalText;
  readonly digest: string;
}

export type RefusalReason = 'problems' | 'other-case' | 'other-version' | 'unknown-case' | 'unknown-plan' | 'other-seed' | 'twice' | 'full' | 'unreadable';

/** A file that was not taken in, and why. */
export interface Refusal {
  readonly file: string;
  readonly why: RefusalReason;
  /** Of the session, and of the list or the open case. */
  readonly theirs?: LocalText;
  readonly ours?: LocalText;
  readonly problem?: Problem;
  /** What was in it, so that a new list can be begun with it. */
  readonly text: string;
}

export const TEAM_PARTS = ['ranking', 'luck', 'debrief'] as const;
export type TeamPart = (typeof TEAM_PARTS)[number];

export interface TeamsState {
  /** Whether the Compare page shows the teams in place of the plans. */
  readonly isShown: boolean;
  readonly part: TeamPart;
  readonly theCase: TeamsCase | null;
  readonly entries: readonly TeamEntry[];
  /** Other seasons asked for. */
  readonly seasons: number;
  /** The team spoken of; null: the first in rank. */
  readonly chosen: number | null;
  readonly refusals: readonly Refusal[];
  /** The list that was emptied last, until another one is begun. */
  readonly emptied: Pick<TeamsState, 'theCase' | 'entries'> | null;
  show(isShown: boolean): void;
  open(part: TeamPart): void;
  choose(id: number): void;
  ask(seasons: number): void;
  /** Puts sessions on the list, which all are of this case; those that were refused are told beside it. Returns the ids given. */
  add(theCase: TeamsCase, sessions: readonly Omit<TeamEntry, 'id'>[], refusals: readonly Refusal[]): readonly number[];
  refuse(refusals: readonly Refusal[]): void;
  rename(id: number, name: string): void;
  remove(id: number): void;
  clear(): void;
  /** Brings the list back that was emptied. */
  bringBack(): void;
  /** Takes over what was kept, unless something is there already. */
  adopt(kept: Pick<TeamsState, 'theCase' | 'entries' | 'seasons'>): void;
}

export type TeamsStore = ReturnType<typeof createTeamsStore>;

/** The sessions of the rooms, kept by the desktop between starts. */
export function createTeamsStore(desktop: Pick<Desktop, 'keepTeams' | 'clearTeams'>) {
  const store = createStore<TeamsState>()((set, get) => ({
    isShown: false,
    part: 'ranking',
    theCase: null,
    entries: [],
    seasons: SEASONS_AT_FIRST,
    chosen: null,
    refusals: [],
    emptied: null,

    show: (isShown) => set({ isShown }),
    open: (part) => set({ part }),
    choose: (chosen) => set({ chosen }),
    ask: (seasons) => set({ seasons }),

    add(theCase, sessions, refusals) {
      const { entries } = get();
      const free = Array.from({ length: TEAMS_MOST + 1 }, (_, i) => i + 1).filter((id) => !entries.some((entry) => entry.id === id));
      const added = sessions.map((session, i) => ({ ...session, id: free[i] ?? 0 }));
      set({ theCase, entries: [...entries, ...added], refusals, emptied: null });
      return added.map(({ id }) => id);
    },

    refuse: (refusals) => set({ refusals }),
    rename: (id, name) => set({ entries: get().entries.map((entry) => (entry.id === id ? { ...entry, name } : entry)) }),

    remove(id) {
      const entries = get().entries.filter((entry) => entry.id !== id);
      if (entries.length === 0) get().clear();
      else set({ entries, chosen: get().chosen === id ? null : get().chosen });
    },

    clear: () => set({ theCase: null, entries: [], chosen: null, refusals: [], part: 'ranking', emptied: { theCase: get().theCase, entries: get().entries } }),
    bringBack: () => set({ ...get().emptied, emptied: null }),
    adopt: (kept) => get().entries.length === 0 && set(kept),
  }));
  store.subscribe((state, before) => {
    if (state.entries === before.entries && state.seasons === before.seasons) return;
    if (state.entries.length === 0) void desktop.clearTeams().catch(() => undefined);
    else {
      const text = keptText(state);
      if (text.length <= KEPT_TEAMS_MAX) void desktop.keepTeams(text).catch(() => undefined);
    }
  });
  return store;
}

function keptText({ theCase, entries, seasons }: TeamsState): string {
  return JSON.stringify({ case: theCase?.text ?? '', seasons, teams: entries });
}
