import type { ComparisonListener, ComparisonRequest, Simulator } from '../simulator.js';

/** Where seasons lie between starts of the app. */
export interface SeasonShelf {
  readSeasons(key: string): Promise<Uint8Array | null>;
  keepSeasons(key: string, bytes: Uint8Array): Promise<void>;
}

/** What can be asked of a simulator for keeping. */
export interface Packs {
  /** The seasons of the comparison it has, packed; null when it is another one, or has no more of them than when it was asked last. */
  pack(request: Pick<ComparisonRequest, 'text' | 'strategies'>): Promise<Uint8Array | null>;
}

/** Rounds from which seasons are worth keeping before the comparison is through. */
const WORTH_KEEPING = 10;

/**
 * A simulator that plays no season again which an earlier start of the app has played: a comparison is deterministic. It goes on from what lies on the
 * shelf, and puts there what it comes to. A shelf that fails is as good as an empty one.
 * @param engine names the build of the model: seasons of another build are other seasons
 */
export function keepingSimulator<S extends Simulator & Packs>(inner: S, shelf: SeasonShelf, engine: string): S {
  const lookedFor = new Set<string>();

  async function lookFor(key: string): Promise<Uint8Array | null> {
    if (lookedFor.has(key)) return null;
    lookedFor.add(key);
    return shelf.readSeasons(key).catch(() => null);
  }

  async function keep(request: ComparisonRequest, key: string): Promise<void> {
    const bytes = await inner.pack(request);
    if (bytes !== null) await shelf.keepSeasons(key, bytes);
  }

  return {
    ...inner,
    async compare(request, listener, signal) {
      const key = await keyOf(request, engine);
      const kept = await lookFor(key);
      if (signal.aborted) return;
      let isWorthIt = false;
      const keepQuietly = () => void keep(request, key).catch(() => undefined);
      const listening: ComparisonListener = {
        onProgress: (progress) => listener.onProgress(progress),
        onSnapshot: (snapshot) => {
          listener.onSnapshot(snapshot);
          // Once on the way: who closes the app half-way through finds at least these.
          if (!isWorthIt && snapshot.result.replications >= WORTH_KEEPING) keepQuietly();
          isWorthIt ||= snapshot.result.replications >= WORTH_KEEPING;
        },
      };
      await inner.compare(kept === null ? request : { ...request, kept }, listening, signal);
      keepQuietly();
    },
  };
}

async function keyOf({ text, strategies }: ComparisonRequest, engine: string): Promise<string> {
  const said = new TextEncoder().encode(JSON.stringify([engine, strategies ?? null, text]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', said));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
