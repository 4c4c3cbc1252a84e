import type { Indicator, Scenario } from '../index.js';
import { UserFault } from './exit-code.js';

/** The indicator a call names, `north/sales` for one store. @throws UserFault with a suggestion */
export async function namedIndicator(scenario: Scenario, option: string, name: string): Promise<{ readonly indicator: Indicator; readonly store?: string }> {
  const { didYouMean, INDICATOR_NAMES, parseIndicatorName } = await import('../index.js');
  const stores = scenario.world.stores.map((store) => store.id);
  const reference = parseIndicatorName(name, stores);
  if (!reference) throw new UserFault([`${option} names "${name}", which is not an indicator.`, didYouMean(name, INDICATOR_NAMES)].filter(Boolean).join(' '));
  return reference;
}
