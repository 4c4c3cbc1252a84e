import { describe, expect, it } from 'vitest';
import { syntheticExecutor } from '../../tests/fixtures/synthetic-seasons.js';
import { testScenario } from '../../tests/fixtures/test-scenario.js';
import { compareScenario } from './compare-scenario.js';
import { regressionAgainst } from './regression.js';
import type { ResultDocument } from './result.js';

const STRATEGIES = { plain: { sales: 1, complaints: 1 }, pool: { sales: 1.06, complaints: 0.7 } };

async function compared(
  pool: { sales: number; complaints: number } = STRATEGIES.pool,
  version = '1',
  seasons = 12,
  ids = ['plain', 'pool'],
): Promise<ResultDocument> {
  const scenario = testScenario(ids);
  const effects = Object.fromEntries(ids.map((id) => [id, id === 'plain' ? STRATEGIES.plain : pool]));
  return (await compareScenario({ scenario, strategies: ids, baseline: 'plain', seed: 's', seasons, version }, syntheticExecutor(effects, 1, 'x'))).result;
}

describe('a comparison against a stored one', () => {
  it('is identical when nothing has changed, also in another version', async () => {
    expect(regressionAgainst(await compared(), await compared())).toMatchObject({ outcome: 'identical', changed: [], places: [] });
    expect(regressionAgainst(await compared(), await compared(undefined, '2'))).toMatchObject({ outcome: 'identical', changed: ['version'] });
  });

  it('names the first indicator that differs where the same bytes were due', async () => {
    const { outcome, places } = regressionAgainst(await compared(), await compared({ sales: 1.0600001, complaints: 0.7 }));
    expect(outcome).toBe('differs');
    expect(places.map((p) => [p.strategy, p.indicator])).toEqual([['pool', 'sales']]);
  });

  it('looks at intervals when the version is another one', async () => {
    const near = regressionAgainst(await compared(), await compared({ sales: 1.0601, complaints: 0.7 }, '2'));
    expect(near).toMatchObject({ outcome: 'compatible', changed: ['version'], places: [] });
    expect(near.compared).toBeGreaterThan(50);
    const far = regressionAgainst(await compared(), await compared({ sales: 1.2, complaints: 0.7 }, '2'));
    expect(far.outcome).toBe('apart');
    expect(far.places.map((p) => p.indicator)).toContain('sales');
    expect(far.places.map((p) => p.indicator)).not.toContain('complaintRate');
  });

  it('says nothing by intervals that are not there, and tells strategies that only one has', async () => {
    expect(regressionAgainst(await compared(undefined, '1', 1), await compared({ sales: 2, complaints: 1 }, '2', 1)).outcome).toBe('compatible');
    const more = regressionAgainst(await compared(), await compared(undefined, '1', 12, ['plain', 'pool', 'third']));
    expect(more).toMatchObject({ outcome: 'apart', changed: ['scenario'], unmatched: ['third'], places: [] });
  });
});
