import { figure } from '../format/figures.js';
import type { Language } from '../i18n/i18n.js';
import type { Indicator } from './model-door.js';
import { inMoneyUnit, moneyUnit } from './money-unit.js';

export type RowUnit =
  | { readonly kind: 'money'; readonly key: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'words'; readonly id: string; readonly words: string };

/** How values of an indicator are written. */
export interface IndicatorScale {
  readonly unit: RowUnit;
  /** One of the indicator's unit is this much of the unit shown. */
  readonly factor: number;
  readonly write: (value: number) => string;
}

/** @param largest value to be written, in the indicator's own unit: money takes its size from it */
export function indicatorScale(indicator: Indicator, largest: number, language: Language): IndicatorScale {
  if (indicator.unit === 'share') return { unit: { kind: 'percent' }, factor: 100, write: (v) => figure(v * 100, 1, language) };
  if (indicator.unit === 'yuan') {
    const money = moneyUnit(largest, language);
    return { unit: { kind: 'money', key: money.key }, factor: 1 / money.yuan, write: (v) => inMoneyUnit(v, money, language) };
  }
  const words = language === 'en' ? indicator.unitText.en : indicator.unitText.zh;
  return { unit: { kind: 'words', id: indicator.unit, words }, factor: 1, write: (v) => figure(v, plainDecimals(v), language) };
}

function plainDecimals(value: number): number {
  const size = Math.abs(value);
  return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}
