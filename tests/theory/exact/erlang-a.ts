/**
 * Erlang-A: M/M/c with exponential patience (rate theta each while waiting).
 * Source: C. Palm (1946); Mandelbaum and Zeltyn, "Service engineering in action: the Palm/Erlang-A queue" (2007).
 */
export interface ErlangA {
  readonly waitProbability: number;
  readonly abandonedShare: number;
  readonly meanQueue: number;
  /** Time in queue of all who came, served or not. */
  readonly meanWait: number;
  readonly meanWaitServed: number;
  readonly meanWaitAbandoned: number;
  readonly utilisation: number;
}

/** Rates per unit of time, times in that unit. The chain is cut where its probability is below 1e-18 of the largest. */
export function erlangA(lambda: number, mu: number, theta: number, c: number): ErlangA {
  const p = probabilities(lambda, mu, theta, c);
  let waitProbability = 0;
  let meanQueue = 0;
  let busy = 0;
  let servedWait = 0;
  // expected wait of one who is served after finding k in queue: sum over j <= k of 1/(c mu + (j+1) theta)
  let untilServed = 0;
  p.forEach((probability, n) => {
    busy += Math.min(n, c) * probability;
    if (n < c) return;
    const queued = n - c;
    waitProbability += probability;
    meanQueue += queued * probability;
    untilServed += 1 / (c * mu + (queued + 1) * theta);
    servedWait += probability * untilServed * ((c * mu) / (c * mu + (queued + 1) * theta));
  });
  const abandonedShare = (theta * meanQueue) / lambda;
  const meanWait = meanQueue / lambda;
  return {
    waitProbability,
    abandonedShare,
    meanQueue,
    meanWait,
    meanWaitServed: servedWait / (1 - abandonedShare),
    meanWaitAbandoned: (meanWait - servedWait) / abandonedShare,
    utilisation: busy / c,
  };
}

function probabilities(lambda: number, mu: number, theta: number, c: number): number[] {
  const weights = [1];
  let largest = 1;
  for (let n = 1; ; n++) {
    const weight = (weights[n - 1] * lambda) / (Math.min(n, c) * mu + Math.max(0, n - c) * theta);
    weights.push(weight);
    largest = Math.max(largest, weight);
    if (n > c && weight < largest * 1e-18) break;
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
