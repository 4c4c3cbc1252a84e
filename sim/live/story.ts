import type { Chain } from '../model/chain.js';
import { FIRST_EXTRA } from '../model/risks/surge.js';
import type { TraceEvent } from '../record/trace.js';
import type { Decision } from '../scenario/sections/decision-section.js';

/** Most events of one story. */
const STORY_MAX = 5000;

/** Runs a season on to `until` with the decisions of a log and keeps what one store tells and is wanted, at most STORY_MAX events. */
export function storyOf(
  chain: Chain | undefined,
  log: readonly Decision[],
  until: number,
  store: string,
  wanted: (event: TraceEvent) => boolean,
): readonly TraceEvent[] {
  const story: TraceEvent[] = [];
  if (chain === undefined) throw new Error('The first moment of a season is always kept.');
  chain.player?.expect(log.slice(chain.player.taken.length));
  chain.tellNews(undefined);
  const teller = chain.stores.find(({ id }) => id === store);
  teller?.tellEverything((event) => {
    if (story.length < STORY_MAX && wanted(event)) story.push(event);
  });
  chain.runUntil(until);
  return story.sort((a, b) => a.time - b.time);
}

/** Whether a customer of a store has not come by now, as far as is known without looking: those risks bring in have numbers of their own. */
export function hasNotCome({ time, stores }: Chain, store: string, customer: number): boolean {
  const floor = stores.find(({ id }) => id === store)?.floor;
  return time === 0 || (floor !== undefined && customer < FIRST_EXTRA && floor.nextCandidate <= customer);
}
