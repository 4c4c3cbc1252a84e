import type { TraceKind } from '../record/trace.js';
import type { Store } from './store.js';

/**
 * Tells a trace of something that happened to a customer. Callers look first whether there is a trace, and what is told is put together here: apart from
 * the path that every customer takes, which stays short enough for engines to compile in one piece.
 */
export function tellOf(store: Store, kind: TraceKind, customer: number, time: number, detail?: Readonly<Record<string, number>>, person?: string): void {
  store.trace?.({ time, store: store.id, kind, customer, ...(person !== undefined && { person }), ...(detail && { detail }) });
}
