import { type KeyboardEvent, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { Button } from '../../components/button.js';
import { markPlaces, StrategyMark } from '../../components/strategy-mark.js';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import type { CaseStore } from '../../stores/case-store.js';
import type { JsonObject } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { differencesOfCase } from '../differences/differences-store.js';
import { draftOf } from '../json/json-draft-store.js';
import { GripDots } from '../order/move-handle.js';
import { withMoved } from '../order/moved.js';
import { useDrag } from '../order/use-drag.js';
import { chosenStrategyOf } from './chosen-strategy.js';
import { ChosenStrategy } from './chosen-strategy-view.js';
import styles from './strategies-panel.module.css';
import { changedLevers, strategiesOf, withNewStrategy } from './strategy-edits.js';

/** The strategies of the case, and the chosen one as a diff that can be edited. */
export function StrategiesPanel() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const strategies = useCase(useShallow((s) => strategiesOf(s.document)));
  const baseline = useCase((s) => String(s.document?.baseline ?? ''));
  const chosenOne = chosenStrategyOf(theCase);
  const chosenId = useStore(chosenOne, (s) => s.id);
  const setChosenId = chosenOne.getState().choose;
  const found = strategies.findIndex(({ id }) => id === chosenId);
  const chosen = found >= 0 ? found : strategies.length - 1;
  const places = markPlaces(
    strategies.map(({ id }) => String(id)),
    baseline,
  );
  const panel = useRef<HTMLElement>(null);
  const add = () => {
    theCase.getState().change((document) => withNewStrategy(document, t('plan.newName')));
    setChosenId(String(strategiesOf(theCase.getState().document).at(-1)?.id ?? ''));
    requestAnimationFrame(() => {
      const name = panel.current?.querySelector<HTMLTextAreaElement>('h3 textarea');
      name?.focus();
      name?.select();
    });
  };
  const strategy = strategies[chosen];
  return (
    <aside ref={panel} className={styles.panel} aria-label={t('plan.title')}>
      <header className={styles.head}>
        <h2>{t('plan.title')}</h2>
        <span>{t('plan.count', { count: strategies.length })}</span>
        <Button kind="quiet" aria-label={t('differences:openName')} onPress={() => differencesOfCase(theCase).getState().show(true)}>
          {t('differences:open')}
        </Button>
        <Button kind="quiet" aria-label={t('json.openName')} onPress={() => draftOf(theCase).getState().show(true)}>
          {t('json.open')}
        </Button>
      </header>
      {/* Listens before the list does, which would take the arrow keys for itself. */}
      <div onKeyDownCapture={(event) => moveByKey(event, theCase)}>
        <ListBox
          className={styles.list as string}
          aria-label={t('plan.list')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={strategy === undefined ? [] : [String(strategy.id)]}
          onSelectionChange={(keys) => keys !== 'all' && setChosenId(String([...keys][0]))}
        >
          {strategies.map((each, i) => (
            <StrategyItem key={String(each.id)} strategy={each} index={i} place={places.get(String(each.id)) ?? 0} isBaseline={each.id === baseline} />
          ))}
        </ListBox>
      </div>
      <Button kind="quiet" onPress={add}>
        {t('plan.new')}
      </Button>
      {strategy !== undefined && (
        <ChosenStrategy
          key={String(strategy.id)}
          strategy={strategy}
          index={chosen}
          place={places.get(String(strategy.id)) ?? 0}
          isBaseline={strategy.id === baseline}
          count={strategies.length}
          onChoose={setChosenId}
        />
      )}
    </aside>
  );
}

/** Alt with an arrow key moves the strategy that has the focus. */
function moveByKey(event: KeyboardEvent, theCase: CaseStore) {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  const id = (event.target as HTMLElement).dataset.key;
  if (!event.altKey || step === 0 || id === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const from = strategiesOf(theCase.getState().document).findIndex((each) => each.id === id);
  theCase.getState().change((document) => withMoved(document, ['strategies'], from, from + step));
}

interface StrategyItemProps {
  readonly strategy: JsonObject;
  readonly index: number;
  readonly place: number;
  readonly isBaseline: boolean;
}

function StrategyItem({ strategy, index, place, isBaseline }: StrategyItemProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const problem = useCase((s) => s.problems.some(({ path }) => path.startsWith(`strategies[${index}]`)));
  const name = localText(strategy.title as LocalText | undefined, language, String(strategy.id));
  const count = changedLevers(strategy.changes).length;
  const { theCase } = useStores();
  const drag = useDrag(index, (to) => theCase.getState().change((document) => withMoved(document, ['strategies'], index, to)));
  return (
    <ListBoxItem id={String(strategy.id)} textValue={name} className={styles.item as string} data-entry="">
      <span className={styles.grip} title={t('plan.moveHint')} aria-hidden="true" {...drag}>
        <GripDots />
      </span>
      <StrategyMark place={place} />
      <span className={styles.name}>{name}</span>
      {problem && <span className={styles.problem}>!</span>}
      <span className={styles.note}>{isBaseline ? t('plan.baseline') : count === 0 ? t('plan.none') : t('plan.changes', { count })}</span>
    </ListBoxItem>
  );
}
