import { describe, expect, it } from 'vitest';
import { plainCase } from '../../tests/fixtures/plain-store.js';
import { COUNT_INDEX } from '../record/counts.js';
import { HISTOGRAM_BINS, histogramBin } from '../record/histogram.js';
import { DAY_KEYS, HOUR_KEYS } from '../record/season-record.js';
import { DAY_INDEX, HISTOGRAM_INDEX, HOUR_INDEX, Recorder, StationTally } from './recorder.js';

const { calendar } = plainCase({ calendar: { firstWeekday: 'wednesday', runOffDays: 1 } });

describe('the recorder', () => {
  it('books hours by weekday and hour, days by day', () => {
    const recorder = new Recorder('north', calendar);
    recorder.addHour(HOUR_INDEX.sales, 1);
    recorder.startHour(1440 + 9 * 60);
    recorder.addHour(HOUR_INDEX.sales, 10);
    recorder.addDay(DAY_INDEX.sales, 100);
    const { hours, days } = recorder.record();
    const cell = (weekday: number, hour: number) => hours[(weekday * 24 + hour) * HOUR_KEYS.length + HOUR_INDEX.sales];
    expect([cell(2, 0), cell(3, 9), cell(3, 10)]).toEqual([1, 10, 0]);
    expect([0, 1, 2].map((day) => days[day * DAY_KEYS.length + DAY_INDEX.sales])).toEqual([0, 100, 0]);
  });

  it('keeps durations in the bins of their histogram', () => {
    const recorder = new Recorder('north', calendar);
    for (const minutes of [0, 0.05, 4, 31]) recorder.addDuration(HISTOGRAM_INDEX['desk.wait'], minutes);
    const row = recorder.record().histograms.subarray(HISTOGRAM_INDEX['desk.wait'] * HISTOGRAM_BINS, (HISTOGRAM_INDEX['desk.wait'] + 1) * HISTOGRAM_BINS);
    expect([row[histogramBin(0)], row[histogramBin(4)], row[histogramBin(31)]]).toEqual([2, 1, 1]);
  });

  it('forgets what was before the end of a warm-up', () => {
    const recorder = new Recorder('north', calendar);
    recorder.add(0, 5);
    recorder.addHour(0, 5);
    recorder.addDay(0, 5);
    recorder.addDuration(0, 5);
    recorder.reset();
    const { counts, hours, days, histograms } = recorder.record();
    for (const table of [counts, hours, days, histograms]) expect(table.every((value) => value === 0)).toBe(true);
  });
});

describe('the tally of a station', () => {
  it('integrates queue, number and busy servers over time: Little by hand', () => {
    const recorder = new Recorder('north', calendar);
    const tally = new StationTally(recorder, 'checkout');
    // one customer comes at 10, is served from 12 to 16; another comes at 13, is served from 16 to 19
    const states: [time: number, queue: number, number: number, busy: number][] = [
      [10, 1, 1, 0],
      [12, 0, 1, 1],
      [13, 1, 2, 1],
      [16, 0, 1, 1],
      [19, 0, 0, 0],
    ];
    for (const [time, queue, number, busy] of states) {
      tally.advance(time);
      Object.assign(tally, { queue, number, busy });
    }
    tally.advance(100);
    const area = (name: 'queueArea' | 'numberArea' | 'busyArea') => recorder.counts[COUNT_INDEX[`checkout.${name}`]];
    expect([area('queueArea'), area('numberArea'), area('busyArea')]).toEqual([2 + 3, 6 + 6, 4 + 3]);
  });
});
