import type { Sample } from '../../simulation/play/player.js';

export interface LinePoint {
  readonly time: number;
  readonly value: number;
}

/** Visitors a rate needs before it is drawn: below, one complaint moves it by more than the whole axis. */
export const FEWEST_VISITORS = 200;

/** Complaints per 1,000 visitors, season so far. */
export function rateLine(samples: readonly Sample[], until: number): LinePoint[] {
  return samples
    .filter(({ time, visitors }) => time <= until && visitors >= FEWEST_VISITORS)
    .map(({ time, complaints, visitors }) => ({ time, value: (1000 * complaints) / visitors }));
}

/** Sales above those of a ghost at the same moments (yuan). Moments the ghost has not come to are left out. */
export function gainedLine(samples: readonly Sample[], ghost: readonly Sample[], until: number): LinePoint[] {
  return samples
    .slice(0, ghost.length)
    .filter(({ time }) => time <= until)
    .map(({ time, sales }, i) => ({ time, value: sales - ghost[i].sales }));
}

/** The sums at a moment, between two samples in proportion; null before anything is known. */
export function sampleAt(samples: readonly Sample[], time: number): Sample | null {
  const after = samples.findIndex((sample) => sample.time >= time);
  if (after < 0) return samples.at(-1) ?? null;
  const right = samples[after];
  const left = samples[after - 1] ?? { time: 0, visitors: 0, complaints: 0, sales: 0, lost: 0 };
  const share = right.time === left.time ? 1 : (time - left.time) / (right.time - left.time);
  const between = (key: Exclude<keyof Sample, 'time'>) => left[key] + (right[key] - left[key]) * share;
  return { time, visitors: between('visitors'), complaints: between('complaints'), sales: between('sales'), lost: between('lost') };
}

export interface ChangeSince {
  /** Difference of complaints per 1,000 visitors of the stretch. */
  readonly complaintRate: number;
  /** Yuan. */
  readonly sales: number;
}

/** What a stretch of the season came to against a ghost's same stretch; null while it is too short to tell. */
export function changeSince(samples: readonly Sample[], ghost: readonly Sample[], from: number, until: number): ChangeSince | null {
  const [a, b, c, d] = [sampleAt(samples, from), sampleAt(samples, until), sampleAt(ghost, from), sampleAt(ghost, until)];
  const last = ghost.at(-1);
  if (!a || !b || !c || !d || last === undefined || last.time < Math.min(until, samples.at(-1)?.time ?? 0)) return null;
  const visitors = b.visitors - a.visitors;
  const others = d.visitors - c.visitors;
  if (visitors < FEWEST_VISITORS || others < FEWEST_VISITORS) return null;
  return {
    complaintRate: 1000 * ((b.complaints - a.complaints) / visitors - (d.complaints - c.complaints) / others),
    sales: b.sales - a.sales - (d.sales - c.sales),
  };
}

/** Every so manieth point, and the last: never more than the eye can use. */
export function thinned(points: readonly LinePoint[], most: number): readonly LinePoint[] {
  if (points.length <= most) return points;
  const every = Math.ceil(points.length / most);
  return points.filter((_, i) => i % every === 0 || i === points.length - 1);
}
