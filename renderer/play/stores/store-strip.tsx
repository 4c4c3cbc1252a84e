import { memo } from 'react';
import { Button as AriaButton, TooltipTrigger } from 'react-aria-components';
import { TipBox } from '../../components/tip.js';
import { figure } from '../../format/figures.js';
import { localText } from '../../i18n/local-text.js';
import { gaugeLevel, onGauge } from '../gauges/gauge-level.js';
import type { PlayState } from '../session/play-state.js';
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

/** Plain values only: what has not changed is not drawn again while the season runs. */
const StoreButton = memo(function StoreButton({ id, place }: { readonly id: string; readonly place: number }) {
  const { t, language } = usePlayTexts();
  const session = usePlaySession();
  const pressure = usePlay((s) => pressureOf(s, place));
  const level = usePlay((s) => levelOf(s, place));
  const line = usePlay((s) => s.glances[place]?.line ?? 0);
  const title = usePlay((s) => s.setup?.stores[place]?.title);
  const isHere = usePlay((s) => s.store === id);
  const name = localText(title, language, id);
  const says = t('stores.one', { name, pressure: pressure === null ? '–' : figure(pressure, 2, language), level: t(`gauge.${level}`), line });
  return (
    <TooltipTrigger delay={400}>
      <AriaButton
        className={styles.store}
        data-level={level}
        data-here={isHere || undefined}
        aria-pressed={isHere}
        aria-label={says}
        onPress={() => session.showStore(id)}
      >
        <span className={styles.name} title={name}>
          {level === 'alert' && <AlertSign />}
          {name}
        </span>
        <span className={styles.bar}>
          <b style={{ width: `${onGauge(pressure ?? 0) * 100}%` }} />
        </span>
        <span className={styles.more}>
          <Queue />
          {figure(line, 0, language)}
        </span>
      </AriaButton>
      <TipBox placement="bottom">
        {says}. {t('stores.tip')}
      </TipBox>
    </TooltipTrigger>
  );
});

function AlertSign() {
  return (
    <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true">
      <path d="M6 .5l5.7 11H.3z" fill="currentColor" />
    </svg>
  );
}

/** People one behind the other: the sign of the number beside it. */
function Queue() {
  return (
    <svg viewBox="0 0 14 8" aria-hidden="true">
      {[2, 7, 12].map((x) => (
        <circle key={x} cx={x} cy="4" r="1.8" fill="currentColor" />
      ))}
    </svg>
  );
}

/** As exactly as it is shown. */
function pressureOf({ glances }: PlayState, place: number): number | null {
  const pressure = glances[place]?.pressure ?? null;
  return pressure === null ? null : Math.round(pressure * 100) / 100;
}

function levelOf({ glances, scene }: PlayState, place: number): 'calm' | 'watch' | 'alert' {
  const glance = glances[place];
  const limits = scene?.pressure;
  if (glance?.alertSince != null) return 'alert';
  return glance?.pressure != null && limits ? gaugeLevel(Math.min(glance.pressure, limits.alertOn - 1e-9), limits) : 'calm';
}
