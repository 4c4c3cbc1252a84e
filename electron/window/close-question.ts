/** What closing needs to know and to do; the rest is decided here, without Electron. */
export interface ClosePorts {
  /** Sends the window the question; it answers through `closeWindow` or by doing nothing. */
  ask(): void;
  /** Closes for good. */
  destroy(): void;
  /** Runs the action after some milliseconds; returns how to call it off. */
  later(action: () => void, milliseconds: number): () => void;
}

/** A window that hasn't even heard the question after this long hangs; its case is in the recovery file. */
const HEARING_MS = 3000;

/**
 * One attempt to close: a window with nothing to lose closes at once; another is asked; one that doesn't hear is closed,
 * since what it was editing is kept in the recovery file and offered at the next start.
 */
export function createCloseQuestion(ports: ClosePorts) {
  let mayClose = false;
  let forget: (() => void) | undefined;
  const stopWaiting = () => {
    forget?.();
    forget = undefined;
  };
  const close = () => {
    stopWaiting();
    mayClose = true;
    ports.destroy();
  };
  return {
    /** The window is to close. @returns true when it may right now */
    requested(hasSomethingToLose: boolean): boolean {
      if (mayClose || !hasSomethingToLose) return true;
      stopWaiting();
      forget = ports.later(close, HEARING_MS);
      ports.ask();
      return false;
    },
    /** Another window took the closed one's place. */
    reopened(): void {
      mayClose = false;
    },
    /** The window has heard the question and is dealing with it. */
    heard: stopWaiting,
    /** The window has dealt with it. */
    close,
  };
}
