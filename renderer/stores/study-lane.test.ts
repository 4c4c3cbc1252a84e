import { expect, it } from 'vitest';
import { createStudyLane } from './study-lane.js';

it('lets studies run one after the other, whatever becomes of those before, and passes over what was given up', async () => {
  const lane = createStudyLane();
  const told: string[] = [];
  const ends: (() => void)[] = [];
  const study = (name: string) => () =>
    new Promise<void>((resolve) => {
      told.push(name);
      ends.push(resolve);
    });
  const wanted = new AbortController().signal;
  const first = lane.take(wanted, study('first'));
  const failing = lane.take(wanted, async () => {
    throw new Error('out of memory');
  });
  const givenUp = new AbortController();
  const second = lane.take(givenUp.signal, study('given up'));
  const third = lane.take(wanted, study('third'));
  await Promise.resolve();
  givenUp.abort();
  expect(told).toEqual(['first']);
  ends[0]?.();
  await first;
  await expect(failing).rejects.toThrow('out of memory');
  await second;
  expect(told).toEqual(['first', 'third']);
  ends[1]?.();
  await third;
});
