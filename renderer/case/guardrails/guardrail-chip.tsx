import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import { findIndicator, type LocalText } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { BoundValue } from '../fields/bound-value.js';
import { BOUNDS, type Bound, boundOf, isRelative } from '../fields/bound-words.js';
import { IndicatorChip } from '../fields/indicator-chip.js';
import { useField } from '../fields/use-field.js';
import { WordChip } from '../fields/word-chip.js';
import { indicatorText, readIndicator, withChoice, withRailBound } from './guardrail-edits.js';

export interface GuardrailChipProps {
  readonly field: string;
  readonly rail: JsonObject;
  readonly index: number;
}

/** What can be chosen in the sentence of a guardrail. */
export function GuardrailChip({ field, rail, index }: GuardrailChipProps) {
  switch (field) {
    case 'strategy':
    case 'against':
      return <StrategyChip property={field} rail={rail} index={index} />;
    case 'indicator':
      return <RailIndicator rail={rail} index={index} />;
    case 'store':
      return <StoreChip rail={rail} index={index} />;
    case 'bound':
      return <BoundChip rail={rail} index={index} />;
    default:
      return <RailValue rail={rail} index={index} />;
  }
}

type ChipProps = Omit<GuardrailChipProps, 'field'>;

function StrategyChip({ property, rail, index }: ChipProps & { readonly property: 'strategy' | 'against' }) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const field = useField(`expect[${index}].${property}`);
  const options = useNamed('strategies');
  const isNeeded = property === 'against' && isRelative(boundOf(rail));
  const none = { value: '', label: t(property === 'strategy' ? 'guard.any' : 'guard.alone') };
  const value = String(rail[property] ?? '');
  const text = [none, ...options].find((option) => option.value === value)?.label ?? value;
  return (
    <WordChip
      label={t(property === 'strategy' ? 'guard.strategy' : 'guard.other')}
      value={value}
      text={text}
      options={isNeeded ? options : [none, ...options]}
      onChoose={(id) => theCase.getState().edit(['expect', index], withChoice(rail, property, id))}
      isChanged={field.changed}
      isInvalid={field.problem !== null}
    />
  );
}

function RailIndicator({ rail, index }: ChipProps) {
  const { t } = useTranslation('case');
  const field = useField(`expect[${index}].indicator`);
  const { store, name } = readIndicator(String(rail.indicator ?? ''));
  return (
    <IndicatorChip
      label={t('guard.indicator')}
      indicator={name}
      perStore={store !== ''}
      isChanged={field.changed}
      isInvalid={field.problem !== null}
      onChoose={(next) => field.set(indicatorText(store, next))}
    />
  );
}

/** All stores together, or one of them where the indicator is taken of each. */
function StoreChip({ rail, index }: ChipProps) {
  const { t } = useTranslation('case');
  const field = useField(`expect[${index}].indicator`);
  const stores = useNamed('stores');
  const { store, name } = readIndicator(String(rail.indicator ?? ''));
  const all = { value: '', label: t('rules.everywhere') };
  const options = findIndicator(name)?.perStore === false ? [all] : [all, ...stores];
  return (
    <WordChip
      label={t('guard.store')}
      value={store}
      text={[all, ...stores].find((option) => option.value === store)?.label ?? store}
      options={options}
      onChoose={(next) => field.set(indicatorText(next, name))}
      isChanged={field.changed}
      isInvalid={field.problem !== null}
    />
  );
}

function BoundChip({ rail, index }: ChipProps) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const strategies = useNamed('strategies').map(({ value }) => value);
  const saved = useCase((s) => valueAt(s.saved ?? undefined, ['expect', index]));
  const bound = boundOf(rail);
  return (
    <WordChip
      label={t('guard.bound')}
      value={bound}
      text={t(`guard.${bound}`)}
      options={BOUNDS.map((each) => ({ value: each, label: t(`guard.${each}`) }))}
      onChoose={(next) => next !== bound && theCase.getState().edit(['expect', index], withRailBound(rail, next as Bound, strategies))}
      isChanged={isObject(saved) && boundOf(saved) !== bound}
    />
  );
}

function RailValue({ rail, index }: ChipProps) {
  const { t } = useTranslation('case');
  const bound = boundOf(rail);
  const field = useField(`expect[${index}].${bound}`);
  return <BoundValue field={{ ...field, label: t('guard.value') }} relative={isRelative(bound)} indicator={readIndicator(String(rail.indicator ?? '')).name} />;
}

/** Strategies or stores of the case by their titles. */
function useNamed(what: 'strategies' | 'stores'): readonly { readonly value: string; readonly label: string }[] {
  const language = useLanguage();
  const list = useCase(useShallow((s) => listOf(valueAt(s.document ?? undefined, what === 'stores' ? ['world', 'stores'] : ['strategies']))));
  return list.map(({ id, title }) => ({ value: String(id), label: localText(title as LocalText | undefined, language, String(id)) }));
}

const listOf = (list: Json | undefined) => (Array.isArray(list) ? (list as readonly Json[]).filter(isObject) : []);
