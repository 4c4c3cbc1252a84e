import { describe, expect, it } from 'vitest';
import { arrangeComparison, type Comparison } from './comparison.js';
import { makeFixture } from './testing/fixture.js';
import { newestPair } from './use-newest.js';

const { result, chart } = makeFixture(4, [
  { id: 'fixed', title: 'Fixed', sales: 6e6, rate: 20 },
  { id: 'moved', title: 'Moved', sales: 7e6, rate: 15 },
  { id: 'pooled', title: 'Pooled', sales: 8e6, rate: 12 },
]);
const of = (chosen: string) => arrangeComparison(result, chart, () => undefined, chosen);
const pair = ({ focus, baseline }: Comparison) => [focus?.id, baseline?.id];

describe('newestPair', () => {
  it('is the pair of the result where nothing else is asked for', () => {
    expect(pair(newestPair(of('moved'), { chosen: 'moved', against: null }))).toEqual(['moved', 'fixed']);
    expect(pair(newestPair(of('moved'), { chosen: 'moved', against: 'fixed' }))).toEqual(['moved', 'fixed']);
  });

  it('is the reference that was just chosen, before the result speaks of it', () => {
    expect(pair(newestPair(of('moved'), { chosen: 'moved', against: 'pooled' }))).toEqual(['moved', 'pooled']);
  });

  it('has the two change places where the strategy spoken of becomes the reference', () => {
    expect(pair(newestPair(of('fixed'), { chosen: 'fixed', against: 'moved' }))).toEqual(['fixed', 'moved']);
  });
});
