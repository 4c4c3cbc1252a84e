import { describe, expect, it } from 'vitest';
import { openStudy, type Study } from '../door.js';
import type { Attention } from './attention.js';
import { followPresses } from './follow-presses.js';
import { SteppingSeasons } from './stepping-seasons.js';
import { StudyClock } from './study-clock.js';
import { FOR_NOW, WorkerRest } from './worker-rest.js';

const CASE = JSON.stringify({
  format: 'sandtable.scenario/1',
  id: 'shop',
  title: 'Shop',
  world: {
    calendar: { days: 3, opens: '08:00', closes: '20:00' },
    stores: [{ id: 'a' }],
    demand: { visitorsPerDay: 60 },
    staff: { onDuty: { checkout: 1, floor: 0, stock: 0, desk: 0 }, coreMinimum: { checkout: 0, floor: 0, stock: 0, desk: 0 } },
    checkout: {},
  },
  baseline: 'one',
  strategies: [{ id: 'one' }],
});
const STUDY: Study = { text: CASE, variants: [{ key: 'one', strategy: 'one' }] };
const job = (replication: number) => ({ strategies: ['one'], replications: [replication] });

describe('a worker', () => {
  it('rests while a press is answered, the last of two for a while longer', () => {
    const [first, last] = [0, 1].map((index) => new WorkerRest({ index, cores: 2 }));
    for (const rest of [first, last]) rest.hear('pressed', 1000);
    expect([first.left(1000), last.left(1000)]).toEqual([400, 1500]);
    for (const rest of [first, last]) rest.hear('answered', 1050);
    expect([first.left(1050), last.left(1050)]).toEqual([0, 1450]);
    expect([first.left(2600), last.left(2600)]).toEqual([0, 0]);
  });

  it('stands while a season is watched unless cores are left over', () => {
    const left = (index: number, cores: number) => {
      const rest = new WorkerRest({ index, cores });
      rest.hear('watched', 0);
      return rest.left(5);
    };
    expect([left(0, 1), left(0, 2), left(1, 2), left(0, 4), left(1, 4), left(4, 8), left(5, 8)]).toEqual([FOR_NOW, FOR_NOW, FOR_NOW, 0, FOR_NOW, 0, FOR_NOW]);
    const again = new WorkerRest({ index: 0, cores: 2 });
    again.hear('watched', 0);
    again.hear('unwatched', 3);
    expect(again.left(3)).toBe(0);
  });
});

describe('seasons in steps', () => {
  /** Time passes a millisecond a look; a worker that has to stand is woken at the third time. */
  function setUp(rests: number[] = []) {
    let now = 0;
    const log: string[] = [];
    const seasons = new SteppingSeasons({
      rest: { left: () => rests.shift() ?? 0 },
      now: () => now++,
      pause: async (milliseconds) => void log.push(`pause ${milliseconds}`),
      untilTold: async () => void log.push('told'),
    });
    return { seasons, log };
  }

  it('are the seasons played at once, one job after the other', async () => {
    const { seasons, log } = setUp([0, 30, FOR_NOW]);
    const [one, two] = await Promise.all([seasons.run(1, STUDY, job(0)), seasons.run(1, STUDY, job(1))]);
    const run = openStudy(STUDY);
    expect(one).toEqual(run(job(0)));
    expect(two).toEqual(run(job(1)));
    expect(log).toContain('pause 30');
    expect(log).toContain('told');
  });

  it('are left where they are when their study ends, and not begun afterwards', async () => {
    const { seasons } = setUp();
    const mine = seasons.run(1, STUDY, job(0));
    const next = seasons.run(1, STUDY, job(1));
    const other = seasons.run(2, STUDY, job(0));
    seasons.end(1);
    await expect(mine).rejects.toThrow('ended');
    await expect(next).rejects.toThrow('ended');
    expect(await other).toHaveLength(1);
  });

  it('wake from a rest when their study ends', async () => {
    const { seasons } = setUp([FOR_NOW, FOR_NOW, FOR_NOW]);
    const mine = seasons.run(1, STUDY, job(0));
    seasons.end(1);
    await expect(mine).rejects.toThrow('ended');
  });
});

it('judges the pace of a study by the time it has had', () => {
  const clock = new StudyClock();
  expect(clock.read(100)).toBe(100);
  for (const now of [150, 180]) clock.hear('watched', now);
  clock.hear('pressed', 190);
  expect(clock.read(400)).toBe(150);
  clock.hear('unwatched', 450);
  clock.hear('unwatched', 460);
  expect(clock.read(500)).toBe(200);
});

it('tells presses once each, and when they are answered', () => {
  const told: Attention[] = [];
  const later: (() => void)[] = [];
  const page = new EventTarget();
  const later_ = (then: () => void) => later.push(then);
  followPresses(Object.assign(page, { requestAnimationFrame: later_, requestIdleCallback: later_ }) as unknown as Window, (attention) => told.push(attention));
  const press = (timeStamp: number) => page.dispatchEvent(Object.defineProperty(new Event('keydown'), 'timeStamp', { value: timeStamp }));
  press(100);
  press(120);
  press(300);
  while (later.length > 0) later.shift()?.();
  expect(told).toEqual(['pressed', 'pressed', 'answered']);
});
