import { expect, it } from 'vitest';
import { CHART_HEIGHTS } from './report-sheet.js';
import { fitOf, nextFit } from './use-page-fit.js';

const { most, least } = CHART_HEIGHTS;
const loose = { chartHeight: most, tight: false };
const tight = { chartHeight: most, tight: true };

it('leaves a page that fits as it is', () => {
  expect(nextFit(loose, -40)).toEqual({ fit: loose, isTried: true });
  expect(nextFit(tight, 0)).toEqual({ fit: tight, isTried: true });
});

it('takes from the chart first, then sets the page tighter, then goes on to a second page with the chart whole', () => {
  expect(nextFit(loose, 100)).toEqual({ fit: { chartHeight: most - 100, tight: false }, isTried: true });
  expect(nextFit(loose, most - least + 1)).toEqual({ fit: tight, isTried: false });
  expect(nextFit(tight, 60)).toEqual({ fit: { chartHeight: most - 60, tight: true }, isTried: true });
  expect(nextFit(tight, most - least + 1)).toEqual({ fit: loose, isTried: true });
});

it('tries what follows until a page fits, or nothing is left to try', () => {
  expect(fitOf(({ tight, chartHeight }) => chartHeight - (tight ? 250 : 150))).toEqual({ chartHeight: 250, tight: true });
  expect(fitOf(() => 1000)).toEqual(loose);
});
