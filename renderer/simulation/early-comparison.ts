import type { ComparisonListener, ComparisonRequest, Progress, Simulator, Snapshot } from './simulator.js';

/** A simulator that has begun before anybody asked. */
export interface EarlySimulator<S> {
  readonly simulator: S;
  /** Begins a comparison that will be asked for in a moment; to be called once. */
  begin(request: ComparisonRequest): void;
}

interface UnderWay {
  readonly request: ComparisonRequest;
  readonly end: Promise<void>;
  readonly abort: AbortController;
  /** What has been told so far, and to whom the rest is told. */
  progress: Progress | null;
  snapshot: Snapshot | null;
  listener: ComparisonListener | null;
}

/**
 * At the start the case is known long before the window can ask for its comparison: it is begun then, and handed over to the first who asks for just this one.
 * Whoever asks for another ends it.
 */
export function earlySimulator<S extends Simulator>(inner: S): EarlySimulator<S> {
  let waiting: UnderWay | null = null;

  function begin(request: ComparisonRequest): void {
    const abort = new AbortController();
    const mine: UnderWay = {
      request,
      abort,
      progress: null,
      snapshot: null,
      listener: null,
      end: inner.compare(
        request,
        {
          onProgress: (progress) => {
            mine.progress = progress;
            mine.listener?.onProgress(progress);
          },
          onSnapshot: (snapshot) => {
            mine.snapshot = snapshot;
            mine.listener?.onSnapshot(snapshot);
          },
        },
        abort.signal,
      ),
    };
    // Told to whoever takes it over; until then nobody listens.
    mine.end.catch(() => undefined);
    waiting = mine;
  }

  const simulator: S = {
    ...inner,
    async compare(request, listener, signal) {
      const early = waiting;
      waiting = null;
      if (early === null || !isSame(early.request, request)) {
        early?.abort.abort();
        return inner.compare(request, listener, signal);
      }
      const cancel = () => early.abort.abort();
      if (signal.aborted) cancel();
      signal.addEventListener('abort', cancel);
      early.listener = listener;
      if (early.progress !== null) listener.onProgress(early.progress);
      if (early.snapshot !== null) listener.onSnapshot(early.snapshot);
      try {
        await early.end;
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
  };
  return { simulator, begin };
}

/** The same seasons, seen as they are seen at the start. */
function isSame(early: ComparisonRequest, { text, replications, strategies, view }: ComparisonRequest): boolean {
  const isPlain = view === undefined || (view.against === null && view.store === null);
  return early.text === text && early.replications === replications && strategies === undefined && isPlain;
}
