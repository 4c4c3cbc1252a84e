import { labelKey } from '../case/fields/label-key.js';
import { valueText } from '../case/fields/value-text.js';
import type { Comparison } from '../compare/comparison.js';
import { describeDifferences, findIndicator } from '../compare/model-door.js';
import { localText } from '../i18n/local-text.js';
import { describeRule, type Rule, type Scenario } from '../simulation/door.js';
import type { Json } from '../stores/json-path.js';
import type { ReportChange } from './report-content.js';
import type { ReportWords } from './report-words.js';

/** What the strategy spoken of changes against the baseline, input by input. */
export function plannedChanges({ baseline, focus }: Comparison, scenario: Scenario, { words }: ReportWords): readonly ReportChange[] {
  const known = (id: string | undefined) => id !== undefined && scenario.strategies.some((s) => s.id === id);
  // A stale result may speak of a strategy the case no longer has.
  if (!focus || !baseline || !known(focus.id) || !known(baseline.id)) return [];
  return describeDifferences(scenario, baseline.id, focus.id).map(({ path, from, to, unit, says }) => {
    const note = { kind: typeof to === 'string' || typeof from === 'string' ? ('choice' as const) : ('number' as const), unit, options: [] };
    const text = (value: unknown) => valueText(value as Json | undefined, path, note, words);
    return {
      name: words.t(`field.${labelKey(path)}`, { defaultValue: says || path }),
      from: text(from),
      to: text(to),
      sentences: path === 'rules.list' ? ((to ?? []) as readonly Rule[]).map((rule) => ruleText(rule, scenario, words)) : [],
    };
  });
}

function ruleText(rule: Rule, scenario: Scenario, { t, language }: ReportWords['words']): string {
  return describeRule(rule, language, {
    indicator: (id) => findIndicator(id)?.title[language === 'en' ? 'en' : 'zh'] ?? id,
    parameter: (name) => t(`field.${name}`, { defaultValue: name }),
    choice: (name, value) => t(`choice.${name}.${value}`, { defaultValue: value }),
    store: (id) => localText(scenario.world.stores.find((store) => store.id === id)?.title, language, id),
  });
}
