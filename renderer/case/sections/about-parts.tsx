import { useTranslation } from 'react-i18next';
import { FieldProblems } from '../fields/field-problems.js';
import { FieldScope } from '../fields/field-scope.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import styles from './about-parts.module.css';

const TEXTS = ['title', 'summary', 'teaches'] as const;

/** What the case is called and says of itself, in the language on screen. */
export function AboutParts() {
  const { t } = useTranslation('case');
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
    </FieldScope>
  );
}
