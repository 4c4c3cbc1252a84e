import { useTranslation } from 'react-i18next';
import { valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import styles from './about-parts.module.css';

const PATH = ['$schema'] as const;

/** Where editors of the file find the schema; emptied, the file names none. */
export function SchemaInput() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const value = useCase((s) => valueAt(s.document ?? undefined, PATH));
  const write = (text: string) => {
    if (text === '') theCase.getState().remove(PATH);
    else theCase.getState().edit(PATH, text, 'type schema');
  };
  return (
    <input
      className={styles.schema}
      type="text"
      spellCheck={false}
      autoComplete="off"
      aria-label={t('about.schemaName')}
      title={t('about.schemaNone')}
      value={typeof value === 'string' ? value : ''}
      onFocus={() => theCase.getState().settle()}
      onChange={(event) => write(event.currentTarget.value.trim())}
    />
  );
}
