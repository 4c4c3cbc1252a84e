import { mmc, type StationInEquilibrium } from './erlang.js';

/** Open network of stations with exponential work and Markov routing. Source: J. R. Jackson (1957). */
export interface JacksonStation {
  readonly externalRate: number;
  readonly mu: number;
  /** Infinity for a place where nobody waits. */
  readonly servers: number;
  /** Where customers go next: probability by station; what is left over leaves the network. */
  readonly next: readonly number[];
}

export interface StationInNetwork extends Omit<StationInEquilibrium, 'waitSd'> {
  readonly rate: number;
}

/** Rates into each station: rate = external + sum of rate_j P_ji, by elimination with pivoting. */
export function trafficRates(stations: readonly JacksonStation[]): number[] {
  const n = stations.length;
  const rows = stations.map((station, i) => [...stations.map((from, j) => (i === j ? 1 : 0) - (from.next[i] ?? 0)), station.externalRate]);
  for (let column = 0; column < n; column++) {
    const pivot = rows.findIndex((row, r) => r >= column && Math.abs(row[column]) > 1e-12);
    if (pivot < 0) throw new Error('the routing never lets customers leave');
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let r = 0; r < n; r++) {
      if (r === column) continue;
      const factor = rows[r][column] / rows[column][column];
      rows[r] = rows[r].map((value, k) => value - factor * rows[column][k]);
    }
  }
  return rows.map((row, i) => row[n] / row[i]);
}

/** Each station as if alone (product form). */
export function jackson(stations: readonly JacksonStation[]): StationInNetwork[] {
  return trafficRates(stations).map((rate, i) => {
    const { mu, servers } = stations[i];
    return { ...(servers === Number.POSITIVE_INFINITY ? neverWaiting(rate, mu) : mmc(rate, mu, servers)), rate };
  });
}

function neverWaiting(rate: number, mu: number) {
  const load = rate / mu;
  return {
    utilisation: 0,
    emptyProbability: Math.exp(-load),
    waitProbability: 0,
    meanQueue: 0,
    meanWait: 0,
    meanNumber: load,
    meanSojourn: 1 / mu,
  };
}
