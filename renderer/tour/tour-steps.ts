import type { Place } from '../frame/navigation-store.js';

/** Steps of the tour: each names its texts and the place it speaks of. */
export const TOUR_STEPS = [
  { id: 'finding', place: 'compare' },
  { id: 'find', place: 'compare' },
  { id: 'case', place: 'case' },
  { id: 'play', place: 'play' },
  { id: 'report', place: 'report' },
] as const satisfies readonly { readonly id: string; readonly place: Place }[];
