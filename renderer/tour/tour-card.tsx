import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
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
  const show = useTour((s) => s.show);
  const go = useNavigation((s) => s.go);
  const change = useSettings((s) => s.change);
  useEffect(() => go(place), [go, place]);
  const end = () => {
    show(null);
    change({ tour: 'seen' });
  };
  const last = step === TOUR_STEPS.length - 1;
  return (
    <section className={styles.card} aria-label={t('tour.name')}>
      <div role="status">
        <p className={styles.count}>{t('tour.count', { step: step + 1, steps: TOUR_STEPS.length })}</p>
        <h2>{t(`tour.${id}.title`)}</h2>
        <p>{t(`tour.${id}.say`)}</p>
      </div>
      <div className={styles.actions}>
        {!last && (
          <Button kind="quiet" onPress={end}>
            {t('tour.skip')}
          </Button>
        )}
        <span />
        {step > 0 && <Button onPress={() => show(step - 1)}>{t('tour.back')}</Button>}
        <Button kind="primary" onPress={last ? end : () => show(step + 1)}>
          {last ? t('tour.done') : t('tour.next')}
        </Button>
      </div>
    </section>
  );
}
