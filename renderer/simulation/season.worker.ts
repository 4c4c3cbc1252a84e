import { expose, transfer } from 'comlink';
import { type Job, openStudy, type SeasonSummary, type Study, summaryBuffers } from './door.js';

let opened: { readonly number: number; readonly run: ReturnType<typeof openStudy> } | null = null;

/** Plays seasons. One study at a time; a new one replaces the last. */
const seasons = {
  run(number: number, study: Study, job: Job): SeasonSummary[] {
    if (opened?.number !== number) opened = { number, run: openStudy(study) };
    const summaries = opened.run(job);
    return transfer(summaries, summaries.flatMap(summaryBuffers));
  },
};

export type Seasons = typeof seasons;

expose(seasons);
