import { type PlayerParameter, parameterOf } from '../door.js';
import type { Threshold } from './player.js';

/** A parameter a player may set, as a form needs it. */
export function thresholdOf(name: PlayerParameter, value: number | string): Threshold {
  const parameter = parameterOf(name);
  if ('options' in parameter) return { parameter: name, value, unit: '', options: parameter.options };
  return { parameter: name, value, unit: unitOf(name), min: parameter.min, max: parameter.max };
}

/** Key of the unit in the texts; none for a plain number. */
function unitOf(name: PlayerParameter): string {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (/minutes$/i.test(last)) return 'min';
  if (/yuan$/i.test(last)) return 'yuan';
  return /share$/i.test(last) ? 'share' : '';
}
