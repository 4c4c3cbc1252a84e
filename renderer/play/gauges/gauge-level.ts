import type { PressureSeen } from '../../simulation/play/play-scene.js';

export type GaugeLevel = 'calm' | 'watch' | 'alert';

/** Where the scale of a gauge ends. */
export const GAUGE_END = 1.6;

/** The level of one role's pressure. */
export function gaugeLevel(pressure: number, { alertOn, alertOff }: Pick<PressureSeen, 'alertOn' | 'alertOff'>): GaugeLevel {
  if (pressure >= alertOn) return 'alert';
  return pressure >= alertOff ? 'watch' : 'calm';
}

/** Place on the scale, 0 to 1. */
export function onGauge(value: number): number {
  return Math.min(1, Math.max(0, value / GAUGE_END));
}
