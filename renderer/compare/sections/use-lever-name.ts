import { useTranslation } from 'react-i18next';
import { placeOf } from '../../case/places/place.js';
import { useLanguage } from '../../i18n/use-language.js';
import { applyStrategy, type Scenario } from '../../simulation/door.js';
import type { Json } from '../../stores/json-path.js';

/** What a lever without a title is called: after its place, as the Case page calls it; by its id where it has none. */
export function useLeverName(scenario: Scenario): (id: string) => string {
  const { t } = useTranslation('case');
  const language = useLanguage();
  return (id) => {
    const lever = scenario.search?.levers.find((each) => each.id === id);
    if (lever === undefined || lever.kind === 'part') return id;
    const start = scenario.strategies.find((strategy) => strategy.id === scenario.search?.start)?.id ?? scenario.baseline;
    return placeOf(applyStrategy(scenario, start) as unknown as Json, lever.at, { t, language }).label;
  };
}
