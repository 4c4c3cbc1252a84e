import { expect, test } from 'vitest';
import { fileNameOf, goldenNames, keptGolden, readGolden, runGolden } from './golden-run.js';

/**
 * The same seed gives the same season, to the last bit. A change that is meant is noted in the changelog with [RESULTS],
 * and the kept runs are made anew with `npm run golden -- --update`.
 */
test.each(goldenNames())('%s gives the results it gave', (name) => {
  expect(runGolden(name)).toEqual(readGolden(name));
});

test('there is a kept run for every shipped scenario and no other', () => {
  expect(keptGolden()).toEqual(goldenNames().map(fileNameOf).sort());
});
