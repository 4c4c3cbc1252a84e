import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import button from '../../components/button.module.css';
import { useLanguage } from '../../i18n/use-language.js';
import { findIndicator } from '../../simulation/door.js';
import { isObject, type Json, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldProblems } from '../fields/field-problems.js';
import { IndicatorChip } from '../fields/indicator-chip.js';
import { IndicatorList, indicatorTitle } from '../fields/indicator-list.js';
import { useField } from '../fields/use-field.js';
import { Said } from '../sections/said.js';
import { asSum, USUAL_OBJECTIVES } from './objective-edits.js';
import styles from './search-parts.module.css';
import { SumObjective } from './sum-objective.js';

const PATH = ['search', 'objectives'] as const;

/** What is to be as good as can be: one or two indicators, or weighted sums of several. */
export function ObjectiveList() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const written = useCase((s) => valueAt(s.document ?? undefined, PATH));
  const objectives: readonly Json[] = Array.isArray(written) ? (written as readonly Json[]) : USUAL_OBJECTIVES;
  const write = (next: readonly Json[]) => theCase.getState().edit(PATH, next);
  const replace = (i: number, objective: Json) => write(objectives.map((each, j) => (j === i ? objective : each)));
  const remove = objectives.length > 1 ? (i: number) => write(objectives.filter((_, j) => j !== i)) : null;
  return (
    <div className={styles.lines}>
      {objectives.map((objective, i) =>
        isObject(objective) ? (
          <SumObjective
            key={String(objective.id)}
            objective={objective}
            index={i}
            onChange={(next) => replace(i, next)}
            onRemove={remove && (() => remove(i))}
          />
        ) : (
          <PlainObjective
            key={String(objective)}
            indicator={String(objective)}
            index={i}
            onChange={(next) => replace(i, next)}
            onSum={() => replace(i, asSum(String(objective), isHigher(String(objective)) ? 'higher' : 'lower', objectives))}
            onRemove={remove && (() => remove(i))}
          />
        ),
      )}
      {objectives.length < 2 && (
        <IndicatorList className={`${button.button} ${button.quiet}`} onChoose={(id) => write([...objectives, id])}>
          {t('search.addObjective')}
        </IndicatorList>
      )}
      <FieldProblems names={['search.objectives']} />
    </div>
  );
}

const isHigher = (indicator: string) => findIndicator(indicator)?.direction === 'higher';

interface PlainObjectiveProps {
  readonly indicator: string;
  readonly index: number;
  readonly onChange: (indicator: string) => void;
  readonly onSum: () => void;
  readonly onRemove: (() => void) | null;
}

function PlainObjective({ indicator, index, onChange, onSum, onRemove }: PlainObjectiveProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { changed, problem } = useField(`search.objectives[${index}]`);
  const title = indicatorTitle(indicator, language);
  const pick = <IndicatorChip label={t('search.objective')} indicator={indicator} isChanged={changed} isInvalid={problem !== null} onChoose={onChange} />;
  return (
    <div className={styles.line}>
      <p className={styles.sentence}>
        <Said text={t(isHigher(indicator) ? 'search.asHigh' : 'search.asLow')} chip={() => pick} />
      </p>
      <Button kind="quiet" aria-label={t('search.toSumName', { name: title })} onPress={onSum}>
        {t('search.toSum')}
      </Button>
      {onRemove !== null && (
        <Button kind="quiet" aria-label={t('search.removeObjective', { name: title })} onPress={onRemove}>
          ×
        </Button>
      )}
    </div>
  );
}
