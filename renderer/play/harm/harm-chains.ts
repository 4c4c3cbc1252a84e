import type { PlayEvent } from '../../simulation/play/player.js';

/** How long after something what follows is still shown as following (minutes). */
const SHELF_AFTER_MOVE = 240;
const COMPLAINT_AFTER = 180;
/** Most chains of one day. */
const CHAINS_MAX = 40;

/** Somebody left a place, and what happened there afterwards, in the order of time. What follows need not have been caused. */
export interface HarmChain {
  readonly move: PlayEvent;
  /** A shelf found empty, after a restocker had left. */
  readonly emptied: PlayEvent | null;
  /** A basket that was left behind, or a deadline that was missed. */
  readonly lost: PlayEvent | null;
  readonly complaint: PlayEvent | null;
}

/** What may go wrong at the place somebody leaves. */
const CAUSES: Readonly<Record<string, readonly string[]>> = {
  stock: ['stockout'],
  checkout: ['waiting', 'walkout', 'error'],
  desk: ['handoff'],
  floor: [],
};

/** The chains of a stretch of events of one store, in the order of time. Only moves to which something followed. */
export function harmChains(events: readonly PlayEvent[]): HarmChain[] {
  const chains: HarmChain[] = [];
  const used = new Set<PlayEvent>();
  for (const [i, move] of events.entries()) {
    if (move.kind !== 'move' || chains.length >= CHAINS_MAX) continue;
    const chain = chainOf(move, events, i, used);
    if (chain === null) continue;
    chains.push(chain);
    for (const event of [chain.emptied, chain.lost, chain.complaint]) if (event) used.add(event);
  }
  return chains;
}

function chainOf(move: PlayEvent, events: readonly PlayEvent[], at: number, used: ReadonlySet<PlayEvent>): HarmChain | null {
  const from = String(move.detail?.from ?? '');
  const causes = CAUSES[from] ?? [];
  const find = (after: number, within: number, fits: (event: PlayEvent) => boolean) => {
    for (let i = at + 1; i < events.length && events[i].time <= after + within; i++) {
      if (events[i].time >= after && !used.has(events[i]) && fits(events[i])) return events[i];
    }
    return null;
  };
  const emptied = from === 'stock' ? find(move.time, SHELF_AFTER_MOVE, ({ kind }) => kind === 'stockout') : null;
  if (from === 'stock' && emptied === null) return null;
  const after = (emptied ?? move).time;
  const lost = find(after, COMPLAINT_AFTER, ({ kind }) =>
    from === 'stock' ? kind === 'stockout-walkout' : kind === 'case-deadline-missed' && from === 'desk',
  );
  // In the order of time: who complains is told after what was lost.
  const complaint = find(
    (lost ?? emptied ?? move).time,
    COMPLAINT_AFTER,
    ({ kind, detail }) => kind === 'case-opened' && causes.includes(String(detail?.cause)),
  );
  return emptied || lost || complaint ? { move, emptied, lost, complaint } : null;
}
