import i18next from 'i18next';
import { valueText } from '../../case/fields/value-text.js';
import { type Place, placeOf } from '../../case/places/place.js';
import { figure } from '../../format/figures.js';
import type { Language } from '../../i18n/i18n.js';
import { localText } from '../../i18n/local-text.js';
import { applyStrategy, type Scenario } from '../../simulation/door.js';
import type { Json } from '../../stores/json-path.js';
import type { Settings } from './search-layout.js';

type Lever = NonNullable<Scenario['search']>['levers'][number];
type Value = Settings[string];

/** The settings of a plan in the words of the file and of the Case page: "Second till: at noon, Lending a hand: none, Minutes a helper stays: 30". */
export function settingsText(scenario: Scenario, settings: Settings, language: Language): string {
  const t = i18next.getFixedT(language, 'compare');
  return Object.entries(settings)
    .map(([id, value]) => {
      const lever = scenario.search?.levers.find((each) => each.id === id);
      const place = lever === undefined || lever.kind === 'part' ? null : placeOfLever(scenario, lever.at, language);
      return t('search.setting', { name: localText(lever?.title, language, place?.label ?? id), value: settingWord(lever, place, value, language) });
    })
    .join(t('list.separator'));
}

function placeOfLever(scenario: Scenario, at: string, language: Language): Place {
  const start = scenario.strategies.find((strategy) => strategy.id === scenario.search?.start)?.id ?? scenario.baseline;
  return placeOf(applyStrategy(scenario, start) as unknown as Json, at, { t: i18next.getFixedT(language, 'case'), language });
}

function settingWord(lever: Lever | undefined, place: Place | null, value: Value, language: Language): string {
  if (lever?.kind === 'part') return localText(lever.options.find(({ id }) => id === value)?.title, language, String(value));
  if (typeof value === 'number') return figure(value, decimalsOf(value), language);
  const words = { t: i18next.getFixedT(language, 'case'), language };
  return valueText(value, place?.at.slice(1).replaceAll('/', '.') ?? '', place?.note ?? null, words);
}

/** As many as the number has, at most four. */
function decimalsOf(value: number): number {
  return (String(Number(value.toFixed(4))).split('.')[1] ?? '').length;
}
