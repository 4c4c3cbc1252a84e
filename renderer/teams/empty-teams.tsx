import compare from '../compare/compare.module.css';
import { Button } from '../components/button.js';
import { useNavigation, useStores } from '../stores/stores.js';
import { askForSessions } from './add-sessions.js';
import styles from './teams.module.css';
import { useTeamSpeech, useTeams } from './use-teams.js';

const STEPS = ['play', 'save', 'bring'] as const;

/** No team yet: what to do so that there are some. */
export function EmptyTeams() {
  const { t } = useTeamSpeech();
  const stores = useStores();
  const go = useNavigation((s) => s.go);
  const emptied = useTeams((s) => s.emptied);
  return (
    <div className={compare.empty}>
      <h1>{t('empty.title')}</h1>
      <p>{t('empty.say')}</p>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>{t(`empty.${step}`)}</li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button kind="primary" onPress={() => void askForSessions(stores)}>
          {t('list.add')}
        </Button>
        <Button onPress={() => go('play')}>{t('empty.toPlay')}</Button>
        {emptied !== null && (
          <Button kind="quiet" onPress={stores.teams.getState().bringBack}>
            {t('empty.bringBack', { count: emptied.entries.length })}
          </Button>
        )}
      </div>
    </div>
  );
}
