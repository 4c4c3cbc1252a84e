import { createStore } from 'zustand/vanilla';
import type { FileFault, FileResult, SavedFile } from '../../electron/desktop-contract.js';
import { copyText } from '../components/copy-text.js';

/** What became of the last thing that was handed out. */
export type ExportOutcome = { readonly kind: 'working' | 'copied' | 'copy-failed' | 'failed' } | { readonly kind: 'saved'; readonly file: SavedFile };

export interface ExportState {
  readonly outcome: ExportOutcome | null;
  /** Makes and saves something; one after the other is allowed, the line tells of the newest. */
  handOut(make: () => Promise<FileResult<SavedFile>>): Promise<void>;
  copy(text: string): void;
  putAway(): void;
  /** Another place is gone to: what was handed out before is no news there. What is still being made is. */
  leave(): void;
}

export type ExportStore = ReturnType<typeof createExportStore>;

/** @param tell says what is wrong with a file, where files are spoken of */
export function createExportStore(tell: (fault: FileFault) => void) {
  return createStore<ExportState>()((set, get) => ({
    outcome: null,

    async handOut(make) {
      set({ outcome: { kind: 'working' } });
      try {
        const result = await make();
        set({ outcome: result.ok ? { kind: 'saved', file: result.value } : null });
        if (!result.ok && result.fault.kind !== 'cancelled') tell(result.fault);
      } catch {
        set({ outcome: { kind: 'failed' } });
      }
    },

    copy: (text) => set({ outcome: { kind: copyText(text) ? 'copied' : 'copy-failed' } }),

    putAway: () => set({ outcome: null }),
    leave: () => get().outcome?.kind !== 'working' && set({ outcome: null }),
  }));
}
