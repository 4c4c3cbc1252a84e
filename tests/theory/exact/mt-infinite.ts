/**
 * Infinitely many servers with a rate of arrivals that moves: M(t)/M/inf. The number present is Poisson.
 * Source: Eick, Massey and Whitt, "M_t/G/inf queues with sinusoidal arrival rates" (1993).
 * lambda(t) = mean + amplitude sin(2 pi t / period); service is exponential with mean 1/mu.
 */
export interface SinusoidalArrivals {
  readonly mean: number;
  readonly amplitude: number;
  readonly period: number;
}

/** Mean number present in the periodic regime at time t after the start of a period. */
export function periodicMean(arrivals: SinusoidalArrivals, mu: number, t: number): number {
  const gamma = (2 * Math.PI) / arrivals.period;
  const swing = mu * Math.sin(gamma * t) - gamma * Math.cos(gamma * t);
  return arrivals.mean / mu + (arrivals.amplitude * swing) / (mu ** 2 + gamma ** 2);
}

/** Mean number present at time t after starting empty at time 0. */
export function meanFromEmpty(arrivals: SinusoidalArrivals, mu: number, t: number): number {
  return periodicMean(arrivals, mu, t) - periodicMean(arrivals, mu, 0) * Math.exp(-mu * t);
}

/** Amplitude of the mean number present. */
export function amplitudePresent(arrivals: SinusoidalArrivals, mu: number): number {
  return arrivals.amplitude / Math.hypot(mu, (2 * Math.PI) / arrivals.period);
}

/** How long after the peak of arrivals the number present peaks. */
export function peakLag(period: number, mu: number): number {
  const gamma = (2 * Math.PI) / period;
  return Math.atan(gamma / mu) / gamma;
}

/** Mean number present after `duration` of arrivals at a constant rate, from a mean number of `start`. */
export function meanAfter(start: number, rate: number, mu: number, duration: number): number {
  return start * Math.exp(-mu * duration) - (rate / mu) * Math.expm1(-mu * duration);
}

/** Means at the end of each hour of a day that starts empty, from the visitors of each hour and the mean dwell in hours. */
export function meansAtHourEnds(visitors: readonly number[], dwellHours: number): number[] {
  let mean = 0;
  return visitors.map((rate) => {
    mean = meanAfter(mean, rate, 1 / dwellHours, 1);
    return mean;
  });
}

/** Approximation for any service law: lambda one mean excess earlier, times the mean service. */
export function laggedMean(rate: (t: number) => number, t: number, meanService: number, secondMoment: number): number {
  return rate(t - secondMoment / (2 * meanService)) * meanService;
}
