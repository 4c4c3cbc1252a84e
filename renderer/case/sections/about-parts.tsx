import { useTranslation } from 'react-i18next';
import { valueAt } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';
import { FieldProblems } from '../fields/field-problems.js';
import { FieldScope } from '../fields/field-scope.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { NameChip } from '../naming/name-chip.js';
import { linesOf } from '../sources/lines-of.js';
import { SourceList } from '../sources/source-list.js';
import styles from './about-parts.module.css';
import { SchemaInput } from './schema-input.js';

const TEXTS = ['title', 'summary', 'teaches'] as const;

/** What the case is called and says of itself, in the language on screen; where its numbers come from, and how its file is written. */
export function AboutParts() {
  const { t } = useTranslation('case');
  const id = useCase((s) => String(valueAt(s.document ?? undefined, ['id']) ?? ''));
  const format = useCase((s) => String(valueAt(s.document ?? undefined, ['format']) ?? ''));
  const lines = useCase((s) => linesOf(s.document).length);
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
        <span aria-hidden="true">{t('about.sources')}</span>
        <details className={styles.more} data-path="sources">
          <summary>
            <span className="visually-hidden">
              {t('about.sources')}
              {t('facts.colon')}
            </span>
            {lines === 0 ? t('about.linesNone') : t('about.lines', { count: lines })}
          </summary>
          <SourceList />
        </details>
      </div>
      <div className={styles.row}>
        <span aria-hidden="true">{t('about.file')}</span>
        <details className={styles.more} data-path="id format $schema">
          <summary>
            <span className="visually-hidden">
              {t('about.file')}
              {t('facts.colon')}
            </span>
            {id}
            {t('value.comma')}
            {format}
          </summary>
          <p>
            {t('about.name')} <NameChip kind="case" name={id} />
          </p>
          <p>{t('about.formatSays', { format })}</p>
          <p>{t('about.schemaName')}</p>
          <SchemaInput />
        </details>
      </div>
      <FieldProblems names={['id', 'format', '$schema', 'sources']} />
    </FieldScope>
  );
}
