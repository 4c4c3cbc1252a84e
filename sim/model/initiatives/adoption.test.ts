import { describe, expect, it } from 'vitest';
import { Adoption } from './adoption.js';

interface Row {
  readonly p: number;
  readonly q: number;
  readonly r0: number;
  readonly tau: number;
  /** Day of the approval. */
  readonly approved: number;
  readonly days: readonly number[];
  readonly mean: number;
}

/** The table of the specification, adoption on days 7, 14, 21, 28 and the mean of midnights 0 to 28: an integration in steps of 0.01 days. */
const TABLE: Readonly<Record<string, Row>> = {
  'no resistance': { p: 0.03, q: 0.38, r0: 0, tau: 1, approved: 0, days: [0.548, 0.958, 0.998, 1], mean: 0.745 },
  default: { p: 0.03, q: 0.38, r0: 0.5, tau: 10, approved: 3, days: [0.106, 0.618, 0.955, 0.997], mean: 0.541 },
  'with training': { p: 0.06, q: 0.45, r0: 0.3, tau: 6, approved: 3, days: [0.315, 0.937, 0.998, 1], mean: 0.68 },
  'a review of seven days': { p: 0.02, q: 0.25, r0: 0.7, tau: 20, approved: 7, days: [0, 0.08, 0.291, 0.638], mean: 0.171 },
};

const STEP = 0.01;

/** Adoption by small steps, as the table was made. Index = time / STEP. */
function bySteps({ p, q, r0, tau, approved }: Row): number[] {
  const path = [0];
  for (let i = 0; i < 28 / STEP; i++) {
    const a = path[i];
    const t = i * STEP;
    const resisted = r0 * Math.exp(-Math.max(0, t - approved) / tau);
    path.push(t < approved - 1e-9 ? 0 : a + STEP * (p + q * a) * (1 - a) * (1 - resisted));
  }
  return path;
}

const adoptionOf = ({ p, q, r0, tau }: Row) =>
  new Adoption({ adoption: { innovation: p, imitation: q }, resistance: { start: r0, fadesDays: tau, withholdsPromoters: false } });

describe.each(Object.entries(TABLE))('adoption: %s', (_, row) => {
  const path = bySteps(row);

  it('is the table of the specification when integrated in its steps', () => {
    for (const [i, share] of row.days.entries()) expect(Math.abs(path[(7 * (i + 1)) / STEP] - share)).toBeLessThanOrEqual(0.0006);
    const midnights = Array.from({ length: 29 }, (__, day) => path[day / STEP]);
    expect(Math.abs(midnights.reduce((sum, a) => sum + a, 0) / 29 - row.mean)).toBeLessThanOrEqual(0.0006);
  });

  it('is the limit of that integration for small steps', () => {
    const adoption = adoptionOf(row);
    for (let day = 0; day <= 28; day++) expect(Math.abs(adoption.share(0, day - row.approved) - path[day / STEP])).toBeLessThan(0.0025);
  });
});

describe('resistance', () => {
  const resistance = { start: 0.5, fadesDays: 10, withholdsPromoters: false };

  it('fades after the approval, not before', () => {
    const plain = new Adoption({ resistance });
    expect([plain.resistance(-5), plain.resistance(0)]).toEqual([0.5, 0.5]);
    expect(plain.resistance(10)).toBeCloseTo(0.5 / Math.E, 12);
  });

  it('is lower by half of the share trained, lower with data, and fades sooner with a joint group', () => {
    expect(new Adoption({ resistance, training: { staffShare: 0.6, hoursEach: 4 } }).resistance(0)).toBeCloseTo(0.35, 12);
    expect(new Adoption({ resistance, data: { rejectionFactor: 1, resistanceFactor: 0.8, onceYuan: 0 } }).resistance(0)).toBeCloseTo(0.4, 12);
    const joint = new Adoption({ resistance, jointGroup: { reviewFactor: 1, fadingFactor: 0.5, yuanPerDay: 0 } });
    expect(joint.resistance(5)).toBeCloseTo(0.5 / Math.E, 12);
  });

  it('that is total and never fades leaves nobody who takes it up', () => {
    const total = new Adoption({ adoption: { innovation: 0.03, imitation: 0.38 }, resistance: { start: 1, fadesDays: 1e9, withholdsPromoters: false } });
    expect(total.share(0, 28)).toBeLessThan(1e-6);
  });

  it('without a law of adoption is none: in force at once', () => {
    expect(new Adoption({}).share(0, 0)).toBe(1);
  });
});
