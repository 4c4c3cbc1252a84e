import { type Remote, wrap } from 'comlink';
import type { PlayRunner } from './play-runner.js';
import type { Player } from './player.js';

interface Hand {
  readonly worker: Worker;
  readonly runner: Remote<PlayRunner>;
  /** Those who wait for an answer; told when the worker itself breaks (comlink would wait for ever). */
  readonly waiting: Set<(error: Error) => void>;
}

function startHand(): Hand {
  const worker = new Worker(new URL('../play.worker.ts', import.meta.url), { type: 'module', name: 'play' });
  const waiting = new Set<(error: Error) => void>();
  worker.addEventListener('error', (event) => {
    for (const reject of waiting) reject(new Error(event.message || 'The season could not be played.'));
    waiting.clear();
  });
  return { worker, runner: wrap<PlayRunner>(worker), waiting };
}

/** A player on a web worker of its own, which is started when the first season is opened. */
export function createWebPlayer(): Player {
  let hand: Hand | null = null;

  function ask<T>(call: (remote: Remote<PlayRunner>) => PromiseLike<unknown>): Promise<T> {
    hand ??= startHand();
    const { runner, waiting } = hand;
    return new Promise<T>((resolve, reject) => {
      waiting.add(reject);
      const settle = () => waiting.delete(reject);
      call(runner).then(
        // What the runner answers is what the player promises: it is the same interface on the other side of the worker.
        (answer) => {
          settle();
          resolve(answer as T);
        },
        (error: unknown) => {
          settle();
          reject(error);
        },
      );
    });
  }

  return {
    open: (request, store) => ask((r) => r.open(request, store)),
    goTo: (minute, store) => ask((r) => r.goTo(minute, store)),
    step: (size, store) => ask((r) => r.step(size, store)),
    nextAlert: (store) => ask((r) => r.nextAlert(store)),
    decide: (store, action, reason) => ask((r) => r.decide(store, action, reason)),
    branch: (store, name) => ask((r) => r.branch(store, name)),
    switchTo: (branch, store) => ask((r) => r.switchTo(branch, store)),
    rename: (branch, name, store) => ask((r) => r.rename(branch, name, store)),
    thresholds: (store) => ask((r) => r.thresholds(store)),
    customerStory: (store, customer, twin) => ask((r) => r.customerStory(store, customer, twin)),
    personStory: (store, person) => ask((r) => r.personStory(store, person)),
    inspect: (text, session) => ask((r) => r.inspect(text, session)),
    sessionFile: (head) => ask((r) => r.sessionFile(head)),
    close() {
      hand?.worker.terminate();
      hand = null;
    },
  };
}
