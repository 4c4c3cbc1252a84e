/** Lets one of several take its turn at a time, in the order they came. */
export interface StudyLane {
  /** Waits until those before have left, then does the work; nothing if it was given up meanwhile. */
  take(signal: AbortSignal, work: () => Promise<void>): Promise<void>;
}

/** The studies beside a comparison share the workers: one that is asked for while another runs waits for it instead of ending it. */
export function createStudyLane(): StudyLane {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(signal, work) {
      const mine = last.then(() => (signal.aborted ? undefined : work()));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
