/**
 * Birth-death queues in equilibrium: M/M/1, M/M/c, M/M/c/K.
 * Rates are per unit of time; every time that comes back is in that same unit.
 * Sources: A. K. Erlang (1917); any textbook, e.g. Gross and Harris, Fundamentals of Queueing Theory, chapter 2.
 */

/** Steady-state quantities of a station; `c` servers, offered load a = lambda/mu, utilisation rho = a/c. */
export interface StationInEquilibrium {
  readonly utilisation: number;
  readonly emptyProbability: number;
  /** P(an arrival has to wait). */
  readonly waitProbability: number;
  readonly meanQueue: number;
  readonly meanWait: number;
  readonly meanNumber: number;
  readonly meanSojourn: number;
  readonly waitSd: number;
}

/** Erlang B: share of arrivals lost with `servers` servers and no queue, offered load in erlangs. Stable recursion. */
export function erlangB(servers: number, offeredLoad: number): number {
  let blocking = 1;
  for (let k = 1; k <= servers; k++) blocking = (offeredLoad * blocking) / (k + offeredLoad * blocking);
  return blocking;
}

/** Erlang C: P(wait > 0) in M/M/c. Needs offeredLoad < servers. */
export function erlangC(servers: number, offeredLoad: number): number {
  const blocking = erlangB(servers, offeredLoad);
  return blocking / (1 - (offeredLoad / servers) * (1 - blocking));
}

/** M/M/c with rates lambda and mu per server; needs lambda < c mu. */
export function mmc(lambda: number, mu: number, c: number): StationInEquilibrium {
  const load = lambda / mu;
  const waitProbability = erlangC(c, load);
  const spare = c * mu - lambda;
  const meanWait = waitProbability / spare;
  return {
    utilisation: load / c,
    emptyProbability: equilibrium(c + 1, lambda, (n) => Math.min(n, c) * mu, load / c)[0],
    waitProbability,
    meanQueue: lambda * meanWait,
    meanWait,
    meanNumber: lambda * meanWait + load,
    meanSojourn: meanWait + 1 / mu,
    waitSd: Math.sqrt(waitProbability * (2 - waitProbability)) / spare,
  };
}

/** P(wait > t) in M/M/c. */
export function mmcWaitTail(lambda: number, mu: number, c: number, t: number): number {
  return erlangC(c, lambda / mu) * Math.exp(-(c * mu - lambda) * t);
}

/** P(sojourn > t) in M/M/c. */
export function mmcSojournTail(lambda: number, mu: number, c: number, t: number): number {
  const waitProbability = erlangC(c, lambda / mu);
  const gap = c * mu - lambda - mu;
  if (Math.abs(gap) < 1e-9 * mu) return Math.exp(-mu * t) * (1 + waitProbability * mu * t);
  return Math.exp(-mu * t) + (waitProbability * mu * (Math.exp(-mu * t) - Math.exp(-(mu + gap) * t))) / gap;
}

/** The wait in M/M/c that a share `p` of arrivals stays within (0 where fewer wait at all). */
export function mmcWaitQuantile(lambda: number, mu: number, c: number, p: number): number {
  return Math.max(0, Math.log(erlangC(c, lambda / mu) / (1 - p)) / (c * mu - lambda));
}

export interface MM1 extends StationInEquilibrium {
  /** Variance of the number present. */
  readonly numberVariance: number;
  /** 95 % quantiles. */
  readonly sojourn95: number;
  readonly wait95: number;
}

/** M/M/1 in closed form, independent of the Erlang recursion. */
export function mm1(lambda: number, mu: number): MM1 {
  const rho = lambda / mu;
  const spare = mu - lambda;
  return {
    utilisation: rho,
    emptyProbability: 1 - rho,
    waitProbability: rho,
    meanQueue: rho ** 2 / (1 - rho),
    meanWait: rho / spare,
    meanNumber: rho / (1 - rho),
    meanSojourn: 1 / spare,
    waitSd: Math.sqrt(rho * (2 - rho)) / spare,
    numberVariance: rho / (1 - rho) ** 2,
    sojourn95: Math.log(20) / spare,
    wait95: Math.max(0, Math.log(20 * rho) / spare),
  };
}

export interface FiniteStation {
  readonly emptyProbability: number;
  /** Share of arrivals turned away (they see time averages). */
  readonly blockedShare: number;
  readonly meanNumber: number;
  readonly meanQueue: number;
  readonly admittedRate: number;
  /** Of those admitted. */
  readonly meanWait: number;
  readonly meanSojourn: number;
  readonly utilisation: number;
}

/** M/M/c/K: `places` counts those in service too. */
export function mmck(lambda: number, mu: number, c: number, places: number): FiniteStation {
  const p = equilibrium(places, lambda, (n) => Math.min(n, c) * mu, 0);
  const meanNumber = p.reduce((sum, probability, n) => sum + n * probability, 0);
  const meanQueue = p.reduce((sum, probability, n) => sum + Math.max(0, n - c) * probability, 0);
  const blockedShare = p[places];
  const admittedRate = lambda * (1 - blockedShare);
  return {
    emptyProbability: p[0],
    blockedShare,
    meanNumber,
    meanQueue,
    admittedRate,
    meanWait: meanQueue / admittedRate,
    meanSojourn: meanNumber / admittedRate,
    utilisation: (meanNumber - meanQueue) / c,
  };
}

/**
 * Equilibrium of a birth-death chain with constant birth rate: probabilities of 0 … `last`.
 * Beyond `last` a geometric tail with ratio `tailRatio` is added to the normalisation (0 for a chain that ends there).
 */
export function equilibrium(last: number, birth: number, death: (n: number) => number, tailRatio: number): number[] {
  const weights = [1];
  for (let n = 1; n <= last; n++) weights.push((weights[n - 1] * birth) / death(n));
  const tail = (weights[last] * tailRatio) / (1 - tailRatio);
  const total = weights.reduce((sum, weight) => sum + weight, 0) + tail;
  return weights.map((weight) => weight / total);
}
