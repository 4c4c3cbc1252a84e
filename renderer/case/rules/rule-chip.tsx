import { useTranslation } from 'react-i18next';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldChip } from '../fields/field-chip.js';
import { IndicatorChip } from '../fields/indicator-chip.js';
import { useField } from '../fields/use-field.js';
import { WordChip } from '../fields/word-chip.js';
import { WordsChip } from '../fields/words-chip.js';
import { type Side, sideOf, sidesFor, withSide } from './rule-kinds.js';

/** A value of a rule in its sentence: names of indicators, stores and initiatives are chosen among those there are. */
export function RuleChip({ name }: { readonly name: string }) {
  switch (name.slice(name.lastIndexOf('.') + 1)) {
    case 'indicator':
      return <RuleIndicator name={name} />;
    case 'stores':
      return <StoresChip name={name} />;
    case 'initiative':
      return <InitiativeChip name={name} />;
    default:
      return <FieldChip name={name} />;
  }
}

function RuleIndicator({ name }: { readonly name: string }) {
  const field = useField(name);
  return (
    <IndicatorChip
      label={field.label}
      indicator={String(field.value ?? '')}
      isChanged={field.changed}
      isInvalid={field.problem !== null}
      onChoose={field.set}
    />
  );
}

function StoresChip({ name }: { readonly name: string }) {
  const { t } = useTranslation('case');
  const field = useField(name);
  const options = useNamed(['world', 'stores']);
  const chosen = Array.isArray(field.value) ? (field.value as readonly Json[]).map(String) : [];
  return (
    <WordsChip
      label={field.label}
      chosen={chosen}
      options={options}
      none={t('rules.everywhere')}
      onChoose={field.set}
      isChanged={field.changed}
      isInvalid={field.problem !== null}
    />
  );
}

function InitiativeChip({ name }: { readonly name: string }) {
  const { t } = useTranslation('case');
  const field = useField(name);
  // A strategy's rules may start what the strategy itself brings.
  const ofStrategy = field.path[0] === 'strategies' ? ['strategies', field.path[1] ?? 0, 'changes', 'initiatives'] : ['world', 'initiatives'];
  const [ofCase, own] = [useNamed(['world', 'initiatives']), useNamed(ofStrategy)];
  const options = own.length > 0 ? own : ofCase;
  const value = String(field.value ?? '');
  return (
    <WordChip
      label={field.label}
      value={value}
      text={options.find((option) => option.value === value)?.label ?? (value === '' ? t('value.none') : value)}
      options={options}
      onChoose={field.set}
      isChanged={field.changed}
      isInvalid={field.problem !== null}
    />
  );
}

/** "is above", which may become "is below" or a share of a benchmark. */
export function SideChip({ name }: { readonly name: string }) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const { path, value } = useField(name);
  const saved = useCase((s) => valueAt(s.saved ?? undefined, path));
  const clause = isObject(value) ? value : {};
  const side = sideOf(clause);
  return (
    <WordChip
      label={t('rules.side')}
      value={side ?? ''}
      text={side === undefined ? t('value.none') : t(`ruleSide.${side}`)}
      options={sidesFor(clause).map((each) => ({ value: each, label: t(`ruleSide.${each}`) }))}
      onChoose={(next) => next !== side && theCase.getState().edit(path, withSide(clause, next as Side))}
      isChanged={isObject(saved) && sideOf(saved) !== side}
      isInvalid={side === undefined}
    />
  );
}

/** Entries of a list of the document by their titles. */
function useNamed(path: readonly (string | number)[]): readonly { readonly value: string; readonly label: string }[] {
  const language = useLanguage();
  const written = useCase((s) => valueAt(s.document ?? undefined, path));
  const list = Array.isArray(written) ? (written as readonly Json[]).filter(isObject) : [];
  return list.map(({ id, title }) => ({ value: String(id), label: localText(title as LocalText | undefined, language, String(id)) }));
}
