import type { Analyst, ComparisonListener, ComparisonRequest, Simulator, Snapshot } from '../simulator.js';
import { comparisonKey, unpackPicture } from './picture-pack.js';
import { type ShelfKeys, shelfKeys } from './shelf-keys.js';

/** Where seasons lie between starts of the app. */
export interface SeasonShelf {
  readSeasons(key: string): Promise<Uint8Array | null>;
  keepSeasons(key: string, bytes: Uint8Array): Promise<void>;
}

type Compared = Pick<ComparisonRequest, 'text' | 'strategies'>;

/** What can be asked of a simulator for keeping. */
export interface Packs {
  /** The seasons of the comparison it has, packed; null when it is another one, or has no more of them than when it was asked last. */
  pack(request: Compared): Promise<Uint8Array | null>;
  /** What is drawn of them at the start, packed; null when it has another comparison, or none. */
  picture(request: Compared): Promise<Uint8Array | null>;
}

type Keepable = Simulator & Packs & Pick<Analyst, 'look' | 'periods' | 'guardrails'>;

/** Rounds from which seasons are worth keeping before the comparison is through. */
const WORTH_KEEPING = 10;

/**
 * A simulator that plays no season again which an earlier start of the app has played: a comparison is deterministic. It goes on from what lies on the
 * shelf, and puts there what it comes to. What was drawn last is told at once; the seasons are read behind it, and what comes of them is told when it
 * differs. A shelf that fails is as good as an empty one.
 * @param engine names the build of the model: seasons of another build are other seasons
 * @param drawn resolves when the window has drawn what it has been told: until then it has the processor for itself
 */
export function keepingSimulator<S extends Keepable>(inner: S, shelf: SeasonShelf, engine: string, drawn: () => Promise<void>): S {
  /** What was read of the shelf, until it is handed on: nothing is handed on twice, and nothing that was read is lost when its comparison is stopped. */
  const read = new Map<string, Promise<Uint8Array | null>>();
  /** Resolves when the simulator holds the seasons of what is on screen: questions about them wait for it. */
  let atHand: Promise<unknown> = Promise.resolve();
  let begun = 0;

  function lookFor(key: string): Promise<Uint8Array | null> {
    const there = read.get(key) ?? shelf.readSeasons(key).catch(() => null);
    read.set(key, there);
    return there;
  }

  /** It is looked for no more. */
  const handOn = (key: string) => void read.set(key, Promise.resolve(null));

  async function lastPicture(request: ComparisonRequest, key: string): Promise<Snapshot | null> {
    const bytes = isPlain(request) ? await lookFor(key) : null;
    return bytes === null ? null : unpackPicture(bytes, comparisonKey(request.text, request.strategies));
  }

  async function keep(request: ComparisonRequest, keys: ShelfKeys, isDrawn: () => boolean): Promise<void> {
    const bytes = await inner.pack(request);
    if (bytes !== null) await shelf.keepSeasons(keys.seasons, bytes);
    const picture = bytes === null && isDrawn() ? null : await inner.picture(request);
    if (picture !== null) await shelf.keepSeasons(keys.picture, picture);
  }

  return {
    ...inner,
    async compare(request, listener, signal) {
      const held = laterResolved();
      const mine = ++begun;
      try {
        const keys = await shelfKeys(request, engine);
        const picture = await lastPicture(request, keys.picture);
        if (picture === null && !signal.aborted) inner.prepare();
        if (picture !== null && !signal.aborted) {
          handOn(keys.picture);
          atHand = held.promise;
          listener.onProgress({ done: Math.min(picture.result.replications, request.replications), total: request.replications, secondsLeft: null });
          listener.onSnapshot(picture);
          await drawn();
        }
        const kept = await lookFor(keys.seasons);
        // Who stops it while its picture stands may ask other questions of those seasons: they are read all the same, unless another has begun.
        if (signal.aborted && (kept === null || mine !== begun)) return;
        handOn(keys.seasons);
        const told = newcomers(picture, held.resolve);
        const keepQuietly = () => void keep(request, keys, told.isDrawn).catch(() => undefined);
        await inner.compare(kept === null ? request : { ...request, kept }, told.to(keepingListener(listener, keepQuietly)), signal);
        keepQuietly();
      } finally {
        held.resolve();
      }
    },
    look: async (view) => {
      await atHand;
      return inner.look(view);
    },
    periods: async (request) => {
      await atHand;
      return inner.periods(request);
    },
    guardrails: async () => {
      await atHand;
      return inner.guardrails();
    },
  };
}

/** Has the seasons kept once on the way: who closes the app half-way through finds at least these. */
function keepingListener(listener: ComparisonListener, keepQuietly: () => void): ComparisonListener {
  let isWorthIt = false;
  return {
    onProgress: (progress) => listener.onProgress(progress),
    onSnapshot: (snapshot) => {
      listener.onSnapshot(snapshot);
      if (!isWorthIt && snapshot.result.replications >= WORTH_KEEPING) keepQuietly();
      isWorthIt ||= snapshot.result.replications >= WORTH_KEEPING;
    },
  };
}

/**
 * What comes after a picture. The same to the last letter is not told again, it would be drawn once more for nothing; nor are fewer seasons than stand there,
 * which come when the picture has outlived its seasons.
 */
function newcomers(picture: Snapshot | null, isHeld: () => void) {
  const rounds = picture?.result.replications ?? 0;
  const there = picture === null ? null : JSON.stringify(picture);
  let isDrawn = false;
  const to = (listener: ComparisonListener): ComparisonListener => ({
    onProgress: (progress) => listener.onProgress(progress),
    onSnapshot: (snapshot) => {
      isHeld();
      isDrawn = there !== null && snapshot.result.replications === rounds && JSON.stringify(snapshot) === there;
      if (!isDrawn && snapshot.result.replications >= rounds) listener.onSnapshot(snapshot);
    },
  });
  return { to, /** Whether the newest is what the picture shows. */ isDrawn: () => isDrawn };
}

const isPlain = ({ view }: ComparisonRequest): boolean => view === undefined || (view.against === null && view.store === null);

function laterResolved(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
