import { Chain } from '../model/chain.js';
import type { TraceEvent } from '../record/trace.js';
import type { LiveSeason } from './live-season.js';

/** Most events of one story. */
const STORY_MAX = 5000;

/** Everything that happened to one customer of a store up to now. */
export function customerStory(season: LiveSeason, store: string, customer: number): readonly TraceEvent[] {
  return again(season, (event) => event.store === store && event.customer === customer);
}

/** Everything one of the staff of a store did up to now. */
export function personStory(season: LiveSeason, store: string, person: string): readonly TraceEvent[] {
  return again(season, (event) => event.store === store && event.person === person);
}

/** Runs the season again with the same decisions and keeps what is asked for. */
function again(season: LiveSeason, wanted: (event: TraceEvent) => boolean): readonly TraceEvent[] {
  const story: TraceEvent[] = [];
  const keep = (event: TraceEvent) => {
    if (story.length < STORY_MAX && wanted(event)) story.push(event);
  };
  const { compiled, replication, time } = season;
  const chain = new Chain(compiled, replication, keep, { decisions: season.decisions.map(({ decision }) => decision) });
  chain.runUntil(time);
  return story.sort((a, b) => a.time - b.time);
}
