import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { PARAMETER_NAMES, type ParameterName } from '../../simulation/door.js';
import { isObject, type Json, sameJson, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import chip from '../fields/chip.module.css';
import { ValueChip } from '../fields/field-chip.js';
import { useField } from '../fields/use-field.js';
import { WordChip } from '../fields/word-chip.js';
import { type Operation, operationOf, operationsFor, withOperation, withParameter } from './effect-edits.js';
import styles from './effect-list.module.css';
import { effectNote } from './effect-note.js';
import { ParameterList } from './parameter-list.js';

interface EffectLineProps {
  /** Its place under the scope. */
  readonly name: string;
  readonly effect: Json;
  /** Null where one has to stay. */
  readonly onRemove: (() => void) | null;
}

/** "Hand-off share becomes 5 %": the parameter, what is done with it and by how much, each to be chosen anew. */
export function EffectLine({ name, effect, onRemove }: EffectLineProps) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const { path } = useField(name);
  const saved = useCase((s) => valueAt(s.saved ?? undefined, path));
  const written = isObject(effect) ? effect : {};
  const parameter = PARAMETER_NAMES.find((one) => one === written.parameter);
  const operation = operationOf(written);
  const label = parameter === undefined ? String(written.parameter ?? t('value.none')) : t(`field.${parameter}`);
  const world = () => theCase.getState().scenario?.world as Json | undefined;
  const isChanged = isObject(saved) && !sameJson(saved.parameter, written.parameter);
  return (
    <li className={styles.effect}>
      <ParameterList
        className={chip.chip as string}
        name={t('chip.name', { label: t('effects.parameter'), value: label })}
        isChanged={isChanged}
        isInvalid={parameter === undefined}
        onChoose={(next) => theCase.getState().edit(path, withParameter(written, next, world()))}
      >
        {label}
      </ParameterList>{' '}
      {parameter !== undefined && (
        <>
          <OperationChip
            parameter={parameter}
            operation={operation}
            isChanged={isObject(saved) && !isChanged && operation !== operationOf(saved)}
            onChoose={(next) => theCase.getState().edit(path, withOperation(written, next, world()))}
          />{' '}
          {operation !== undefined && <EffectValue name={`${name}.${operation}`} parameter={parameter} operation={operation} />}
        </>
      )}
      {onRemove !== null && (
        <Button kind="quiet" aria-label={t('effects.remove', { label })} onPress={onRemove}>
          ×
        </Button>
      )}
    </li>
  );
}

interface OperationChipProps {
  readonly parameter: ParameterName;
  readonly operation: Operation | undefined;
  readonly isChanged: boolean;
  readonly onChoose: (operation: Operation) => void;
}

function OperationChip({ parameter, operation, isChanged, onChoose }: OperationChipProps) {
  const { t } = useTranslation('case');
  const possible = operationsFor(parameter);
  const text = operation === undefined ? t('value.none') : t(`effects.${operation}`);
  if (possible.length === 1 && operation === possible[0]) return text;
  return (
    <WordChip
      label={t('effects.operation')}
      value={operation ?? ''}
      text={text}
      options={possible.map((each) => ({ value: each, label: t(`effects.${each}`) }))}
      onChoose={(next) => next !== operation && onChoose(next as Operation)}
      isChanged={isChanged}
      isInvalid={operation === undefined}
    />
  );
}

function EffectValue({ name, parameter, operation }: { readonly name: string; readonly parameter: ParameterName; readonly operation: Operation }) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const field = useField(name);
  const note = effectNote(parameter, operation, theCase.getState().document ?? undefined, field.note);
  // Words of a choice are those of the parameter.
  const label = t(`effects.value-${operation}`, { label: t(`field.${parameter}`) });
  return <ValueChip field={{ ...field, name: operation === 'set' ? parameter : field.name, label, note }} />;
}
