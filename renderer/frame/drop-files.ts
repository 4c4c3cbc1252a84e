import { useEffect, useSyncExternalStore } from 'react';
import { isTable } from '../import/import-store.js';
import { useStores } from '../stores/stores.js';
import { useFrame } from './frame-context.js';

let dragging = false;
const watchers = new Set<() => void>();

function setDragging(next: boolean) {
  if (next === dragging) return;
  dragging = next;
  for (const watch of watchers) watch();
}

/** Whether a file is being dragged over the window. */
export function useFileDrag(): boolean {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => void watchers.delete(watch);
    },
    () => dragging,
  );
}

/** A case, a table or sessions of teams may be dropped anywhere in the window; without this the window would try to show it as a page. */
export function useFileDrop(): void {
  const { files } = useFrame();
  const stores = useStores();
  const { imports, navigation } = stores;
  useEffect(() => {
    const openCaseOrSessions = async (dropped: readonly File[]) => {
      const { addSessions, droppedSessions } = await import('../teams/add-sessions.js');
      const sessions = await droppedSessions(dropped);
      if (sessions !== null) await addSessions(stores, sessions);
      else if (dropped[0]) await files.openDropped(dropped[0]);
    };
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      const dropped = [...(event.dataTransfer?.files ?? [])];
      const [file] = dropped;
      if (file === undefined) return;
      event.preventDefault();
      if (isTable(file.name)) {
        navigation.getState().go('library');
        void imports.getState().start(file);
      } else {
        // A file that could not be imported does not stand before what comes of the next.
        if (imports.getState().result?.ok !== true) imports.getState().close();
        void openCaseOrSessions(dropped);
      }
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [files, imports, navigation, stores]);
}
