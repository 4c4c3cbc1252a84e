import { memo } from 'react';
import { figure } from '../../format/figures.js';
import type { Role } from '../../simulation/door.js';
import type { PressureSeen } from '../../simulation/play/play-scene.js';
import { BlockHead } from '../block-head.js';
import { RoleBadge } from '../role-badge.js';
import { type PlayTexts, usePlay, usePlayTexts } from '../use-play.js';
import { useRoles } from '../use-roles.js';
import { gaugeLevel, onGauge } from './gauge-level.js';
import styles from './pressure-gauges.module.css';

/** Pressure by role: number, bar, and a word for the level; how long the store's alert has lasted. */
export function PressureGauges() {
  const texts = usePlayTexts();
  const { t } = texts;
  const pressure = usePlay((s) => s.scene?.pressure ?? null);
  const people = usePlay((s) => s.scene?.people);
  const time = usePlay((s) => s.time);
  const roles = useRoles();
  if (pressure === null) return <p className={styles.none}>{t('gauge.none')}</p>;
  const there = (role: Role) => people?.filter((person) => person.role === role && person.doing !== 'break').length ?? 0;
  return (
    <section aria-label={t('gauge.title')}>
      <BlockHead title={t('gauge.title')} says={t('gauge.tip')} note={pressureNote(pressure, time, texts)} />
      <ul>
        {roles.map((role) => (
          <Gauge key={role} role={role} people={there(role)} {...gaugeOf(role, pressure)} />
        ))}
      </ul>
    </section>
  );
}

interface GaugeProps {
  readonly role: Role;
  readonly people: number;
  /** As exactly as it is shown. */
  readonly value: number;
  readonly level: 'calm' | 'watch' | 'alert';
  readonly alertOn: number;
  readonly alertOff: number;
}

function gaugeOf(role: Role, pressure: PressureSeen): Omit<GaugeProps, 'role' | 'people'> {
  const { alertOn, alertOff } = pressure;
  const level = gaugeLevel(pressure.byRole[role], pressure);
  return { value: Math.round(pressure.byRole[role] * 100) / 100, level, alertOn, alertOff };
}

/** Where the levels begin, and how long the store has been on alert. That is the store's alone: a role may have joined it a minute ago. */
function pressureNote({ alertOn, alertOff, alertSince }: PressureSeen, time: number, { t, language }: PlayTexts): string {
  const lines = { watch: figure(alertOff, 1, language), alert: figure(alertOn, 1, language) };
  if (alertSince === null) return t('gauge.note', lines);
  const minutes = Math.max(0, Math.round(time - alertSince));
  const lasted = minutes < 100 ? t('gauge.minutes', { count: minutes }) : t('gauge.hours', { count: Math.floor(minutes / 60) });
  return t('gauge.noteAlert', { ...lines, time: lasted });
}

/** Plain values only: a gauge that stands still is not drawn again. */
const Gauge = memo(function Gauge({ role, people, value, level, alertOn, alertOff }: GaugeProps) {
  const { t, language } = usePlayTexts();
  return (
    <li className={styles.gauge} data-level={level}>
      <span className={styles.label}>
        <RoleBadge role={role} />
        {t(`role.${role}`)}
        <small>{t('gauge.people', { count: people })}</small>
      </span>
      <span className={styles.value}>{figure(value, 2, language)}</span>
      <span className={styles.bar} aria-hidden="true">
        <b style={{ width: `${onGauge(value) * 100}%` }} />
        <u style={{ left: `${onGauge(alertOff) * 100}%` }} />
        <u data-on style={{ left: `${onGauge(alertOn) * 100}%` }} />
      </span>
      <span className={styles.level}>
        <LevelSign level={level} />
        {t(`gauge.${level}`)}
      </span>
    </li>
  );
});

function LevelSign({ level }: { readonly level: 'calm' | 'watch' | 'alert' }) {
  if (level === 'calm') return null;
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      {level === 'alert' ? (
        <path d="M6 .5l5.7 11H.3z" fill="currentColor" />
      ) : (
        <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="2" />
      )}
    </svg>
  );
}
