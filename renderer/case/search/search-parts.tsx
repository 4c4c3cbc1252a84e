import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { isObject, type Json, valueAt } from '../../stores/json-path.js';
import { useCase, useNavigation, useStores } from '../../stores/stores.js';
import { FieldChip } from '../fields/field-chip.js';
import { FieldProblems } from '../fields/field-problems.js';
import { FieldScope } from '../fields/field-scope.js';
import { EntryList } from '../sections/entry-list.js';
import { Said } from '../sections/said.js';
import { AddLever } from './add-lever.js';
import { ConstraintList } from './constraint-list.js';
import { LeverEntry } from './lever-entry.js';
import { ObjectiveList } from './objective-list.js';
import styles from './search-parts.module.css';
import { StartChip } from './start-chip.js';

/** The format's limit. */
const MOST_LEVERS = 30;

/** What a search for better plans may change, what for, within which bounds, and how long. Compare begins with it. */
export function SearchParts() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const go = useNavigation((s) => s.go);
  const isThere = useCase((s) => isObject(s.document?.search));
  const written = useCase((s) => valueAt(s.document ?? undefined, ['search', 'levers']));
  const levers = Array.isArray(written) ? (written as readonly Json[]) : [];
  return (
    <FieldScope at={[]}>
      <h3 className={styles.topic}>{t('search.levers')}</h3>
      <EntryList count={levers.length} none={t('search.none')} add={levers.length < MOST_LEVERS ? <AddLever levers={levers} /> : null}>
        {levers.map((lever, i) => (
          <LeverEntry key={isObject(lever) ? String(lever.id) : i} levers={levers} index={i} />
        ))}
      </EntryList>
      {isThere && (
        <>
          <h3 className={styles.topic}>{t('search.objectives')}</h3>
          <ObjectiveList />
          <h3 className={styles.topic}>{t('search.constraints')}</h3>
          <ConstraintList />
          <p className={styles.begins}>
            <Said text={t('search.begins')} chip={(field) => (field === 'start' ? <StartChip /> : <FieldChip name="search.budget" />)} />
          </p>
          <FieldProblems names={['search.start', 'search.budget']} />
          <div className={styles.ends}>
            <Button onPress={() => go('compare')}>{t('search.toCompare')}</Button>
            <Button kind="quiet" onPress={() => theCase.getState().remove(['search'])}>
              {t('search.leaveOut')}
            </Button>
          </div>
        </>
      )}
    </FieldScope>
  );
}
