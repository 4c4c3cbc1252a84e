import { describe, expect, it } from 'vitest';
import { Law } from '../engine/distribution.js';
import { CommonDraws, DrawnMinutes, KnownValues } from './common-draws.js';
import { Arrivals } from './demand.js';

const LAW = new Law({ kind: 'lognormal', median: 9, sigma: 0.6 });
const NUMBERS = [0, 5, 1023, 1024, 90_000, 2 ** 17, 2 ** 27];

describe('what is known of a stream', () => {
  it('is kept by the number of the draw, however far apart they come', () => {
    const known = new KnownValues();
    for (const n of NUMBERS) expect(known.learn(n, n + 0.5)).toBe(n + 0.5);
    expect(NUMBERS.map((n) => known.at(n))).toEqual([0.5, 5.5, 1023.5, 1024.5, 90_000.5, Number.NaN, Number.NaN]);
    expect(known.at(6)).toBeNaN();
  });
});

describe('what seasons of the same customers have in common', () => {
  it('is the same stream on the same basis in the same replication, and nothing else', () => {
    const draws = new CommonDraws();
    const first = draws.of(3, ['seed', 'store', 'browse', LAW.distribution]);
    expect(draws.of(3, ['seed', 'store', 'browse', { ...LAW.distribution }])).toBe(first);
    expect(draws.of(3, ['seed', 'store', 'browse', { kind: 'lognormal', median: 9, sigma: 0.7 }])).not.toBe(first);
    expect(draws.of(3, ['seed', 'other', 'browse', LAW.distribution])).not.toBe(first);
    expect(draws.of(4, ['seed', 'store', 'browse', LAW.distribution])).not.toBe(first);
    expect(draws.of(3, ['seed', 'store', 'browse', LAW.distribution])).not.toBe(first);
  });

  it('ends where there is too much of it', () => {
    const draws = new CommonDraws();
    const all = Array.from({ length: 60 }, (_, i) => draws.of(0, [i]));
    expect(all.filter((known) => known !== undefined)).toHaveLength(48);
  });

  it('is to the bit what each would have worked out', () => {
    const draws = new CommonDraws();
    const minutes = () => new DrawnMinutes(draws, LAW, 'seed', 3, 'store', 'browse');
    const alone = new DrawnMinutes(undefined, LAW, 'seed', 3, 'store', 'browse');
    const [first, second] = [minutes(), minutes()];
    for (const n of NUMBERS) {
      const own = LAW.draw(alone.stream, n);
      expect([alone.of(LAW, n), first.of(LAW, n), second.of(LAW, n)]).toEqual([own, own, own]);
    }
  });

  it.each([
    ['hours', undefined],
    ['a sinusoid', { amplitude: 0.5, angular: 0.01 }],
  ])('has the same arrivals along %s, to the end and beyond', (_, sinusoid) => {
    const curve = { perMinute: new Float64Array(24).fill(0.5), ordinary: Float64Array.of(720), sinusoid };
    const known = new CommonDraws().of(3, ['arrivals']);
    const all = [undefined, known, known].map((memory) => {
      const arrivals = new Arrivals(curve, 1440, 'seed', 3, 'store', 'arrivals', memory);
      return Array.from({ length: 900 }, () => arrivals.next());
    });
    expect(all[0].at(-1)).toBe(Number.POSITIVE_INFINITY);
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
  });
});
