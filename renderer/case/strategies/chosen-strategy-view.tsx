import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { StrategyMark } from '../../components/strategy-mark.js';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import type { JsonObject } from '../../stores/json-path.js';
import { useNavigation, useStores } from '../../stores/stores.js';
import { AddChange } from '../changes/add-change.js';
import { FieldScope } from '../fields/field-scope.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { NameChip } from '../naming/name-chip.js';
import { Blocks } from '../sections/blocks.js';
import type { Block } from '../sections/section-list.js';
import styles from './strategies-panel.module.css';
import { StrategyDiff } from './strategy-diff.js';
import { changedLevers, strategiesOf, withCopy } from './strategy-edits.js';
import { StrategyMenu } from './strategy-menu.js';

export interface ChosenProps {
  readonly strategy: JsonObject;
  readonly index: number;
  readonly place: number;
  readonly isBaseline: boolean;
  /** Of all strategies of the case. */
  readonly count: number;
  readonly onChoose: (id: string) => void;
}

/** The chosen strategy: its name, what it is for, what it changes, and what can be done with it. */
export function ChosenStrategy({ strategy, index, place, isBaseline, count, onChoose }: ChosenProps) {
  const { t } = useTranslation('case');
  const { theCase, compareView } = useStores();
  const go = useNavigation((s) => s.go);
  const language = useLanguage();
  const name = localText(strategy.title as LocalText | undefined, language, String(strategy.id));
  const duplicate = () => {
    theCase.getState().change((document) => withCopy(document, index, (title) => t('plan.copy', { name: title })));
    onChoose(String(strategiesOf(theCase.getState().document)[index + 1]?.id ?? ''));
  };
  const compare = () => {
    if (!isBaseline) compareView.getState().speakOf(String(strategy.id));
    go('compare');
  };
  // A new strategy does nothing yet: the next step is its first change. The baseline may well be the case itself.
  const isBegun = isBaseline || changedLevers(strategy.changes).length > 0;
  return (
    <section className={styles.chosen} aria-label={name}>
      <header className={styles.chosenHead}>
        <StrategyMark place={place} size={22} />
        <h3>
          <LocalTextInput path={['strategies', index, 'title']} label={t('plan.name')} fallback={String(strategy.id)} />
        </h3>
        <StrategyMenu strategy={strategy} index={index} isBaseline={isBaseline} count={count} name={name} />
      </header>
      <LocalTextInput path={['strategies', index, 'summary']} label={t('plan.summary')} fallback={t('plan.summaryHint')} lines={2} />
      <p>
        <NameChip kind="strategy" name={String(strategy.id)} onRenamed={onChoose} /> {isBaseline ? t('plan.baseline') : t('plan.against')}
      </p>
      <StrategyDiff index={index} changes={strategy.changes} />
      <FieldScope at={[]}>
        <Blocks blocks={[growthBlock(index)]} />
      </FieldScope>
      <div className={styles.actions}>
        <AddChange at={['strategies', index, 'changes']} changes={strategy.changes} kind={isBegun ? 'secondary' : 'primary'} />
        <Button kind={isBegun ? 'primary' : 'secondary'} onPress={compare}>
          {t('plan.compare')}
        </Button>
        <Button onPress={duplicate}>{t('plan.duplicate')}</Button>
      </div>
    </section>
  );
}

/** The season a strategy is played in, where that is not the case's own. */
function growthBlock(index: number): Block {
  const prefix = `strategies[${index}].`;
  return { mechanism: { id: 'demandGrowth', path: `${prefix}demandGrowth`, starter: 0.1, blocks: [{ say: 'demandGrowth', prefix }] } };
}
