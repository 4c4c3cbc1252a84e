import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject } from '../../stores/json-path.js';
import { useStores } from '../../stores/stores.js';
import { AddChange } from '../changes/add-change.js';
import { ChangesDiff } from '../changes/changes-diff.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { MoveHandle } from '../order/move-handle.js';
import { freeEntryId } from '../sections/entry-list.js';
import styles from './search-parts.module.css';

/** The format's limits. */
const [FEWEST, MOST] = [2, 50] as const;

/** Parts of a strategy a lever chooses from, each a diff; one without changes leaves things as they are. */
export function PartOptions({ at, lever, index }: { readonly at: string; readonly lever: JsonObject; readonly index: number }) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const path = ['search', 'levers', index, 'options'];
  const options = Array.isArray(lever.options) ? (lever.options as readonly Json[]) : [];
  const add = () => theCase.getState().edit(path, [...options, { id: freeEntryId('option', options) }]);
  return (
    <>
      <p className={styles.sentence}>{t('search.oneOf')}</p>
      <ul className={styles.options} aria-label={t('search.oneOf')}>
        {options.map((option, i) => (
          <PartOption key={isObject(option) ? String(option.id) : `${at} ${i}`} option={option} index={i} count={options.length} path={path} />
        ))}
      </ul>
      {options.length < MOST && (
        <div className={styles.add}>
          <Button kind="quiet" onPress={add}>
            {t('search.addOption')}
          </Button>
        </div>
      )}
    </>
  );
}

interface PartOptionProps {
  readonly option: Json;
  readonly index: number;
  readonly count: number;
  readonly path: readonly (string | number)[];
}

function PartOption({ option, index, count, path }: PartOptionProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const { id, title, changes }: JsonObject = isObject(option) ? option : {};
  const name = localText(title as LocalText | undefined, language, String(id));
  const own = [...path, index];
  return (
    <li className={styles.option} data-entry="">
      <div className={styles.optionHead}>
        <LocalTextInput path={[...own, 'title']} label={t('search.optionName')} fallback={String(id)} />
        <MoveHandle path={path} index={index} count={count} name={name} />
        <AddChange at={[...own, 'changes']} changes={changes} />
        {count > FEWEST && (
          <Button kind="quiet" aria-label={t('search.removeOption', { name })} onPress={() => theCase.getState().remove(own)}>
            ×
          </Button>
        )}
      </div>
      <ChangesDiff at={[...own, 'changes']} changes={changes} same={t('search.asItIs')} />
    </li>
  );
}
