import { describe, expect, it } from 'vitest';
import { EventQueue } from './event-queue.js';
import { snapshot } from './snapshot.js';

class Clock {
  ticks = 0;
  private readonly log: number[] = [];
  constructor(readonly name: string) {}
  tick(): number {
    this.log.push(++this.ticks);
    return this.log.length;
  }
}

describe('a snapshot', () => {
  it('goes on by itself, with the methods and hidden fields of its class', () => {
    const clock = new Clock('wall');
    clock.tick();
    const copy = snapshot(clock);
    expect(copy).toBeInstanceOf(Clock);
    expect([copy.tick(), copy.tick(), copy.ticks]).toEqual([2, 3, 3]);
    expect(clock.ticks).toBe(1);
    expect(clock.tick()).toBe(2);
  });

  it('copies typed arrays of every kind with their contents', () => {
    const root = { a: Float64Array.of(1.5, 2), b: Int32Array.of(-7), c: Uint8Array.of(255), d: Int16Array.of(9, -9) };
    const copy = snapshot(root);
    expect(copy).toEqual(root);
    copy.a[0] = 99;
    copy.d[1] = 0;
    expect(root.a[0]).toBe(1.5);
    expect(root.d[1]).toBe(-9);
  });

  it('copies maps and sets, their keys and their entries', () => {
    const key = { id: 1 };
    const root = { map: new Map([[key, [1, 2]]]), set: new Set([key]), key };
    const copy = snapshot(root);
    expect(copy.map.get(copy.key)).toEqual([1, 2]);
    expect(copy.map.has(key)).toBe(false);
    expect(copy.set.has(copy.key)).toBe(true);
    copy.map.get(copy.key)?.push(3);
    expect(root.map.get(key)).toEqual([1, 2]);
  });

  it('keeps inner references: what was one object is one object, also in a circle', () => {
    interface Node {
      readonly shared: number[];
      back?: Node;
      readonly next: Node | undefined;
    }
    const shared = [1];
    const inner: Node = { shared, next: undefined };
    const outer: Node = { shared, next: inner };
    inner.back = outer;
    const copy = snapshot(outer);
    expect(copy.next?.shared).toBe(copy.shared);
    expect(copy.shared).not.toBe(shared);
    expect(copy.next?.back).toBe(copy);
    const view = Float64Array.of(1);
    const twice = snapshot({ view, again: view });
    expect(twice.view).toBe(twice.again);
  });

  it('shares what is frozen, and functions', () => {
    const world = Object.freeze({ days: 28, table: Float64Array.of(1) });
    const rule = () => 1;
    const copy = snapshot({ world, rule, nothing: null, missing: undefined });
    expect(copy.world).toBe(world);
    expect(copy.rule).toBe(rule);
    expect(copy).toEqual({ world, rule, nothing: null, missing: undefined });
  });

  it('of a queue of events pops the same events in the same order', () => {
    const queue = new EventQueue(2);
    for (let i = 0; i < 100; i++) queue.push((i * 37) % 10, i % 3, i);
    queue.pop();
    const copy = snapshot(queue);
    copy.push(5, 1, 1000);
    queue.push(5, 1, 1000);
    const rest = (q: EventQueue) => Array.from({ length: q.size }, () => q.pop());
    const expected = rest(queue);
    expect(expected).toHaveLength(100);
    expect(rest(copy)).toEqual(expected);
  });
});
