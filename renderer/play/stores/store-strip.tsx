import { Button as AriaButton } from 'react-aria-components';
import { figure } from '../../format/figures.js';
import { localText } from '../../i18n/local-text.js';
import { gaugeLevel, onGauge } from '../gauges/gauge-level.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import styles from './store-strip.module.css';

/** All stores at a glance, where there are several: pressure, alert, people in line; a press shows its floor. */
export function StoreStrip() {
  const { t } = usePlayTexts();
  const stores = usePlay((s) => s.setup?.stores);
  if (stores === undefined || stores.length < 2) return null;
  return (
    <nav className={styles.strip} aria-label={t('stores.label')} style={{ gridTemplateColumns: `repeat(${Math.min(stores.length, 12)}, minmax(0, 1fr))` }}>
      {stores.map(({ id }, i) => (
        <StoreButton key={id} id={id} place={i} />
      ))}
    </nav>
  );
}

function StoreButton({ id, place }: { readonly id: string; readonly place: number }) {
  const { t, language } = usePlayTexts();
  const session = usePlaySession();
  const glance = usePlay((s) => s.glances[place]);
  const title = usePlay((s) => s.setup?.stores[place]?.title);
  const isHere = usePlay((s) => s.store === id);
  const limits = usePlay((s) => s.scene?.pressure);
  const name = localText(title, language, id);
  const pressure = glance?.pressure ?? null;
  const level = glance?.alertSince != null ? 'alert' : pressure !== null && limits ? gaugeLevel(Math.min(pressure, limits.alertOn - 1e-9), limits) : 'calm';
  return (
    <AriaButton
      className={styles.store}
      data-level={level}
      data-here={isHere || undefined}
      aria-pressed={isHere}
      aria-label={t('stores.one', {
        name,
        pressure: pressure === null ? '–' : figure(pressure, 2, language),
        level: t(`gauge.${level}`),
        line: glance?.line ?? 0,
      })}
      onPress={() => session.showStore(id)}
    >
      <span className={styles.name}>{name}</span>
      <span className={styles.bar} title={t('stores.line', { count: glance?.line ?? 0 })}>
        <b style={{ width: `${onGauge(pressure ?? 0) * 100}%` }} />
      </span>
      <span className={styles.more}>
        {level === 'alert' && '▲ '}
        {figure(glance?.line ?? 0, 0, language)}
      </span>
    </AriaButton>
  );
}
