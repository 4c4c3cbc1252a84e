import type { LongStudy } from '../../electron/desktop-contract.js';
import type { Stores } from '../stores/stores.js';

/** What somebody has asked for that takes minutes and is kept nowhere, while it runs. */
export function longStudyOf({ search, tornado }: Pick<Stores, 'search' | 'tornado'>): LongStudy | null {
  if (search.getState().phase === 'running') return 'search';
  return tornado.getState().phase === 'running' ? 'analysis' : null;
}
