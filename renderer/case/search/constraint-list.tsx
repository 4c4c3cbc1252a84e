import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import button from '../../components/button.module.css';
import { useLanguage } from '../../i18n/use-language.js';
import { isObject, type Json, type JsonObject, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { BoundValue } from '../fields/bound-value.js';
import { BOUNDS, type Bound, boundOf, isRelative, withBound } from '../fields/bound-words.js';
import { FieldProblems } from '../fields/field-problems.js';
import { IndicatorChip } from '../fields/indicator-chip.js';
import { IndicatorList, indicatorTitle } from '../fields/indicator-list.js';
import { useField } from '../fields/use-field.js';
import { WordChip } from '../fields/word-chip.js';
import { MoveHandle } from '../order/move-handle.js';
import { Said } from '../sections/said.js';
import styles from './search-parts.module.css';

const PATH = ['search', 'constraints'] as const;
/** The format's limit. */
const MOST = 20;

/** Bounds a plan has to keep: levels of indicators, or changes against the baseline. */
export function ConstraintList() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const written = useCase((s) => valueAt(s.document ?? undefined, PATH));
  const constraints = Array.isArray(written) ? (written as readonly Json[]).filter(isObject) : [];
  const keys = constraints.map(({ indicator }, i) => `${indicator} ${constraints.slice(0, i).filter((each) => each.indicator === indicator).length}`);
  return (
    <div className={styles.lines}>
      {constraints.length === 0 && <p className={styles.none}>{t('search.noConstraints')}</p>}
      {constraints.map((constraint, i) => (
        <ConstraintLine key={keys[i]} constraint={constraint} index={i} count={constraints.length} />
      ))}
      {constraints.length < MOST && (
        <IndicatorList
          className={`${button.button} ${button.quiet}`}
          onChoose={(indicator) => theCase.getState().edit(PATH, [...constraints, { indicator, relativeAtMost: 0 }])}
        >
          {t('search.addConstraint')}
        </IndicatorList>
      )}
    </div>
  );
}

function ConstraintLine({ constraint, index, count }: { readonly constraint: JsonObject; readonly index: number; readonly count: number }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const name = `search.constraints[${index}]`;
  const path = [...PATH, index];
  const bound = boundOf(constraint);
  const title = indicatorTitle(String(constraint.indicator), language);
  const indicator = useField(`${name}.indicator`);
  const value = useField(`${name}.${bound}`);
  const chipOf = (field: string) => {
    if (field === 'value') return <BoundValue field={value} relative={isRelative(bound)} indicator={String(constraint.indicator)} />;
    if (field === 'bound')
      return (
        <WordChip
          label={t('guard.bound')}
          value={bound}
          text={t(`guard.${bound}`)}
          options={BOUNDS.filter((each) => each !== 'equals').map((each) => ({ value: each, label: t(`guard.${each}`) }))}
          onChoose={(next) => theCase.getState().edit(path, withBound(constraint, next as Bound))}
        />
      );
    return (
      <IndicatorChip
        label={indicator.label}
        indicator={String(constraint.indicator)}
        isChanged={indicator.changed}
        isInvalid={indicator.problem !== null}
        onChoose={indicator.set}
      />
    );
  };
  return (
    <div className={styles.line} data-entry="">
      <div>
        <p className={styles.sentence}>
          <Said text={t(isRelative(bound) ? 'search.relative' : 'search.level')} chip={chipOf} />
        </p>
        <FieldProblems names={[name]} />
      </div>
      <MoveHandle path={PATH} index={index} count={count} name={title} />
      <Button kind="quiet" aria-label={t('search.removeConstraint', { name: title })} onPress={() => theCase.getState().remove(count === 1 ? [...PATH] : path)}>
        ×
      </Button>
    </div>
  );
}
