import { useTranslation } from 'react-i18next';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type JsonObject } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { AddChange } from '../changes/add-change.js';
import { ChangesDiff } from '../changes/changes-diff.js';
import { boundOf, isRelative } from '../fields/bound-words.js';
import { FieldProblems } from '../fields/field-problems.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { NameChip } from '../naming/name-chip.js';
import { Entry } from '../sections/entry-list.js';
import { Said } from '../sections/said.js';
import { GuardrailChip } from './guardrail-chip.js';
import { readIndicator } from './guardrail-edits.js';
import styles from './guardrail-parts.module.css';

export interface GuardrailEntryProps {
  readonly rail: JsonObject;
  readonly index: number;
  readonly count: number;
}

/** One guardrail: its name, what it asserts, and the changed world in which it does. */
export function GuardrailEntry({ rail, index, count }: GuardrailEntryProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const path = ['expect', index];
  const id = String(rail.id ?? '');
  const name = localText(rail.title as LocalText | undefined, language, id);
  const isChanged = isObject(rail.with) && Object.keys(rail.with).length > 0;
  return (
    <Entry
      head={
        <h3>
          <LocalTextInput path={[...path, 'title']} label={t('guard.name')} fallback={id} />
        </h3>
      }
      order={{ path: ['expect'], index, count, name }}
      actions={<NameChip kind="guardrail" name={id} />}
      remove={t('guard.remove', { name })}
      onRemove={() => theCase.getState().remove(count === 1 ? ['expect'] : path)}
    >
      <p className={styles.sentence}>
        <Asserts rail={rail} index={index} />
      </p>
      <div className={styles.with}>
        {isChanged && (
          <>
            <p>{t('guard.with')}</p>
            <ChangesDiff at={[...path, 'with']} changes={rail.with} same="" />
          </>
        )}
        <AddChange at={[...path, 'with']} changes={rail.with} anything says={t(isChanged ? 'plan.add' : 'guard.addWith')} />
      </div>
      <FieldProblems names={[`expect[${index}]`]} />
    </Entry>
  );
}

/** "Dynamic pool: complaint rate of all stores changes by at most −10 % against Siloed static." */
function Asserts({ rail, index }: { readonly rail: JsonObject; readonly index: number }) {
  const { t } = useTranslation('case');
  const severalStores = useCase((s) => (s.scenario?.world.stores.length ?? 1) > 1);
  const ofStore = severalStores || readIndicator(String(rail.indicator)).store !== '';
  const hasOther = rail.against !== undefined || isRelative(boundOf(rail));
  return (
    <>
      <Said text={t(ofStore ? 'guard.sayOf' : 'guard.say')} chip={(field) => <GuardrailChip field={field} rail={rail} index={index} />} />
      <Said text={t(hasOther ? 'guard.sayAgainst' : 'guard.sayAlone')} chip={(field) => <GuardrailChip field={field} rail={rail} index={index} />} />
    </>
  );
}
