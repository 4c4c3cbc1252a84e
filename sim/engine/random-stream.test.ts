import { describe, expect, it } from 'vitest';
import { namedStream, RandomStream } from './random-stream.js';

const N = 50_000;

/** Chi-square of draws over equal bins. */
function chiSquare(draw: (i: number) => number, n: number, bins: number): number {
  const seen = new Float64Array(bins);
  for (let i = 0; i < n; i++) seen[Math.floor(draw(i) * bins)]++;
  const expected = n / bins;
  return seen.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** Correlation of two sequences of uniform draws; with n independent pairs its standard deviation is 1/sqrt(n). */
function correlation(a: (i: number) => number, b: (i: number) => number, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (a(i) - 0.5) * (b(i) - 0.5);
  return (sum / n) * 12;
}

/** Chi-square with 99 degrees of freedom stays between these with probability 1 - 2e-6. */
const LOW_99 = 46.4;
const HIGH_99 = 178;

describe('a named stream', () => {
  it('gives the same draws for ever: changing them changes every result of every scenario', () => {
    const first = new RandomStream('patience');
    expect([0, 1, 2, 1000, 2 ** 32 - 1].map((n) => first.at(n))).toEqual([
      0.8659921750659123, 0.20464035880286247, 0.6085227405419573, 0.7315757303731516, 0.17987533810082823,
    ]);
    const second = namedStream('seed', 3, 'north', 'browse');
    expect([0, 1, 2, 1000, 2 ** 32 - 1].map((n) => second.at(n))).toEqual([
      0.26782991003710777, 0.6603987402049825, 0.35509208298753947, 0.8056137153180316, 0.6049275404075161,
    ]);
  });

  it('is addressed, not consumed: order, repetition and other streams change nothing', () => {
    const stream = namedStream('s', 0, 'north', 'items');
    const forwards = Array.from({ length: 100 }, (_, n) => stream.at(n));
    const other = namedStream('s', 0, 'north', 'items');
    const rival = namedStream('s', 0, 'north', 'value');
    for (let n = 99; n >= 0; n--) {
      rival.at(n);
      other.at(n);
      expect(other.at(n)).toBe(forwards[n]);
    }
  });

  it('has a name of its own for each seed, replication, entity and purpose', () => {
    const names = [
      namedStream('a', 0, 'north', 'browse'),
      namedStream('b', 0, 'north', 'browse'),
      namedStream('a', 1, 'north', 'browse'),
      namedStream('a', 0, 'south', 'browse'),
      namedStream('a', 0, 'north', 'items'),
      // the parts of a name do not run together
      namedStream('a', 0, 'northb', 'rowse'),
      namedStream('a', 10, 'north', 'browse'),
      namedStream('a1', 0, 'north', 'browse'),
    ];
    expect(new Set(names.map((stream) => stream.at(0))).size).toBe(names.length);
  });
});

describe('the draws of a stream', () => {
  const streams: [string, (i: number) => number][] = [];
  for (const name of ['arrivals', 'browse', 'voice-waiting', '', '促销季']) {
    const stream = new RandomStream(name);
    streams.push([`named "${name}"`, (i) => stream.at(i)]);
  }
  const far = new RandomStream('far');
  streams.push(['at high indexes', (i) => far.at(2 ** 32 - 1 - i)]);
  streams.push(['at every 64th index', (i) => far.at(i * 64)]);
  const seeds = Array.from({ length: N }, (_, seed) => namedStream(String(seed), 0, 'north', 'arrivals').at(0));
  streams.push(['at index 0 of consecutive seeds', (i) => seeds[i]]);
  const replications = Array.from({ length: N }, (_, r) => namedStream('flagship', r, 'north', 'arrivals').at(7));
  streams.push(['at index 7 of consecutive replications', (i) => replications[i]]);

  it.each(streams)('%s are uniform, inside (0, 1) and not correlated with the next one', (_, draw) => {
    for (let i = 0; i < N; i++) {
      const u = draw(i);
      if (!(u > 0 && u < 1)) expect.fail(`draw ${i} is ${u}`);
    }
    const statistic = chiSquare(draw, N, 100);
    expect(statistic).toBeGreaterThan(LOW_99);
    expect(statistic).toBeLessThan(HIGH_99);
    for (const lag of [1, 2, 8]) expect(Math.abs(correlation(draw, (i) => draw(i + lag), N - lag))).toBeLessThan(5 / Math.sqrt(N));
  });

  it('fall evenly on the squares of a board, pair by pair', () => {
    const stream = new RandomStream('pairs');
    const pair = (i: number) => (Math.floor(stream.at(2 * i) * 10) + stream.at(2 * i + 1)) / 10;
    const statistic = chiSquare(pair, N, 100);
    expect(statistic).toBeGreaterThan(LOW_99);
    expect(statistic).toBeLessThan(HIGH_99);
  });

  it('do not go with those of streams with a name nearby', () => {
    const names = ['pick-group-0', 'pick-group-1', 'pick-units-0', 'pick-units-1', 'stockout-walk', 'stockout-reaction-0'];
    const all = [
      ...names.map((purpose) => namedStream('1', 0, 'north', purpose)),
      namedStream('1', 1, 'north', 'pick-group-0'),
      namedStream('2', 0, 'north', 'pick-group-0'),
    ];
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) {
        for (const shift of [0, 1])
          expect(
            Math.abs(
              correlation(
                (n) => a.at(n),
                (n) => b.at(n + shift),
                N,
              ),
            ),
          ).toBeLessThan(5 / Math.sqrt(N));
      }
    }
  });

  it('are all different as far as 32 bits reach: each step of the hash is one to one', () => {
    const stream = new RandomStream('bijection');
    const seen = new Set<number>();
    for (let i = 0; i < 200_000; i++) seen.add(stream.at(i));
    expect(seen.size).toBe(200_000);
  });
});
