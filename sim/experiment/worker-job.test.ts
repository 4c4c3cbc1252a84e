import { readFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { expect, it } from 'vitest';
import { strategyVariants } from './compare-scenario.js';
import type { Variant } from './executor.js';
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

it('plays a season after others of the same customers as by itself', () => {
  const corner = readFileSync(new URL('../../scenarios/corner-shop.json', import.meta.url), 'utf8');
  const { strategies } = JSON.parse(corner) as { strategies: { id: string }[] };
  const [{ id: strategy }, { id: other }] = strategies;
  // The same customers for another plan, others who come, others who look around, and others who wait.
  const variants: Variant[] = [
    { key: 'as it is', strategy },
    { key: 'plan', strategy: other },
    { key: 'who comes', strategy, with: { demand: { growth: 0.1 } } },
    { key: 'who looks', strategy, with: { customers: { browseMinutes: { kind: 'gamma', mean: 20, shape: 3 } } } },
    { key: 'who waits', strategy, with: { customers: { patienceMinutes: { kind: 'exponential', mean: 6 } } } },
  ];
  const together = openStudy({ text: corner, variants });
  for (const replication of [1, 2]) {
    const all = together({ strategies: variants.map(({ key }) => key), replications: [replication] });
    const alone = variants.flatMap((variant) => openStudy({ text: corner, variants: [variant] })({ strategies: [variant.key], replications: [replication] }));
    expect(all.map((season, i) => serialize(season).equals(serialize(alone[i])))).toEqual(variants.map(() => true));
    expect(new Set(all.map(({ chain }) => chain.counts.join())).size).toBe(variants.length);
  }
});
