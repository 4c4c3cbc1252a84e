import { COMPLAINT_CAUSES, COUNT_INDEX, type LiveSeason } from '../door.js';
import type { Sample } from './player.js';

const COMPLAINTS = COMPLAINT_CAUSES.map(({ id }): number => COUNT_INDEX[`complaints.${id}`]);
const LOST = (['lostToQueues', 'lostToStockouts', 'lostToNoAdvice', 'lostToTaste'] as const).map((key) => COUNT_INDEX[key]);

/** Most points of a line over the season. */
const POINTS_MAX = 1500;

/** When a line over the season has its points (minutes): on the full hour while stores are open, less often in a long season. */
export function sampleMinutes(days: number, opens: number, closes: number): number[] {
  const hours = Math.max(1, Math.floor((closes - opens) / 60));
  const every = Math.max(1, Math.ceil((days * hours) / POINTS_MAX));
  const minutes: number[] = [];
  for (let day = 0; day < days; day++) {
    for (let hour = every; hour <= hours; hour += every) minutes.push(day * 1440 + opens + hour * 60);
  }
  return minutes;
}

/** The sums of a season now. */
export function sampleOf(season: LiveSeason): Sample {
  const counts = season.counts();
  const sum = (places: readonly number[]) => places.reduce((total, i) => total + counts[i], 0);
  return { time: season.time, visitors: counts[COUNT_INDEX.visitors], complaints: sum(COMPLAINTS), sales: counts[COUNT_INDEX.sales], lost: sum(LOST) };
}
