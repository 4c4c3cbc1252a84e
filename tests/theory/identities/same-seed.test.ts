import { expect, test } from 'vitest';
import { compileCase, runReplication } from '../../../sim/model/index.js';
import { readScenario } from '../../read-scenario.js';
import { digestOf } from '../../record-digest.js';
import { busyDays } from './busy-days.js';

const scenario = readScenario('promotion-season');

/** AT-16. */
test('the same seed gives the same bits, whatever ran in between', () => {
  const compiled = compileCase(scenario, 'dynamic-pool');
  const first = digestOf(runReplication(compiled, 3));
  const other = digestOf(runReplication(compileCase(readScenario('corner-shop'), 'as-today'), 0));
  expect(digestOf(runReplication(compiled, 3))).toBe(first);
  expect(digestOf(runReplication(compileCase(scenario, 'dynamic-pool'), 3))).toBe(first);
  expect(other).not.toBe(first);
});

test('another seed or another replication gives another season', () => {
  const digests = [
    digestOf(runReplication(compileCase(scenario, 'siloed-static'), 0)),
    digestOf(runReplication(compileCase(scenario, 'siloed-static'), 1)),
    digestOf(runReplication(compileCase(scenario, 'siloed-static', { seed: 'another' }), 0)),
  ];
  expect(new Set(digests).size).toBe(3);
});

test('a pool that may move nobody is the siloed plan, bit for bit', () => {
  const few = busyDays(4);
  const siloed = digestOf(runReplication(compileCase(scenario, 'siloed-static', { with: few }), 0));
  for (const pool of [
    { policy: 'threshold', share: 0 },
    { policy: 'forecast', share: 0 },
    { policy: 'none', share: 0.5 },
  ]) {
    expect(digestOf(runReplication(compileCase(scenario, 'siloed-static', { with: { ...few, pool } }), 0))).toBe(siloed);
  }
});

test('a trace changes nothing', () => {
  const compiled = compileCase(scenario, 'threshold-pool', { with: busyDays(4) });
  let told = 0;
  const traced = runReplication(compiled, 0, () => {
    told++;
  });
  expect(told).toBeGreaterThan(50_000);
  expect(digestOf(traced)).toBe(digestOf(runReplication(compiled, 0)));
});
