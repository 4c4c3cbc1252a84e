import { findIndicator } from '../model-door.js';

/** Whether a change is for the better, as a colour. */
export function changeColour(indicator: string, value: number | null): string {
  const direction = findIndicator(indicator)?.direction ?? 'none';
  if (value === null || value === 0 || direction === 'none') return 'var(--same)';
  return value > 0 === (direction === 'higher') ? 'var(--better)' : 'var(--worse)';
}
