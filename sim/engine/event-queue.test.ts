import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventQueue } from './event-queue.js';
import { RandomStream } from './random-stream.js';

interface Entry {
  readonly time: number;
  readonly priority: number;
  readonly payload: number;
  readonly order: number;
}

/** The truth: a plain array, sorted anew at every look. */
class SortedArray {
  private readonly entries: Entry[] = [];
  private order = 0;

  push(time: number, priority: number, payload: number): void {
    this.entries.push({ time, priority, payload, order: this.order++ });
    this.entries.sort((a, b) => a.time - b.time || a.priority - b.priority || a.order - b.order);
  }

  pop(): Entry {
    const first = this.entries.shift();
    if (!first) throw new Error('empty');
    return first;
  }

  get size(): number {
    return this.entries.length;
  }

  get nextTime(): number {
    return this.entries[0]?.time ?? Number.POSITIVE_INFINITY;
  }
}

function drain(queue: EventQueue): number[] {
  const payloads: number[] = [];
  while (queue.size > 0) payloads.push(queue.pop());
  return payloads;
}

describe('the order of events', () => {
  it('is by time first', () => {
    const queue = new EventQueue();
    for (const time of [5, 1, 4, 2, 3, 0.5, 4.5]) queue.push(time, 0, time * 10);
    expect(drain(queue)).toEqual([5, 10, 20, 30, 40, 45, 50]);
  });

  it('is by priority at the same time, whatever was scheduled first', () => {
    const queue = new EventQueue();
    for (const priority of [9, 3, 15, 0, 7]) queue.push(12, priority, priority);
    expect(drain(queue)).toEqual([0, 3, 7, 9, 15]);
  });

  it('is first scheduled first at the same time and priority', () => {
    const queue = new EventQueue(4);
    for (let i = 0; i < 1000; i++) queue.push(7, 4, i);
    expect(drain(queue)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
  });

  it('agrees with a sorted array for any sequence of pushes and pops', () => {
    const push = fc.record({ time: fc.integer({ min: 0, max: 20 }), priority: fc.integer({ min: 0, max: 15 }), payload: fc.integer() });
    const steps = fc.array(fc.oneof({ weight: 3, arbitrary: push }, { weight: 2, arbitrary: fc.constant('pop' as const) }), { maxLength: 300 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 8 }), (sequence, capacity) => {
        const queue = new EventQueue(capacity);
        const truth = new SortedArray();
        for (const step of sequence) {
          if (step !== 'pop') {
            queue.push(step.time, step.priority, step.payload);
            truth.push(step.time, step.priority, step.payload);
          } else if (truth.size > 0) {
            const expected = truth.pop();
            expect(queue.pop()).toBe(expected.payload);
            expect(queue.time).toBe(expected.time);
          }
          expect(queue.size).toBe(truth.size);
          expect(queue.nextTime).toBe(truth.nextTime);
        }
      }),
      { seed: 20_260_602, numRuns: 200 },
    );
  });

  it('holds in the hold model: a hundred events, each of which schedules the next', () => {
    const luck = new RandomStream('hold');
    const queue = new EventQueue(16);
    const truth = new SortedArray();
    const schedule = (time: number, payload: number, priority: number) => {
      queue.push(time, priority, payload);
      truth.push(time, priority, payload);
    };
    for (let i = 0; i < 100; i++) schedule(Math.round(luck.at(i) * 50) / 2, i, i % 16);
    let last = 0;
    for (let i = 100; i < 2000; i++) {
      const expected = truth.pop();
      expect(queue.pop()).toBe(expected.payload);
      expect(queue.time).toBeGreaterThanOrEqual(last);
      last = queue.time;
      schedule(last + Math.round(luck.at(i) * 20) / 2, i, i % 16);
    }
  });
});

describe('a queue of events', () => {
  it('is empty at first and when everything has been popped', () => {
    const queue = new EventQueue();
    expect(queue.nextTime).toBe(Number.POSITIVE_INFINITY);
    queue.push(3, 0, 1);
    expect(queue.nextTime).toBe(3);
    queue.pop();
    expect(queue.size).toBe(0);
    expect(queue.nextTime).toBe(Number.POSITIVE_INFINITY);
    expect(queue.time).toBe(3);
  });

  it('grows as far as it must and keeps every event', () => {
    const queue = new EventQueue(1);
    for (let i = 0; i < 10_000; i++) queue.push((i * 7919) % 10_000, 0, (i * 7919) % 10_000);
    expect(drain(queue)).toEqual(Array.from({ length: 10_000 }, (_, i) => i));
  });

  it('keeps every integer of 32 bits that an event can be packed into', () => {
    const queue = new EventQueue();
    const payloads = [0, -1, 2 ** 31 - 1, -(2 ** 31)];
    payloads.forEach((payload, i) => {
      queue.push(i, 0, payload);
    });
    expect(drain(queue)).toEqual(payloads);
  });
});
