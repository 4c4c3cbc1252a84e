import type { ResultDocument } from '../../index.js';

/** "Promotion season · 30 seasons · seed promotion-season · 95 % intervals" */
export function runningHead({ scenario, replications, seed, confidence }: ResultDocument): string {
  return [
    scenario.title,
    `${replications} season${replications === 1 ? '' : 's'}`,
    `seed ${seed}`,
    `${Number((100 * confidence).toFixed(2))} % intervals`,
  ].join(' \u00b7 ');
}
