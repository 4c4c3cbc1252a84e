import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { useCase } from '../../stores/stores.js';
import { useField } from '../fields/use-field.js';
import { WordChip } from '../fields/word-chip.js';
import { strategiesOf } from '../strategies/strategy-edits.js';

/** The strategy the levers change; the baseline where none is named. */
export function StartChip() {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const field = useField('search.start');
  const strategies = useCase(useShallow((s) => strategiesOf(s.document)));
  const options = [
    { value: '', label: t('guard.any') },
    ...strategies.map(({ id, title }) => ({ value: String(id), label: localText(title as LocalText | undefined, language, String(id)) })),
  ];
  const value = typeof field.value === 'string' ? field.value : '';
  return (
    <WordChip
      label={t('search.start')}
      value={value}
      text={options.find((option) => option.value === value)?.label ?? value}
      options={options}
      onChoose={(id) => (id === '' ? field.reset() : field.set(id))}
      isChanged={field.changed}
      isInvalid={field.problem !== null}
    />
  );
}
