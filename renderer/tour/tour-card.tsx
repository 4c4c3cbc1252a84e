import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import type { Place } from '../frame/navigation-store.js';
import { useNavigation, useSettings } from '../stores/stores.js';
import styles from './tour-card.module.css';
import { TOUR_STEPS } from './tour-steps.js';
import { useTour } from './tour-store.js';

/** The tour: a card in the corner that takes nothing away from anybody and can be put away at any step. */
export function TourCard() {
  const step = useTour((s) => s.step);
  const current = step === null ? undefined : TOUR_STEPS[step];
  return step === null || current === undefined ? null : <Card step={step} id={current.id} place={current.place} />;
}

function Card({ step, id, place }: { readonly step: number; readonly id: string; readonly place: (typeof TOUR_STEPS)[number]['place'] }) {
  const { t } = useTranslation('help');
  const { t: ofFrame } = useTranslation('common');
  const show = useTour((s) => s.show);
  const go = useNavigation((s) => s.go);
  const change = useSettings((s) => s.change);
  useEffect(() => go(place), [go, place]);
  const isAway = useFollowing(place);
  const end = () => {
    show(null);
    change({ tour: 'seen' });
  };
  const last = step === TOUR_STEPS.length - 1;
  return (
    <section className={styles.card} aria-label={t('tour.name')}>
      <div role="status">
        <p className={styles.count}>{t('tour.count', { step: step + 1, steps: TOUR_STEPS.length })}</p>
        <h2>{isAway ? t('tour.awayTitle') : t(`tour.${id}.title`)}</h2>
        <p>{isAway ? t('tour.away', { place: ofFrame(`rail.${place}`) }) : t(`tour.${id}.say`)}</p>
      </div>
      <div className={styles.actions}>
        {!last && (
          <Button kind="quiet" onPress={end}>
            {t('tour.skip')}
          </Button>
        )}
        <span />
        {step > 0 && <Button onPress={() => show(step - 1)}>{t('tour.back')}</Button>}
        {isAway ? (
          <Button kind="primary" onPress={() => go(place)}>
            {t('tour.goOn')}
          </Button>
        ) : (
          <Button kind="primary" onPress={last ? end : () => show(step + 1)}>
            {last ? t('tour.done') : t('tour.next')}
          </Button>
        )}
      </div>
    </section>
  );
}

/**
 * Follows whoever goes to another place by themselves: to the first step that speaks of it.
 * @returns whether they are where no step is
 */
function useFollowing(place: Place): boolean {
  const here = useNavigation((s) => s.place);
  const show = useTour((s) => s.show);
  const before = useRef(here);
  useEffect(() => {
    const hasMoved = before.current !== here;
    before.current = here;
    if (!hasMoved || here === place) return;
    const step = TOUR_STEPS.findIndex((each) => each.place === here);
    if (step >= 0) show(step);
  }, [here, place, show]);
  return here !== place && !TOUR_STEPS.some((each) => each.place === here);
}
