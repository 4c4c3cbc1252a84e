import { afterEach, expect, it, vi } from 'vitest';
import { readScenario } from '../../tests/read-scenario.js';
import { compileCase } from './compiled-case.js';
import { Pressure } from './pressure.js';
import { runReplication } from './run-replication.js';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['joint-committee', 'alerts-only'],
  ['promotion-season', 'threshold-pool'],
  ['promotion-season', 'dynamic-pool'],
])('a sample that still holds is what a new measurement finds: %s, %s', (name, strategy) => {
  const scenario = readScenario(name);
  const { bringUpToDate, measure } = Pressure.prototype;
  const asked = vi.spyOn(Pressure.prototype, 'bringUpToDate');
  let reused = 0;
  let wrong = 0;
  asked.mockImplementation(function (this: Pressure, now, horizon) {
    const measured = vi.spyOn(this, 'measure');
    bringUpToDate.call(this, now, horizon);
    const isReused = measured.mock.calls.length === 0;
    measured.mockRestore();
    if (!isReused) return;
    reused++;
    const held = [...this.byRole, this.store];
    measure.call(this, now, horizon);
    if (held.some((value, i) => value !== [...this.byRole, this.store][i])) wrong++;
  });
  runReplication(compileCase(scenario, strategy), 0);
  expect(reused).toBeGreaterThan(100);
  expect(wrong).toBe(0);
});
