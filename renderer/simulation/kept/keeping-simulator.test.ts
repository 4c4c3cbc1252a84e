import { expect, it, vi } from 'vitest';
import type { ComparisonListener, ComparisonRequest, Snapshot, View } from '../simulator.js';
import { keepingSimulator } from './keeping-simulator.js';
import { comparisonKey, packPicture } from './picture-pack.js';

const REQUEST: ComparisonRequest = { text: '{}', replications: 30 };
const listener = { onProgress: () => undefined, onSnapshot: () => undefined };
const atOnce = async () => undefined;

function shelf(there = new Map<string, Uint8Array>()) {
  return {
    there,
    readSeasons: vi.fn(async (key: string) => there.get(key) ?? null),
    keepSeasons: async (key: string, bytes: Uint8Array) => void there.set(key, bytes),
  };
}

const snapshotOf = (replications: number, title = 'One'): Snapshot =>
  ({
    result: {
      format: 'sandtable.result/1',
      command: 'compare',
      version: '1',
      scenario: { id: 'a', title: 'A', digest: 'd' },
      seed: 's',
      replications,
      confidence: 0.95,
      strategies: [{ id: 'one', title, indicators: {}, warnings: [] }],
      digest: 'd',
    },
    chart: { strategies: [{ strategy: 'one', seasons: [{ replication: 0, sales: 1, complaintRate: 2 }], region: null, week: {} }] },
  }) as unknown as Snapshot;

const picture = (snapshot: Snapshot) => packPicture(snapshot, comparisonKey(REQUEST.text, undefined));

/** Tells a snapshot of so many rounds each time it is asked. */
function steered(...rounds: number[]) {
  const asked: ComparisonRequest[] = [];
  const simulator = {
    prepare: vi.fn(),
    dispose: () => undefined,
    pack: vi.fn(async (): Promise<Uint8Array | null> => Uint8Array.of(rounds.length)),
    picture: vi.fn(async (): Promise<Uint8Array | null> => null),
    look: vi.fn(async (_view: View) => null),
    periods: async () => null,
    guardrails: async () => null,
    compare: async (request: ComparisonRequest, { onSnapshot }: ComparisonListener, _signal: AbortSignal) => {
      asked.push(request);
      for (const replications of rounds) onSnapshot(snapshotOf(replications));
    },
  };
  return { simulator, asked };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it('hands over what lies on the shelf, and looks there once', async () => {
  const place = shelf();
  await keepingSimulator(steered(30).simulator, place, 'build', atOnce).compare(REQUEST, listener, new AbortController().signal);
  await settled();
  expect(place.there.size).toBe(1);
  const { simulator, asked } = steered(30);
  const next = keepingSimulator(simulator, place, 'build', atOnce);
  await next.compare(REQUEST, listener, new AbortController().signal);
  await next.compare(REQUEST, listener, new AbortController().signal);
  expect(asked.map(({ kept }) => kept)).toEqual([Uint8Array.of(1), undefined]);
});

it('takes nothing that another build of the model, another case or other strategies have left', async () => {
  const place = shelf();
  for (const [engine, request] of [
    ['build', REQUEST],
    ['other build', REQUEST],
    ['build', { ...REQUEST, text: '{"a":1}' }],
    ['build', { ...REQUEST, strategies: ['one'] }],
  ] as const) {
    const { simulator, asked } = steered(30);
    await keepingSimulator(simulator, place, engine, atOnce).compare(request, listener, new AbortController().signal);
    await settled();
    expect(asked[0]?.kept).toBeUndefined();
  }
  expect(place.there.size).toBe(4);
  expect([...place.there.keys()].every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
});

it('keeps some on the way, for whoever closes the app half-way through', async () => {
  const { simulator } = steered(3, 5, 10, 20);
  await keepingSimulator(simulator, shelf(), 'build', atOnce).compare(REQUEST, listener, new AbortController().signal);
  expect(simulator.pack).toHaveBeenCalledTimes(2);
});

it('compares as ever when the shelf is broken', async () => {
  const broken = { readSeasons: () => Promise.reject(new Error('no disk')), keepSeasons: () => Promise.reject(new Error('no disk')) };
  const { simulator, asked } = steered(30);
  await keepingSimulator(simulator, broken, 'build', atOnce).compare(REQUEST, listener, new AbortController().signal);
  await settled();
  expect(asked).toEqual([REQUEST]);
});

/** A shelf on which a start has left seasons and a picture of them. */
async function leftBy(snapshot: Snapshot) {
  const place = shelf();
  const { simulator } = steered(snapshot.result.replications);
  simulator.picture.mockResolvedValue(await picture(snapshot));
  await keepingSimulator(simulator, place, 'build', atOnce).compare(REQUEST, listener, new AbortController().signal);
  await vi.waitFor(() => expect(place.there.size).toBe(2));
  return place;
}

it('shows at once what was drawn last, and not the same again', async () => {
  const place = await leftBy(snapshotOf(30));
  const { simulator, asked } = steered(30);
  const told: Snapshot[] = [];
  let isDrawn: () => void = () => undefined;
  const drawn = () => new Promise<void>((resolve) => (isDrawn = resolve));
  const next = keepingSimulator(simulator, place, 'build', drawn);
  const end = next.compare(REQUEST, { ...listener, onSnapshot: (each) => told.push(each) }, new AbortController().signal);
  await vi.waitFor(() => expect(told).toEqual([snapshotOf(30)]));
  // Until that is drawn nothing else is begun, and a question about seasons waits for them.
  await settled();
  expect(asked).toEqual([]);
  const looked = next.look({ against: null, store: null });
  await settled();
  expect(simulator.look).not.toHaveBeenCalled();
  isDrawn();
  await end;
  await looked;
  expect(asked[0]?.kept).toEqual(Uint8Array.of(1));
  expect(told).toHaveLength(1);
});

it('reads the seasons of a picture also when it is stopped at once, but not when another comparison has begun', async () => {
  const place = await leftBy(snapshotOf(30));
  for (const another of [false, true]) {
    const { simulator, asked } = steered(30);
    const stop = new AbortController();
    let isDrawn: () => void = () => undefined;
    const next = keepingSimulator(simulator, place, 'build', () => new Promise<void>((resolve) => (isDrawn = resolve)));
    const end = next.compare(REQUEST, { ...listener, onSnapshot: () => stop.abort() }, stop.signal);
    await vi.waitFor(() => expect(stop.signal.aborted).toBe(true));
    if (another) await next.compare({ ...REQUEST, text: '{ }' }, listener, new AbortController().signal);
    isDrawn();
    await end;
    expect(asked.filter(({ kept }) => kept !== undefined)).toHaveLength(another ? 0 : 1);
    // What was read and not handed on is there for the next.
    if (another) await next.compare(REQUEST, listener, new AbortController().signal);
    expect(asked.filter(({ kept }) => kept !== undefined)).toHaveLength(1);
  }
});

it('replaces what was drawn by what comes of the seasons, where that is something else, and keeps that', async () => {
  const place = await leftBy(snapshotOf(30));
  const before = new Map(place.there);
  const { simulator } = steered(4, 30);
  simulator.pack.mockResolvedValue(null);
  simulator.picture.mockResolvedValue(await picture(snapshotOf(30, 'Another')));
  simulator.compare = async (_request, { onSnapshot }) => [snapshotOf(4), snapshotOf(30, 'Another')].forEach(onSnapshot);
  const told: Snapshot[] = [];
  await keepingSimulator(simulator, place, 'build', atOnce).compare(
    REQUEST,
    { ...listener, onSnapshot: (each) => told.push(each) },
    new AbortController().signal,
  );
  expect(told).toEqual([snapshotOf(30), snapshotOf(30, 'Another')]);
  await vi.waitFor(() => expect([...place.there.values()]).not.toEqual([...before.values()]));
});

it('shows nothing that was drawn for another build, or is spoilt', async () => {
  const place = await leftBy(snapshotOf(30));
  for (const [key, bytes] of place.there) place.there.set(key, bytes.slice(0, -9));
  for (const engine of ['build', 'other']) {
    const { simulator } = steered(4);
    const told: number[] = [];
    const onSnapshot = (each: Snapshot) => told.push(each.result.replications);
    await keepingSimulator(simulator, place, engine, atOnce).compare(REQUEST, { ...listener, onSnapshot }, new AbortController().signal);
    expect(told).toEqual([4]);
    expect(simulator.prepare).toHaveBeenCalledOnce();
  }
});
