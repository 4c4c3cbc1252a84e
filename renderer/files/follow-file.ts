import type { Stores } from '../stores/stores.js';
import { diskChangeStore } from './disk-change-store.js';

/** Has the desktop look after the file of the open case, and tells when another program has changed it. */
export function followFile({ desktop, theCase }: Pick<Stores, 'desktop' | 'theCase'>): void {
  const watch = () => {
    const { file } = theCase.getState();
    // Opened, saved or answered: what was told of the file before is settled.
    diskChangeStore.getState().tell(null);
    void desktop.watchFile(file === null ? null : { handle: file.handle, modifiedAt: file.modifiedAt });
  };
  theCase.subscribe((state, before) => {
    if (state.file?.handle !== before.file?.handle || state.file?.modifiedAt !== before.file?.modifiedAt) watch();
  });
  desktop.onFileChanged((change) => {
    const { file } = theCase.getState();
    if (file === null || file.handle !== change.handle) return;
    diskChangeStore.getState().tell(file.modifiedAt === change.modifiedAt ? null : change);
  });
  watch();
}
