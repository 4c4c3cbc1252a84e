import { describe, expect, it } from 'vitest';
import { type Executor, openStudy, type Study } from './door.js';
import { sideStudyRunner } from './side-study-runner.js';
import type { RisksAnswer } from './simulator.js';
import { WorkersFree } from './workers-free.js';

/** A shop of an hour with one risk. */
const CASE = JSON.stringify({
  format: 'sandtable.scenario/1',
  id: 'risky',
  title: 'Risky',
  world: {
    calendar: { days: 2, opens: '08:00', closes: '09:00' },
    stores: [{ id: 'a' }],
    demand: { visitorsPerDay: 60 },
    staff: { onDuty: { checkout: 1, floor: 0, stock: 0, desk: 0 }, coreMinimum: { checkout: 0, floor: 0, stock: 0, desk: 0 } },
    checkout: {},
    risks: [{ id: 'storm', likelihood: 3, impact: 4, probability: 0.5, durationHours: 48, visitorsFactor: 0.5 }],
  },
  baseline: 'one',
  strategies: [{ id: 'one' }],
});

function executorFor(study: Study): Executor {
  const run = openStudy(study);
  return { parallelism: 1, run: async (job) => run(job), dispose: () => undefined };
}

async function measure(workers: WorkersFree, replications: number, runner = sideStudyRunner(executorFor, workers, () => 0)) {
  const answers: RisksAnswer[] = [];
  await runner.measureRisks(
    { text: CASE, strategy: 'one', replications },
    () => undefined,
    (answer) => answers.push(answer),
  );
  return answers;
}

describe('a risk register measured beside the comparison', () => {
  it('tells ever better answers and goes on from its own seasons', async () => {
    const workers = new WorkersFree();
    const runner = sideStudyRunner(executorFor, workers, () => 0);
    const answers = await measure(workers, 6, runner);
    expect(answers.map(({ seasons }) => seasons)).toEqual([3, 5, 6]);
    expect(answers.at(-1)?.risks[0]).toMatchObject({ id: 'storm', score: 12, colour: 'amber' });
    expect((await measure(workers, 8, runner)).map(({ seasons }) => seasons)).toEqual([8]);
  });

  it('waits for the comparison under way and gives way to the next', async () => {
    const workers = new WorkersFree();
    workers.begin();
    const waiting = measure(workers, 3);
    workers.end();
    expect(await waiting).toHaveLength(1);
    const pushedOut = measure(workers, 3);
    workers.begin();
    workers.begin();
    workers.end();
    workers.end();
    expect(await pushedOut).toEqual([]);
  });
});
