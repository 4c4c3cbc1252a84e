import { readFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { expect, it } from 'vitest';
import { strategyVariants } from './compare-scenario.js';
import { openStudy, openStudyInSteps } from './worker-job.js';

const text = readFileSync(new URL('../../scenarios/three-stores.json', import.meta.url), 'utf8');

it('plays the same seasons in steps, whatever is done between two of them', () => {
  const { strategies } = JSON.parse(text) as { strategies: { id: string }[] };
  const ids = strategies.slice(0, 2).map(({ id }) => id);
  const study = { text, variants: strategyVariants(ids), by: 'week', fates: true } as const;
  const run = openStudy(study);
  const whole = ids.map((id) => run({ strategies: [id], replications: [3] }));

  const inSteps = openStudyInSteps(study);
  const jobs = ids.map((id) => inSteps({ strategies: [id], replications: [3] }));
  const done: unknown[] = jobs.map(() => null);
  let steps = 0;
  // Turn about, so that between two steps of one season stands a step of another.
  while (done.includes(null)) {
    for (const [i, job] of jobs.entries()) {
      if (done[i] !== null) continue;
      const step = job.next();
      if (step.done) done[i] = step.value;
      else steps++;
    }
  }
  expect(serialize(done).equals(serialize(whole))).toBe(true);
  expect(steps).toBeGreaterThan(2 * 7 * 24);
});
