import { useTranslation } from 'react-i18next';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import { describeRule, findIndicator, type Rule } from '../../simulation/door.js';
import { useCase } from '../../stores/stores.js';

/** Puts rules of the open case into a sentence each, in the reader's language. */
export function useRuleText(): (rule: Rule) => string {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const stores = useCase((s) => s.scenario?.world.stores);
  return (rule) =>
    describeRule(rule, language, {
      indicator: (id) => findIndicator(id)?.title[language === 'en' ? 'en' : 'zh'] ?? id,
      parameter: (name) => t(`field.${name}`, { defaultValue: name }),
      choice: (name, value) => t(`choice.${name}.${value}`, { defaultValue: value }),
      store: (id) => localText(stores?.find((store) => store.id === id)?.title, language, id),
    });
}
