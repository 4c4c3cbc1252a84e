import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { FileChange } from '../../electron/desktop-contract.js';

interface DiskChangeState {
  /** What another program has made of the open file, until somebody has said what shall hold. */
  readonly change: FileChange | null;
  tell(change: FileChange | null): void;
}

export const diskChangeStore = createStore<DiskChangeState>()((set) => ({ change: null, tell: (change) => set({ change }) }));

export const useDiskChange = <T>(select: (state: DiskChangeState) => T): T => useStore(diskChangeStore, select);
