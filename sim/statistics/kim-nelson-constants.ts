/** What the continuation region of Kim and Nelson is made of. */
export interface KimNelsonConstants {
  readonly eta: number;
  /** 2 eta (firstStage - 1). */
  readonly hSquared: number;
}

/**
 * eta = ((2 alpha / (k - 1))^(-2 / (n0 - 1)) - 1) / 2 and h^2 = 2 eta (n0 - 1), for c = 1 and systems that share their luck.
 * Kim and Nelson 2001, "A fully sequential procedure for indifference-zone selection in simulation", ACM TOMACS 11, 251-273.
 * @param k systems, at least 2 @param firstStage n0, at least 2 @param confidence above 1/k, below 1
 */
export function kimNelsonConstants(k: number, firstStage: number, confidence: number): KimNelsonConstants {
  const eta = 0.5 * (((2 * (1 - confidence)) / (k - 1)) ** (-2 / (firstStage - 1)) - 1);
  return { eta, hSquared: 2 * eta * (firstStage - 1) };
}
