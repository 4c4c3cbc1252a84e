import { describe, expect, it } from 'vitest';
import { COUNT_INDEX, COUNT_KEYS, type CountKey } from './counts.js';
import { findIndicator, INDICATORS, isIndicatorName, parseIndicatorName } from './indicators.js';
import { evaluationScores } from './scores.js';

function counts(values: Partial<Record<CountKey, number>>): Float64Array {
  const array = new Float64Array(COUNT_KEYS.length);
  for (const [key, value] of Object.entries(values)) array[COUNT_INDEX[key as CountKey]] = value;
  return array;
}

function value(id: string, values: Partial<Record<CountKey, number>>): number | null {
  const indicator = findIndicator(id);
  if (!indicator) throw new Error(id);
  const c = counts(values);
  if (indicator.kind === 'sum') return indicator.scale * indicator.numerator(c);
  if (indicator.kind === 'ratio') return (indicator.scale * indicator.numerator(c)) / indicator.denominator(c);
  return indicator.kind === 'function' ? indicator.value(c) : null;
}

describe('the table of indicators', () => {
  it('has every name once, with a unit, a title and a definition in both languages', () => {
    expect(new Set(INDICATORS.map((i) => i.id)).size).toBe(INDICATORS.length);
    for (const i of INDICATORS) {
      for (const text of [i.unitText, i.title, i.definition]) {
        expect(text.en).toMatch(/^\S.*\S$|^\S$/);
        expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
      }
      expect(i.definition.zh, i.id).not.toMatch(/[,;]/);
    }
  });

  it('carries the names of the contract', () => {
    const names =
      'visitors transactions conversion sales averageBasket lostSales lostToQueues lostToStockouts lostToNoAdvice abandonment complaints complaintRate complaintRate.waiting complaintRate.walkout complaintRate.stockout complaintRate.error complaintRate.handoff complaintRate.product processComplaintShare firstResponseTime resolutionTime resolutionTime.p95 deadlinesMet.frontline deadlinesMet.regional deadlinesMet.headOffice labourCost serviceCost serviceCostShare profit satisfaction retention repurchase stockoutRate stockTurnover fillRate moves movesPerPerson utilisation.checkout utilisation.floor utilisation.stock utilisation.desk idleShare pressure.checkout pressure.floor pressure.stock pressure.desk pressureAlertHours evaluationScore coordinationIndex';
    for (const name of names.split(' ')) expect(isIndicatorName(name, []), name).toBe(true);
    for (const station of ['floor', 'checkout', 'desk'])
      for (const m of ['arrivals', 'meanWait', 'meanWaitServed', 'waitProbability', 'abandonment', 'meanQueue', 'meanNumber', 'utilisation'])
        expect(isIndicatorName(`${station}.${m}`, []), `${station}.${m}`).toBe(true);
    expect(isIndicatorName('checkout.wait.p95', [])).toBe(true);
    expect(isIndicatorName('desk.wait.p95', [])).toBe(true);
  });

  it('reads names of single stores', () => {
    expect(parseIndicatorName('north/sales', ['north'])).toMatchObject({ store: 'north', indicator: { id: 'sales' } });
    expect(isIndicatorName('south/sales', ['north'])).toBe(false);
    expect(isIndicatorName('north/salez', ['north'])).toBe(false);
    expect(isIndicatorName('__proto__', [])).toBe(false);
  });

  it('follows the definitions', () => {
    expect(value('complaintRate', { visitors: 2000, 'complaints.waiting': 10, 'complaints.product': 12 })).toBe(11);
    expect(value('processComplaintShare', { 'complaints.waiting': 10, 'complaints.product': 30 })).toBe(0.25);
    expect(value('satisfaction', { 'left.noFailure': 80, 'left.silent': 10, 'left.unsatisfied': 5, 'left.satisfied': 3, 'left.fast': 2 })).toBe(85);
    expect(value('profit', { sales: 100, costOfGoods: 80, labourYuan: 5, regionalYuan: 1, headOfficeYuan: 2, couponYuan: 3, deskLabourYuan: 4 })).toBe(9);
    expect(value('serviceCost', { labourYuan: 50, deskLabourYuan: 4, regionalYuan: 1, headOfficeYuan: 2, couponYuan: 3 })).toBe(10);
    expect(value('idleShare', { 'onDutyMinutes.checkout': 60, 'onDutyMinutes.desk': 40, 'busyMinutes.checkout': 30, 'busyMinutes.desk': 10 })).toBe(0.6);
    expect(value('pressureAlertHours', { alertMinutes: 90 })).toBe(1.5);
    expect(value('abandonment', { abandoned: 10, transactions: 90 })).toBe(0.1);
  });

  it('turns stock 10 times a year when 28 days sell 10 x 28/365 of the mean stock', () => {
    const minutes = 28 * 1440;
    expect(value('stockTurnover', { unitsSold: (1000 * 10 * 28) / 365, unitArea: 1000 * minutes })).toBeCloseTo(10, 12);
  });
});

describe('the scores', () => {
  it('uses fixed anchors', () => {
    const season = { sales: 80, potentialSales: 100, labourYuan: 1.6, deskLabourYuan: 0.44, returnProbability: 87.5, 'left.noFailure': 100 };
    expect(evaluationScores(counts(season))).toEqual({ resource: expect.closeTo(0.5, 12), business: expect.closeTo(0.5, 12) });
    expect(value('evaluationScore', season)).toBeCloseTo(50, 10);
    expect(value('coordinationIndex', season)).toBeCloseTo(Math.sqrt(0.5) * 100, 10);
  });

  it('has no value when nothing could be sold', () => {
    expect(value('evaluationScore', {})).toBeNull();
    expect(value('coordinationIndex', { potentialSales: 5 })).toBeNull();
  });
});
