import { COMPLAINT_CAUSES, COUNT_INDEX, type LiveSeason } from '../door.js';
import type { PlaySetup, Sample } from './player.js';

const COMPLAINTS = COMPLAINT_CAUSES.map(({ id }): number => COUNT_INDEX[`complaints.${id}`]);
const LOST = (['lostToQueues', 'lostToStockouts', 'lostToNoAdvice', 'lostToTaste'] as const).map((key) => COUNT_INDEX[key]);

/** Most points of a line over the season. */
const POINTS_MAX = 1500;

/** When a line over the season has its points (minutes): on the full hour while stores are open, less often in a long season, and at its end. */
export function sampleMinutes({ days, opens, closes, end }: Pick<PlaySetup, 'days' | 'opens' | 'closes' | 'end'>): number[] {
  const hours = Math.max(1, Math.floor((closes - opens) / 60));
  const every = Math.max(1, Math.ceil((days * hours) / POINTS_MAX));
  const minutes: number[] = [];
  for (let day = 0; day < days; day++) {
    for (let hour = every; hour <= hours; hour += every) minutes.push(day * 1440 + opens + hour * 60);
  }
  return [...minutes.filter((minute) => minute < end), end];
}

/** The sums of a season now; at its end those of the whole season, with what is still to be settled when the doors are closed. */
export function sampleOf(season: LiveSeason): Sample {
  const isDone = season.time >= season.compiled.calendar.seasonEnd;
  const counts = isDone ? wholeSeason(season) : season.counts();
  const sum = (places: readonly number[]) => places.reduce((total, i) => total + counts[i], 0);
  return { time: season.time, visitors: counts[COUNT_INDEX.visitors], complaints: sum(COMPLAINTS), sales: counts[COUNT_INDEX.sales], lost: sum(LOST) };
}

/** The sums a replay of the season comes to. */
function wholeSeason(season: LiveSeason): Float64Array {
  const [first, ...others] = season.outcome().stores;
  const counts = first.counts.slice();
  for (const store of others) for (let i = 0; i < counts.length; i++) counts[i] += store.counts[i];
  return counts;
}
