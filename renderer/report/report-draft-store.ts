import { createStore } from 'zustand/vanilla';
import type { Desktop, ReportDraft } from '../../electron/desktop-contract.js';
import { HIDDEN_AT_FIRST } from './report-content.js';

const EMPTY: ReportDraft = { hidden: HIDDEN_AT_FIRST, pageSize: 'A4' };
/** Milliseconds without an edit before the words are kept. */
const KEEP_MS = 500;

/** What the report as a whole can be had as. */
export type ReportKind = 'pdf' | 'html' | 'xlsx';

export interface ReportDraftState {
  /** Whose report it is; null: none is open. */
  readonly caseId: string | null;
  readonly draft: ReportDraft;
  /** Asked for from elsewhere (menu, keys): the page makes it as soon as it can, and then takes it back. */
  readonly wanted: ReportKind | null;
  want(kind: ReportKind | null): void;
  /** Turns to the report of a case; what was written for it before comes back. */
  open(caseId: string): void;
  change(change: Partial<ReportDraft>): void;
}

export type ReportDraftStore = ReturnType<typeof createReportDraftStore>;

/** What a person writes and chooses for a report, kept by the desktop case by case: it belongs to the person, not to the file. */
export function createReportDraftStore(desktop: Pick<Desktop, 'readReportDraft' | 'writeReportDraft'>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return createStore<ReportDraftState>()((set, get) => {
    function keep() {
      clearTimeout(timer);
      timer = undefined;
      const { caseId, draft } = get();
      if (caseId !== null) void desktop.writeReportDraft(caseId, draft);
    }

    return {
      caseId: null,
      draft: EMPTY,
      wanted: null,

      want: (wanted) => set({ wanted }),

      open(caseId) {
        if (get().caseId === caseId) return;
        if (timer !== undefined) keep();
        set({ caseId, draft: EMPTY });
        void desktop.readReportDraft(caseId).then((kept) => {
          // Whoever was quicker to write than the disk to answer keeps what they wrote.
          if (kept !== null && get().caseId === caseId && get().draft === EMPTY) set({ draft: kept });
        });
      },

      change(change) {
        set({ draft: { ...get().draft, ...change } });
        clearTimeout(timer);
        timer = setTimeout(keep, KEEP_MS);
      },
    };
  });
}
