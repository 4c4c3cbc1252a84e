import { Pick } from '../components/pick.js';
import { StrategyMark } from '../components/strategy-mark.js';
import { localText } from '../i18n/local-text.js';
import type { Scenario } from '../simulation/door.js';
import { useExperiment } from '../stores/stores.js';
import type { ComparedStrategy, Comparison } from './comparison.js';
import styles from './pair-picks.module.css';
import { useSpeech } from './use-speech.js';

export interface PairPicksProps {
  readonly comparison: Comparison;
  readonly scenario: Scenario | null;
  readonly onFocus: (id: string) => void;
}

/** All stores together, among the ids of stores, which have no spaces. */
const ALL = 'all stores';

/** Which two strategies the page is about, and in which stores. The seasons are the same whoever is compared with whom: nothing is run again. */
export function PairPicks({ comparison, scenario, onFocus }: PairPicksProps) {
  const { t, language } = useSpeech();
  const lookAt = useExperiment((s) => s.lookAt);
  const store = useExperiment((s) => s.view.store);
  const { focus, baseline, strategies } = comparison;
  const option = (s: ComparedStrategy) => ({ value: s.id, label: s.title, mark: <StrategyMark place={s.mark} /> });
  const stores = scenario?.world.stores ?? [];
  const compareWith = (id: string) => {
    // The strategy spoken of becomes the reference: the two change places.
    if (id === focus?.id && baseline) onFocus(baseline.id);
    lookAt({ against: id });
  };
  return (
    <>
      {focus && (
        <span className={styles.focus} data-many={stores.length > 1 || undefined}>
          <Pick label={t('tools.focus')} value={focus.id} options={strategies.filter((s) => !s.isBaseline).map(option)} onChange={onFocus} tellsSame />
        </span>
      )}
      {focus && baseline && strategies.length > 1 && (
        <span className={styles.focus} data-many={stores.length > 1 || undefined}>
          <Pick label={t('tools.against')} value={baseline.id} options={strategies.map(option)} onChange={compareWith} />
        </span>
      )}
      {stores.length > 1 && (
        <span className={styles.focus} data-many={stores.length > 1 || undefined}>
          <Pick
            label={t('tools.scope')}
            value={store ?? ALL}
            options={[{ value: ALL, label: t('tools.allStores') }, ...stores.map(({ id, title }) => ({ value: id, label: localText(title, language, id) }))]}
            onChange={(id) => lookAt({ store: id === ALL ? null : id })}
          />
        </span>
      )}
    </>
  );
}
