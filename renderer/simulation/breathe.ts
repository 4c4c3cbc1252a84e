const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** Calls back sooner than a timer does, and after the messages that wait. */
export function soon(then: () => void): void {
  waiting.push(then);
  port2.postMessage(null);
}

/** Resolves after the messages that wait have been heard. */
export const breathe = (): Promise<void> => new Promise(soon);
