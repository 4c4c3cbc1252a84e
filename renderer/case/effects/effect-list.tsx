import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { isObject, type Json, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { useField } from '../fields/use-field.js';
import { newEffect } from './effect-edits.js';
import { EffectLine } from './effect-line.js';
import styles from './effect-list.module.css';
import { ParameterList } from './parameter-list.js';

export interface EffectListProps {
  /** Its place under the scope: `initiatives[0].effects`. */
  readonly name: string;
  /** Spoken name of the list. */
  readonly label: string;
  /** The format wants at least one. */
  readonly atLeastOne?: boolean;
}

/** What something changes while the season runs, a line each, to be added, changed and taken out. */
export function EffectList({ name, label, atLeastOne = false }: EffectListProps) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const { path } = useField(name);
  const written = useCase((s) => valueAt(s.document ?? undefined, path));
  const effects = Array.isArray(written) ? (written as readonly Json[]) : [];
  const stays = atLeastOne && effects.length === 1;
  const keys = keysOf(effects);
  return (
    <div className={styles.effects}>
      {effects.length > 0 && (
        <ul aria-label={label}>
          {effects.map((effect, i) => (
            <EffectLine
              key={keys[i]}
              name={`${name}[${i}]`}
              effect={effect}
              onRemove={stays ? null : () => theCase.getState().remove(effects.length === 1 ? path : [...path, i])}
            />
          ))}
        </ul>
      )}
      <ParameterList
        className={`${button.button} ${button.quiet}`}
        name={t('effects.addTo', { label })}
        onChoose={(parameter) => {
          const state = theCase.getState();
          state.edit(path, [...effects, newEffect(parameter, state.scenario?.world as Json | undefined)]);
        }}
      >
        {t('effects.add')}
      </ParameterList>
    </div>
  );
}

/** Effects have no ids: they are told apart by their parameter, and those of one parameter by their order. */
function keysOf(effects: readonly Json[]): readonly string[] {
  const names = effects.map((effect) => (isObject(effect) ? String(effect.parameter) : ''));
  return names.map((each, i) => `${each} ${names.slice(0, i).filter((before) => before === each).length}`);
}
