import type { Scenario } from '../index.js';
import { UserFault } from './exit-code.js';
import { knownStrategy } from './simulation.js';
import { withExplanationFaults } from './two-strategies.js';
import { writeOutput } from './write-output.js';

/** Of `trace --strategies`. */
export interface TwinOptions {
  readonly strategies: string;
  readonly replication: number;
  readonly store?: string;
  readonly customer?: number;
  readonly seed?: string;
  readonly format: 'table' | 'csv' | 'json';
  readonly output?: string;
}

/** `trace --strategies a,b`: with --customer one life side by side, without it everybody whose fate is another. */
export async function traceTwins(scenario: Scenario, options: TwinOptions): Promise<void> {
  const [a, b, ...more] = options.strategies.split(',').map((id) => id.trim());
  if (a === undefined || b === undefined || more.length > 0) throw new UserFault('--strategies expects two strategies, for example --strategies a,b.');
  const strategies = [await knownStrategy(scenario, a), await knownStrategy(scenario, b)] as const;
  const { replication, seed, customer, format } = options;
  const request = { strategies, replication, ...(seed === undefined ? {} : { seed }) };
  const { findTwins, twinTrace } = await import('../index.js');
  const { foundText, twinText } = await import('./report/twin-lines.js');
  if (customer === undefined) {
    const found = await withExplanationFaults(() => findTwins(scenario, request));
    const shown = found.filter(({ store }) => options.store === undefined || store === options.store);
    return writeOutput(foundText(shown, scenario, request, format), options.output);
  }
  const store = storeOf(scenario, options.store);
  const twins = await withExplanationFaults(() => twinTrace(scenario, { ...request, store, customer }));
  if (twins.steps.length === 0) throw new UserFault(`Nothing happened to customer ${customer} of "${store}" in season ${replication} of "${a}" and "${b}".`);
  return writeOutput(twinText(twins, scenario, format), options.output);
}

/** Customers are numbered store by store. */
function storeOf(scenario: Scenario, store: string | undefined): string {
  const ids = scenario.world.stores.map(({ id }) => id);
  const [only, ...others] = ids;
  if (store !== undefined) return store;
  if (only === undefined || others.length > 0) throw new UserFault(`Every store has a customer of this number; say which one with --store: ${ids.join(', ')}.`);
  return only;
}
