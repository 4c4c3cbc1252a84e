import { useTranslation } from 'react-i18next';
import { valueAt } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';
import { FieldProblems } from '../fields/field-problems.js';
import { FieldScope } from '../fields/field-scope.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { NameChip } from '../naming/name-chip.js';
import { SourceList } from '../sources/source-list.js';
import styles from './about-parts.module.css';
import { SchemaInput } from './schema-input.js';

const TEXTS = ['title', 'summary', 'teaches'] as const;

/** What the case is called and says of itself, in the language on screen; where its numbers come from, and how its file is written. */
export function AboutParts() {
  const { t } = useTranslation('case');
  const id = useCase((s) => String(valueAt(s.document ?? undefined, ['id']) ?? ''));
  const format = useCase((s) => String(valueAt(s.document ?? undefined, ['format']) ?? ''));
  return (
    <FieldScope at={[]}>
      {TEXTS.map((name) => (
        <div key={name} className={styles.row}>
          <span aria-hidden="true">{t(`about.${name}`)}</span>
          <div>
            <LocalTextInput path={[name]} label={t(`about.${name}`)} lines={name === 'title' ? 1 : 2} />
            <FieldProblems names={[name]} />
          </div>
        </div>
      ))}
      <div className={styles.row}>
        <span>{t('about.sources')}</span>
        <div>
          <SourceList />
        </div>
      </div>
      <div className={styles.row}>
        <span>{t('about.name')}</span>
        <div>
          <NameChip kind="case" name={id} />
          <FieldProblems names={['id']} />
        </div>
      </div>
      <div className={styles.row}>
        <span>{t('about.format')}</span>
        <div className={styles.said}>{t('about.formatSays', { format })}</div>
      </div>
      <div className={styles.row}>
        <span>{t('about.schema')}</span>
        <div>
          <SchemaInput />
          <FieldProblems names={['$schema']} />
        </div>
      </div>
    </FieldScope>
  );
}
