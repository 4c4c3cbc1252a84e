import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Segmented } from '../../components/segmented.js';
import { useFrame } from '../../frame/frame-context.js';
import { pathText } from '../../stores/json-path.js';
import { useStores } from '../../stores/stores.js';
import { chosenStrategyOf } from '../strategies/chosen-strategy.js';
import { DifferenceRow, TAKE_WORDS } from './difference-row.js';
import { byGroup, type DifferenceGroup } from './difference-words.js';
import type { Difference } from './differences.js';
import styles from './differences-panel.module.css';
import { differencesOfCase } from './differences-store.js';
import { jumpTo } from './jump-to.js';
import { allTakenBack, strategyOf } from './take-back.js';
import { type CaseDifferences, useDifferences } from './use-differences.js';

/** What the case differs in from its saved or shipped self, by section: each difference can be gone to and taken back. */
export function DifferencesPanel() {
  const { t } = useTranslation('differences');
  const { theCase } = useStores();
  const view = differencesOfCase(theCase);
  const of = useDifferences();
  const { against, choices, list } = of;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    view.getState().tell({ against, paths: list.map(({ path }) => pathText(path)) });
    return () => view.getState().tell(null);
  }, [view, against, list]);
  const take = (taken: readonly Difference[]) => {
    const rest = nextTake(panel.current);
    theCase.getState().change((document) => allTakenBack(document, taken, of.other));
    rest();
  };
  return (
    <aside className={styles.panel} aria-label={t('title')} ref={panel}>
      <header className={styles.head}>
        <h2 tabIndex={-1}>{t('title')}</h2>
        <span role="status">{list.length === 0 ? '' : t('count', { count: list.length })}</span>
        <Button kind="quiet" onPress={() => view.getState().show(false)}>
          {t('close')}
        </Button>
      </header>
      <Segmented
        label={t('against')}
        value={against}
        onChange={(next) => view.getState().choose(next)}
        segments={choices.map((value) => ({ value, label: t(`with.${value}`) }))}
      />
      <p className={styles.say}>{t(`say.${against}`)}</p>
      {against === 'disk' && <DiskChoice />}
      {list.length === 0 ? (
        <div className={styles.none}>
          <b>{t('none')}</b>
          <p>{t(`noneSay.${against}`)}</p>
        </div>
      ) : (
        <Groups of={of} onTake={take} />
      )}
      {list.length > 0 && <p className={styles.say}>{t('undo', { keys: t('common:keys.ctrl') })}</p>}
    </aside>
  );
}

/** Where the focus goes when a row leaves with the button that was pressed: to the next one, else to the heading. */
function nextTake(panel: HTMLElement | null): () => void {
  const buttons = () => [...(panel?.querySelectorAll<HTMLElement>('[data-take]') ?? [])];
  const pressed = document.activeElement;
  const at = pressed instanceof HTMLElement ? buttons().indexOf(pressed) : -1;
  return () =>
    requestAnimationFrame(() => {
      const left = buttons();
      if (panel === null || panel.contains(document.activeElement)) return;
      (left[Math.min(at, left.length - 1)] ?? panel.querySelector<HTMLElement>('h2'))?.focus();
    });
}

interface GroupsProps {
  readonly of: CaseDifferences;
  readonly onTake: (differences: readonly Difference[]) => void;
}

function Groups({ of, onTake }: GroupsProps) {
  const { t } = useTranslation('differences');
  const { t: tCase } = useTranslation('case');
  const { theCase } = useStores();
  const jump = (difference: Difference) => {
    const strategy = strategyOf(theCase.getState().document, difference);
    if (strategy === null) return jumpTo(difference.path);
    chosenStrategyOf(theCase).getState().choose(strategy);
    differencesOfCase(theCase).getState().show(false);
    // Once the strategy stands beside the sections instead of the list.
    requestAnimationFrame(() => jumpTo(difference.path));
  };
  const canJump = (group: DifferenceGroup, { kind }: Difference) => group !== 'file' && !(group === 'strategies' && kind === 'removed');
  const named = (group: DifferenceGroup) => (group === 'strategies' || group === 'file' ? t(group) : tCase(`section.${group}`));
  return byGroup(of.list).map(([group, list]) => (
    <section key={group} className={styles.group}>
      <header>
        <h3>{named(group)}</h3>
        <span>{list.length}</span>
        {list.length > 1 && (
          <Button kind="quiet" aria-label={t('takeAllName', { name: `${t(TAKE_WORDS[of.against].does)}, ${named(group)}` })} onPress={() => onTake(list)}>
            {t('takeAll')}
          </Button>
        )}
      </header>
      <ul aria-label={named(group)}>
        {list.map((difference) => (
          <DifferenceRow
            key={`${difference.kind} ${difference.path.join('.')}`}
            difference={difference}
            of={of}
            onTake={(taken) => onTake([taken])}
            {...(canJump(group, difference) ? { onJump: jump } : {})}
          />
        ))}
      </ul>
    </section>
  ));
}

/** The two short ways out when another program changed the file: mine, or theirs. */
function DiskChoice() {
  const { t } = useTranslation('differences');
  const { theCase } = useStores();
  const { files } = useFrame();
  return (
    <div className={styles.disk}>
      <p>{t('changedOnDisk', { name: theCase.getState().file?.name ?? theCase.getState().name })}</p>
      <Button kind="primary" onPress={() => void files.save(true)}>
        {t('keepMine')}
      </Button>
      <Button onPress={() => void files.reload()}>{t('takeFile')}</Button>
    </div>
  );
}
