import { expose } from 'comlink';
import { playRunner } from './play/play-runner.js';

/** The season that is played has a worker of its own: a comparison or a search under way does not hold it up. */
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** Sooner than a timer, and after the messages that wait. */
function soon(then: () => void): void {
  waiting.push(then);
  port2.postMessage(null);
}

expose(playRunner(() => performance.now(), soon));
