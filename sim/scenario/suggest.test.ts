import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from './suggest.js';

const WORDS = ['switchMinutes', 'shiftHoursMax', 'desk', 'stock', 'title', 'complaintRate'];

describe('nearest', () => {
  it.each([
    ['swichMinutes', 'switchMinutes'],
    ['switch_minutes', 'switchMinutes'],
    ['SwitchMinutes', 'switchMinutes'],
    ['titel', 'title'],
    ['dsk', 'desk'],
    ['complaint-rate', 'complaintRate'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, WORDS)).toBe(meant);
  });

  it('suggests nothing far-fetched, and nothing for a novel', () => {
    expect(nearest('banana', WORDS)).toBeUndefined();
    expect(nearest('x'.repeat(1_000_000), WORDS)).toBeUndefined();
    expect(didYouMean('banana', WORDS)).toBeUndefined();
  });
});
