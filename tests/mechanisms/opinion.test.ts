import { describe, expect, it } from 'vitest';
import { Chain } from '../../sim/model/index.js';
import { plainCase, seasons, traceOf } from '../fixtures/plain-store.js';

type Json = Record<string, unknown>;

const scandal = (spark: number): Json => ({
  id: 'scandal',
  likelihood: 2,
  impact: 5,
  probability: 1,
  fromDay: 2,
  toDay: 2,
  startsAt: '12:00',
  durationHours: 1,
  spark,
});
/** Twenty days in which one visitor in fifty complains; `agents` at the desk answer. */
const talked = (agents: number, opinion: Json = {}, spark = 300): Json => ({
  calendar: { days: 20 },
  customers: { voice: { product: 0.05 }, inquiryShare: 0.03 },
  staff: { onDuty: { checkout: 2, floor: 1, stock: 1, desk: agents } },
  desk: { design: 'first-contact', workMinutes: { kind: 'exponential', mean: 22 } },
  risks: [scandal(spark)],
  opinion: { coolingPerDay: 0.1, coolingByAnswers: 0.6, heatPerUnanswered: 0, heatPerLateAnswer: 0, inquiriesFactor: 2, ...opinion },
});

/** Heat at the full hours, from the start of the second day's scandal on. */
function heatAt(world: Json, hours: readonly number[]): number[] {
  const chain = new Chain(plainCase(world), 0);
  return hours.map((hour) => {
    chain.runUntil(hour * 60 + 1);
    return chain.outside?.opinion?.heat ?? Number.NaN;
  });
}

describe('public opinion', () => {
  it('cools by itself and by prompt answers, at the stated rates', () => {
    // 36 h: the spark; two days later nobody has complained, which counts as all answered
    const silent = { ...talked(1), customers: {} };
    const [before, at, later] = heatAt(silent, [35, 36, 84]);
    expect([before, at]).toEqual([0, 300]);
    expect(later).toBeCloseTo(300 * Math.exp(-2 * (0.1 + 0.6)), 6);
    // nobody at the desk answers: only the first rate is left
    const [ignored] = heatAt(talked(0), [84]);
    expect(ignored).toBeGreaterThan(300 * Math.exp(-2 * (0.1 + 0.6 * 0.02)));
    expect(ignored).toBeLessThanOrEqual(300 * Math.exp(-2 * 0.1) + 1e-9);
  });

  it('starts a wave above the threshold, which ends when it has cooled to a share of it', () => {
    const told = traceOf({ ...talked(1), customers: {} }).filter(({ kind }) => kind.startsWith('wave'));
    expect(told.map(({ kind }) => kind)).toEqual(['wave-began', 'wave-ended']);
    // ln(300 / 50) / 0.7 days = 61.4 h, looked at every hour
    expect((told[1].time - told[0].time) / 60).toBe(62);
    expect(seasons({ ...talked(1, {}, 99), customers: {} }).opinionWaves).toBe(0);
    expect(seasons({ ...talked(1), customers: {} }).opinionHours).toBe(62);
  });

  it('lasts as long as answers are slow: speed of response decides its length', () => {
    const [slow, quick] = [seasons(talked(1), 3), seasons(talked(4), 3)];
    expect(slow.opinionWaves).toBe(3);
    expect(quick.opinionWaves).toBe(3);
    expect(slow.opinionHours).toBeGreaterThan(1.3 * quick.opinionHours);
    expect(slow.keptAway).toBeGreaterThan(1.3 * quick.keptAway);
    // neutralised, both take the same time
    const blind = (agents: number) => seasons(talked(agents, { coolingByAnswers: 0 }), 2).opinionHours;
    expect(blind(1)).toBe(blind(4));
  });

  it('keeps visitors away and sends questions to the desk while it lasts', () => {
    const [calm, wave] = [seasons(talked(4, {}, 0)), seasons(talked(4, { visitorsFactor: 0.8 }))];
    expect(wave.keptAway).toBe(calm.visitors - wave.visitors);
    expect(wave.keptAway).toBeGreaterThan(0.1 * calm.visitors * (wave.opinionHours / 480));
    expect(wave.inquiries).toBeGreaterThan(1.02 * calm.inquiries);
  });

  it('is heated by complaints that wait too long and by late answers', () => {
    const hot = (heat: Json) => seasons(talked(1, heat, 0));
    expect(hot({ heatPerUnanswered: 1 }).opinionWaves).toBeGreaterThan(0);
    expect(hot({ heatPerLateAnswer: 5 }).opinionWaves).toBeGreaterThan(0);
    expect(hot({}).opinionHeat).toBe(0);
  });

  it('does nothing where nobody is angry', () => {
    const plain = seasons({ opinion: {} });
    expect({ ...plain, opinionSamples: 0, events: 0 }).toEqual({ ...seasons(), events: 0 });
  });
});
