import { describe, expect, it } from 'vitest';
import { syntheticSeason } from '../../../tests/fixtures/synthetic-seasons.js';
import { testScenario } from '../../../tests/fixtures/test-scenario.js';
import { COUNT_INDEX, type CountKey } from '../../record/counts.js';
import { HOUR_KEYS } from '../../record/season-record.js';
import { Accumulation } from '../accumulation.js';
import { summarizeSeason } from '../season-summary.js';
import { coordinationBalance } from './coordination-balance.js';
import { diagnose } from './diagnose.js';
import { sideOf } from './finding.js';
import { lossTree } from './loss-tree.js';
import { worstHour } from './worst-hour.js';

const PLAIN = { sales: 1, complaints: 1 };
type Values = Partial<Record<CountKey, number>>;

/** Twenty seasons of two strategies; these counts of each set by hand. */
function seasons(baseline: Values, other: Values): Accumulation {
  const accumulation = new Accumulation(['baseline', 'other']);
  for (let r = 0; r < 20; r++) {
    for (const [key, values] of [
      ['baseline', baseline],
      ['other', other],
    ] as const) {
      const record = syntheticSeason('same', PLAIN, r);
      for (const [name, value] of Object.entries(values)) record.stores[0].counts[COUNT_INDEX[name as CountKey]] = value + (value === 0 ? 0 : 1e-3 * r);
      accumulation.add(summarizeSeason(record, key));
    }
  }
  return accumulation;
}

const scenario = testScenario(['baseline', 'other']);
const found = (baseline: Values, other: Values) =>
  new Map(diagnose(scenario, seasons(baseline, other), 'other', 'baseline').map((finding) => [finding.check, finding]));

describe('the diagnosis of an imbalance', () => {
  it('flags complaints that are mostly about processes', () => {
    expect(found({}, {}).get('process-complaints')?.state).toBe('flagged');
    expect(found({}, { 'complaints.waiting': 100, 'complaints.product': 100 }).get('process-complaints')?.state).toBe('fine');
  });

  it('says which quadrant a strategy is in', () => {
    const sold = { sales: 3_600_000, potentialSales: 4_000_000, costOfGoods: 2_880_000 };
    const quadrant = (values: Values) => found({}, { ...sold, ...values }).get('quadrant');
    expect(quadrant({ labourYuan: 36_000, deskLabourYuan: 3600 })).toMatchObject({
      state: 'fine',
      says: { en: expect.stringContaining('balanced'), zh: expect.stringContaining('均衡') },
    });
    expect(quadrant({ labourYuan: 120_000, deskLabourYuan: 40_000 })?.says.en).toContain('over-resourced');
    expect(quadrant({ labourYuan: 36_000, deskLabourYuan: 3600, sales: 2_000_000, returnProbability: 30_000 })?.says.en).toContain('lean');
  });

  it('flags cost that buys neither satisfaction nor sales', () => {
    const state = (values: Values) => found({ labourYuan: 100_000 }, values).get('experience-and-cost')?.state;
    expect(state({ labourYuan: 120_000 })).toBe('flagged');
    expect(state({ labourYuan: 80_000 })).toBe('fine');
    expect(state({ labourYuan: 120_000, 'left.satisfied': 39_000, 'left.noFailure': 5000 })).not.toBe('undecided');
    expect(found({ 'left.noFailure': 30_000, 'left.silent': 10_000, 'left.satisfied': 1 }, { labourYuan: 200_000 }).get('experience-and-cost')?.state).toBe(
      'fine',
    );
  });

  it('weighs what moving people costs against what it saved', () => {
    // 6,000 min at 25 yuan an hour are 2,500 yuan; 20,000 yuan of sales at a margin of a fifth are 4,000
    const hours = { rosteredHours: 4000, labourYuan: 100_000, potentialSales: 1_000_000 };
    const sold = (sales: number) => ({ sales, costOfGoods: 0.8 * sales });
    const all = seasons({ ...hours, ...sold(900_000) }, { ...hours, ...sold(920_000), moves: 100, switchMinutes: 6000 });
    const balance = coordinationBalance(all.store('baseline'), all.store('other'), 0.95);
    expect(balance?.cost).toBeCloseTo(2500, 0);
    expect(balance?.saved).toBeCloseTo(4000, 0);
    expect(found({ ...hours, ...sold(900_000) }, { ...hours, ...sold(920_000), moves: 100, switchMinutes: 6000 }).get('coordination-cost')?.state).toBe('fine');
    expect(found({ ...hours, ...sold(900_000) }, { ...hours, ...sold(905_000), moves: 100, switchMinutes: 6000 }).get('coordination-cost')?.state).toBe(
      'flagged',
    );
    expect(found({}, {}).has('coordination-cost')).toBe(false);
  });

  it('leaves a limit within the interval undecided', () => {
    expect(sideOf({ mean: 1, low: 0, high: 2 }, 1, 'above')).toBe('undecided');
    expect(sideOf({ mean: 1, low: null, high: null }, 1, 'above')).toBe('undecided');
  });

  it('names the hour in which most is lost', () => {
    const areas = {
      histograms: new Float64Array(0),
      days: new Float64Array(0),
      floorAtHour: new Float64Array(0),
      hours: new Float64Array(7 * 24 * HOUR_KEYS.length),
    };
    expect(worstHour(areas)).toBeUndefined();
    areas.hours[(5 * 24 + 17) * HOUR_KEYS.length + HOUR_KEYS.indexOf('lostSales')] = 1;
    expect(worstHour(areas)).toEqual({ en: 'Saturdays from 17:00 to 18:00', zh: '周六17点至18点' });
  });
});

describe('the loss tree', () => {
  it('has branches that sum to what was lost and to all complaints', () => {
    const tree = lossTree(seasons({}, {}), 'other', 0.95);
    const lost = tree.lost.reduce((sum, { value }) => sum + (value.mean ?? 0), 0);
    expect(lost + (tree.sales.value.mean ?? 0)).toBeCloseTo(tree.potentialSales.mean ?? 0, 3);
    expect((tree.sales.share ?? 0) + tree.lost.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
    expect(tree.complaints.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
  });
});
