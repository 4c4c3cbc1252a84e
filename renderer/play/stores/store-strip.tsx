import { memo } from 'react';
import { Button as AriaButton, TooltipTrigger } from 'react-aria-components';
import { TipBox } from '../../components/tip.js';
import { figure } from '../../format/figures.js';
import { localText } from '../../i18n/local-text.js';
import { gaugeLevel, onGauge } from '../gauges/gauge-level.js';
import type { PlayState } from '../session/play-state.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import styles from './store-strip.module.css';

/** Stores that have room for their pressure as a number. */
const FEW = 6;

/** All stores at a glance, where there are several: pressure, alert, people in line; a press shows its floor. */
export function StoreStrip() {
  const { t } = usePlayTexts();
  const stores = usePlay((s) => s.setup?.stores);
  if (stores === undefined || stores.length < 2) return null;
  return (
    <nav
      className={styles.strip}
      data-many={stores.length > FEW || undefined}
      aria-label={t('stores.label')}
      style={{ gridTemplateColumns: `repeat(${Math.min(stores.length, 12)}, minmax(0, 1fr))` }}
    >
      {stores.map(({ id }, i) => (
        <StoreButton key={id} id={id} place={i} />
      ))}
    </nav>
  );
}

/** What a button of the kit costs is paid when its store's level changes, not with every number in it: those are drawn by themselves. */
const StoreButton = memo(function StoreButton({ id, place }: { readonly id: string; readonly place: number }) {
  const { language } = usePlayTexts();
  const session = usePlaySession();
  const level = usePlay((s) => levelOf(s, place));
  const title = usePlay((s) => s.setup?.stores[place]?.title);
  const isHere = usePlay((s) => s.store === id);
  const name = localText(title, language, id);
  return (
    <TooltipTrigger delay={400}>
      <AriaButton className={styles.store} data-level={level} data-here={isHere || undefined} aria-pressed={isHere} onPress={() => session.showStore(id)}>
        <Spoken name={name} place={place} />
        <span className={styles.name} title={name} aria-hidden="true">
          {name}
        </span>
        <Line place={place} isAlert={level === 'alert'} />
        <Bar place={place} />
      </AriaButton>
      <TipBox placement="bottom">
        <Told name={name} place={place} />
      </TipBox>
    </TooltipTrigger>
  );
});

interface PartProps {
  readonly place: number;
}

function useSaid({ name, place }: PartProps & { readonly name: string }): string {
  const { t, language } = usePlayTexts();
  const pressure = usePlay((s) => pressureOf(s, place));
  const level = usePlay((s) => levelOf(s, place));
  const line = usePlay((s) => lineOf(s, place));
  return t('stores.one', { name, pressure: pressure === null ? '–' : figure(pressure, 2, language), level: t(`gauge.${level}`), line });
}

/** The button's name for those who listen. */
function Spoken(props: PartProps & { readonly name: string }) {
  return <span className="visually-hidden">{useSaid(props)}</span>;
}

function Told(props: PartProps & { readonly name: string }) {
  const { t } = usePlayTexts();
  return (
    <>
      {useSaid(props)}. {t('stores.tip')}
    </>
  );
}

function Bar({ place }: PartProps) {
  const { language } = usePlayTexts();
  const pressure = usePlay((s) => pressureOf(s, place));
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        <b style={{ width: `${onGauge(pressure ?? 0) * 100}%` }} />
      </span>
      <span className={styles.pressure} aria-hidden="true">
        {pressure === null ? '–' : figure(pressure, 2, language)}
      </span>
    </>
  );
}

function Line({ place, isAlert }: PartProps & { readonly isAlert: boolean }) {
  const { language } = usePlayTexts();
  const line = usePlay((s) => lineOf(s, place));
  return (
    <span className={styles.more} aria-hidden="true">
      {isAlert && <AlertSign />}
      <Queue />
      {figure(line, 0, language)}
    </span>
  );
}

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

const lineOf = ({ glances }: PlayState, place: number): number => glances[place]?.line ?? 0;

function levelOf({ glances, scene }: PlayState, place: number): 'calm' | 'watch' | 'alert' {
  const glance = glances[place];
  const limits = scene?.pressure;
  if (glance?.alertSince != null) return 'alert';
  return glance?.pressure != null && limits ? gaugeLevel(Math.min(glance.pressure, limits.alertOn - 1e-9), limits) : 'calm';
}
