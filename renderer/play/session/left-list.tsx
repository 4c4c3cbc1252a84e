import { Button } from '../../components/button.js';
import { localText } from '../../i18n/local-text.js';
import { useCase } from '../../stores/stores.js';
import { clockText, dayOf } from '../transport/clock-text.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import type { KeptPlay } from './kept-play.js';
import styles from './session-menu.module.css';
import { useGoOn, useLeftSeasons } from './use-go-on.js';

/** Seasons of this case that were left for others: nothing anybody decided is lost by choosing another plan, another season or a new game. */
export function LeftList({ close }: { readonly close: () => void }) {
  const { t, language } = usePlayTexts();
  const left = useLeftSeasons();
  const goOn = useGoOn();
  const strategies = useCase((s) => s.scenario?.strategies);
  const end = usePlay((s) => s.setup?.end);
  if (left.length === 0) return null;
  const says = ({ strategy, replication, at, decisions, guess }: KeptPlay) =>
    t('session.leftOne', {
      team: guess?.team || t('session.nameless'),
      plan: localText(strategies?.find(({ id }) => id === strategy)?.title, language, strategy),
      season: replication + 1,
      until: end !== undefined && at >= end ? t('session.leftEnd') : t('branch.at', { day: dayOf(at), at: clockText(at) }),
      count: decisions.length,
    });
  return (
    <section className={styles.left} aria-label={t('session.left')}>
      <h3>{t('session.left')}</h3>
      <ul>
        {left.map((kept) => (
          <li key={JSON.stringify(kept)}>
            <span>{says(kept)}</span>
            <Button
              kind="quiet"
              aria-label={t('session.leftGoOn', { what: says(kept) })}
              onPress={() => {
                goOn(kept);
                close();
              }}
            >
              {t('session.goOn')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
