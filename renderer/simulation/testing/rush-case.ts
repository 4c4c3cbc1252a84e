import { type Executor, openStudy, type Study } from '../door.js';

/** A rush a day: the tills are too few in it and the floor has people to spare. */
export const RUSH_CASE = JSON.stringify({
  format: 'sandtable.scenario/1',
  id: 'why',
  title: 'Why',
  world: {
    calendar: { days: 2, opens: '08:00', closes: '14:00' },
    stores: [{ id: 'a' }],
    demand: { visitorsPerDay: 700, hourShares: [0.05, 0.1, 0.2, 0.35, 0.2, 0.1] },
    customers: { patienceMinutes: { kind: 'exponential', mean: 8 } },
    conversion: {},
    staff: { onDuty: { checkout: 2, floor: 4, stock: 2, desk: 2 }, coreMinimum: { checkout: 1, floor: 1, stock: 1, desk: 1 } },
    checkout: {},
    pressure: {},
  },
  baseline: 'fixed',
  strategies: [{ id: 'fixed' }, { id: 'moved', changes: { pool: { policy: 'threshold', minimumGain: 0.05 } } }],
});

/** Plays on this very thread; for tests. */
export function nearExecutor(study: Study): Executor {
  const run = openStudy(study);
  return { parallelism: 1, run: async (job) => run(job), dispose: () => undefined };
}
