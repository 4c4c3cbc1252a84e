import { expose, transfer } from 'comlink';
import { breathe } from './breathe.js';
import { type Job, type SeasonSummary, type Study, summaryBuffers } from './door.js';
import { hearAttention } from './resting/attention.js';
import { SteppingSeasons } from './resting/stepping-seasons.js';
import { WorkerRest } from './resting/worker-rest.js';

/** Named by its place among the workers. */
const rest = new WorkerRest({ index: Number(self.name) || 0, cores: navigator.hardwareConcurrency || 2 });
let waiting: (() => void)[] = [];
const wake = () => {
  const all = waiting;
  waiting = [];
  for (const go of all) go();
};
hearAttention((attention) => {
  rest.hear(attention, performance.now());
  wake();
});

const stepping = new SteppingSeasons({
  rest,
  now: () => performance.now(),
  pause: (milliseconds) => (milliseconds > 0 ? new Promise((go) => setTimeout(go, milliseconds)) : breathe()),
  untilTold: () => new Promise((go) => waiting.push(go)),
});

/** Plays seasons, and lets others go first where somebody waits for the window. One study at a time; a new one replaces the last. */
const seasons = {
  async run(number: number, study: Study, job: Job): Promise<SeasonSummary[]> {
    const summaries = await stepping.run(number, study, job);
    return transfer(summaries, summaries.flatMap(summaryBuffers));
  },

  end(number: number): void {
    stepping.end(number);
    wake();
  },
};

export type Seasons = typeof seasons;

expose(seasons);
