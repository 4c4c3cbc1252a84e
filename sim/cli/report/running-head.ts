import type { ResultDocument } from '../../index.js';

/** "Promotion season · 30 seasons · seed promotion-season · 95 % intervals" */
export function runningHead({ scenario, replications, seed, confidence, control }: ResultDocument): string {
  return [
    scenario.title,
    `${replications} season${replications === 1 ? '' : 's'}`,
    `seed ${seed}`,
    `${Number((100 * confidence).toFixed(2))} % intervals`,
    ...(control?.used ? [`controlled by ${control.controls.map(({ name }) => name).join(', ')}`] : []),
  ].join(' \u00b7 ');
}
