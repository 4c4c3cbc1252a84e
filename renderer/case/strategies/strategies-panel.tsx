import { Button as AriaButton, ListBox, ListBoxItem, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { Button } from '../../components/button.js';
import menu from '../../components/menu.module.css';
import { markPlaces, StrategyMark } from '../../components/strategy-mark.js';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import type { JsonObject } from '../../stores/json-path.js';
import { useCase, useNavigation, useStores } from '../../stores/stores.js';
import { differencesOfCase } from '../differences/differences-store.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { draftOf } from '../json/json-draft-store.js';
import { chosenStrategyOf } from './chosen-strategy.js';
import { LeverPicker } from './lever-picker.js';
import styles from './strategies-panel.module.css';
import { StrategyDiff } from './strategy-diff.js';
import { changedLevers, strategiesOf, withCopy, withNewStrategy, withoutStrategy } from './strategy-edits.js';

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
  const add = () => {
    theCase.getState().change((document) => withNewStrategy(document, t('plan.newName')));
    setChosenId(String(strategiesOf(theCase.getState().document).at(-1)?.id ?? ''));
  };
  const strategy = strategies[chosen];
  return (
    <aside className={styles.panel} aria-label={t('plan.title')}>
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
          alone={strategies.length === 1}
          onChoose={setChosenId}
        />
      )}
    </aside>
  );
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
  return (
    <ListBoxItem id={String(strategy.id)} textValue={name} className={styles.item as string}>
      <StrategyMark place={place} />
      <span className={styles.name}>{name}</span>
      {problem && <span className={styles.problem}>!</span>}
      <span className={styles.note}>{isBaseline ? t('plan.baseline') : count === 0 ? t('plan.none') : t('plan.changes', { count })}</span>
    </ListBoxItem>
  );
}

interface ChosenProps extends StrategyItemProps {
  readonly alone: boolean;
  readonly onChoose: (id: string) => void;
}

function ChosenStrategy({ strategy, index, place, isBaseline, alone, onChoose }: ChosenProps) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const go = useNavigation((s) => s.go);
  const language = useLanguage();
  const name = localText(strategy.title as LocalText | undefined, language, String(strategy.id));
  const duplicate = () => {
    theCase.getState().change((document) => withCopy(document, index, (title) => t('plan.copy', { name: title })));
    onChoose(String(strategiesOf(theCase.getState().document)[index + 1]?.id ?? ''));
  };
  return (
    <section className={styles.chosen} aria-label={name}>
      <header className={styles.chosenHead}>
        <StrategyMark place={place} size={22} />
        <h3>
          <LocalTextInput path={['strategies', index, 'title']} label={t('plan.name')} fallback={String(strategy.id)} />
        </h3>
        <MenuTrigger>
          <AriaButton className={styles.more as string} aria-label={t('plan.actions', { name })}>
            ⋯
          </AriaButton>
          <Popover className={menu.popover as string} placement="bottom end">
            <Menu className={menu.list as string} disabledKeys={[...(isBaseline ? ['baseline', 'delete'] : []), ...(alone ? ['delete'] : [])]}>
              <MenuItem id="baseline" className={menu.item as string} onAction={() => theCase.getState().edit(['baseline'], String(strategy.id))}>
                {t('plan.setBaseline')}
              </MenuItem>
              <MenuItem
                id="labour"
                className={menu.item as string}
                onAction={() => theCase.getState().edit(['strategies', index, 'labour'], strategy.labour === 'same-as-baseline' ? 'free' : 'same-as-baseline')}
              >
                {t('plan.labour')}
                <span className={menu.note}>{t(`plan.labour-${strategy.labour === 'same-as-baseline' ? 'same-as-baseline' : 'free'}`)}</span>
              </MenuItem>
              <MenuItem id="delete" className={menu.item as string} onAction={() => theCase.getState().change((document) => withoutStrategy(document, index))}>
                {t('plan.delete')}
                {(alone || isBaseline) && <span className={menu.note}>{t(alone ? 'plan.lastOne' : 'plan.isBaseline')}</span>}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      </header>
      <p>{isBaseline ? t('plan.baseline') : t('plan.against')}</p>
      <StrategyDiff index={index} changes={strategy.changes} />
      <div className={styles.actions}>
        <Button kind="primary" onPress={() => go('compare')}>
          {t('plan.compare')}
        </Button>
        <Button onPress={duplicate}>{t('plan.duplicate')}</Button>
        <LeverPicker index={index} changes={strategy.changes} />
      </div>
    </section>
  );
}
