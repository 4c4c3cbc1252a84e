/** M/G/1 in equilibrium. Source: F. Pollaczek (1930), A. Khinchine (1932). */
export interface Moments {
  readonly mean: number;
  /** E[S^2] and E[S^3]. */
  readonly second: number;
  readonly third: number;
}

export interface MG1 {
  readonly utilisation: number;
  readonly meanWait: number;
  readonly meanQueue: number;
  readonly meanSojourn: number;
  readonly meanNumber: number;
  readonly waitSd: number;
}

/** Needs lambda E[S] < 1. */
export function mg1(lambda: number, service: Moments): MG1 {
  const rho = lambda * service.mean;
  const meanWait = (lambda * service.second) / (2 * (1 - rho));
  const waitSecond = 2 * meanWait ** 2 + (lambda * service.third) / (3 * (1 - rho));
  return {
    utilisation: rho,
    meanWait,
    meanQueue: lambda * meanWait,
    meanSojourn: meanWait + service.mean,
    meanNumber: lambda * meanWait + rho,
    waitSd: Math.sqrt(waitSecond - meanWait ** 2),
  };
}

export function constantMoments(value: number): Moments {
  return { mean: value, second: value ** 2, third: value ** 3 };
}

export function exponentialMoments(mean: number): Moments {
  return { mean, second: 2 * mean ** 2, third: 6 * mean ** 3 };
}

/** Lognormal by its mean and coefficient of variation. */
export function lognormalMoments(mean: number, cv: number): Moments {
  const factor = 1 + cv ** 2;
  return { mean, second: mean ** 2 * factor, third: mean ** 3 * factor ** 3 };
}

/** Number of items, 1 or more, geometric with this mean. */
export function geometricMoments(mean: number): Moments {
  const p = 1 / mean;
  return { mean, second: (2 - p) / p ** 2, third: (6 - 6 * p + p ** 2) / p ** 3 };
}

/** Moments of fixed + perItem * N. */
export function linearMoments(fixed: number, perItem: number, items: Moments): Moments {
  return {
    mean: fixed + perItem * items.mean,
    second: fixed ** 2 + 2 * fixed * perItem * items.mean + perItem ** 2 * items.second,
    third: fixed ** 3 + 3 * fixed ** 2 * perItem * items.mean + 3 * fixed * perItem ** 2 * items.second + perItem ** 3 * items.third,
  };
}

/** Squared coefficient of variation. */
export function squaredVariation(m: Moments): number {
  return m.second / m.mean ** 2 - 1;
}
