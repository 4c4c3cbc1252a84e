import { useTranslation } from 'react-i18next';
import { isObject, type Json, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldScope } from '../fields/field-scope.js';
import { EntryList } from '../sections/entry-list.js';
import { newGuardrail } from './guardrail-edits.js';
import { GuardrailEntry } from './guardrail-entry.js';

/** The format's limit. */
const MOST = 500;

/** Bounds on indicators that `check` holds a result against, a sentence each. */
export function GuardrailParts() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const written = useCase((s) => valueAt(s.document ?? undefined, ['expect']));
  const rails = Array.isArray(written) ? (written as readonly Json[]) : [];
  const add = () => theCase.getState().edit(['expect'], [...rails, newGuardrail(rails)]);
  return (
    <FieldScope at={[]}>
      <EntryList count={rails.length} none={t('guard.none')} add={rails.length < MOST ? t('guard.add') : null} onAdd={add}>
        {rails.map((rail, i) => (
          <GuardrailEntry key={isObject(rail) ? String(rail.id) : i} rail={isObject(rail) ? rail : {}} index={i} count={rails.length} />
        ))}
      </EntryList>
    </FieldScope>
  );
}
