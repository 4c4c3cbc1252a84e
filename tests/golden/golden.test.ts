import { beforeAll, describe, expect, test } from 'vitest';
import { COUNT_INDEX } from '../../sim/record/counts.js';
import type { SeasonRecord } from '../../sim/record/season-record.js';
import { brokenBalances } from '../properties/balances.js';
import { fileNameOf, goldenNames, keptGolden, readGolden, runGolden, seasonsOf } from './golden-run.js';

/** Heads are whole, so that a roster cannot always be matched to the hour: the share within which hours count as equal. */
const EQUAL_HOURS = 0.001;

const rosteredHours = (season: SeasonRecord | undefined) => (season?.stores ?? []).reduce((sum, store) => sum + store.counts[COUNT_INDEX.rosteredHours], 0);

/** Every shipped scenario, each strategy's season run once and looked at three ways. */
describe.each(goldenNames())('%s', (name) => {
  let run: ReturnType<typeof seasonsOf>;
  beforeAll(() => {
    run = seasonsOf(name);
  });

  /**
   * The same seed gives the same season, to the last bit. A change that is meant is noted in the changelog with [RESULTS],
   * and the kept runs are made anew with `npm run golden -- --update`.
   */
  test('gives the results it gave', () => {
    expect(runGolden(name, run)).toEqual(readGolden(name));
  });

  /** AT-14 (Little's law at every station from the same sample path) and AT-15 (people, money, units and cases balance). */
  test('balances in every store', () => {
    for (const [id, season] of run.seasons) if (run.scenario.world.calendar.warmUpDays === 0) expect(brokenBalances(season), id).toEqual([]);
  });

  /** AT-19: what is called equal labour is equal as worked in the season and not only as planned. */
  test('rosters the hours of the baseline wherever that is promised', () => {
    const { scenario, seasons } = run;
    const hours = rosteredHours(seasons.get(scenario.baseline));
    for (const { id, labour } of scenario.strategies) {
      if (labour !== 'same-as-baseline') continue;
      expect(Math.abs(rosteredHours(seasons.get(id)) / hours - 1), id).toBeLessThan(EQUAL_HOURS);
    }
  });
});

test('there is a kept run for every shipped scenario and no other', () => {
  expect(keptGolden()).toEqual(goldenNames().map(fileNameOf).sort());
});
