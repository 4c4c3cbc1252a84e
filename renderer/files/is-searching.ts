import type { Stores } from '../stores/stores.js';

/** Whether something somebody has asked for is being looked for that takes minutes and is kept nowhere. */
export function isSearching({ search, tornado }: Pick<Stores, 'search' | 'tornado'>): boolean {
  return [search, tornado].some((store) => store.getState().phase === 'running');
}
