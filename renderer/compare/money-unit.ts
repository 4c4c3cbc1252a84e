import { figure } from '../format/figures.js';
import type { Language } from '../i18n/i18n.js';

/** The size in which people say an amount: yuan, thousand or million in English, yuan, ten thousand or hundred million in Chinese. */
export interface MoneyUnit {
  readonly yuan: number;
  /** Key of its name in the texts. */
  readonly key: 'yuan' | 'thousand' | 'million' | 'wan' | 'yi';
}

export function moneyUnit(largest: number, language: Language): MoneyUnit {
  const size = Math.abs(largest);
  if (language === 'zh-CN') return size >= 1e8 ? { yuan: 1e8, key: 'yi' } : size >= 1e4 ? { yuan: 1e4, key: 'wan' } : { yuan: 1, key: 'yuan' };
  return size >= 1e6 ? { yuan: 1e6, key: 'million' } : size >= 1e5 ? { yuan: 1e3, key: 'thousand' } : { yuan: 1, key: 'yuan' };
}

/** An amount in its unit with about three digits that count. */
export function inMoneyUnit(amount: number, unit: MoneyUnit, language: Language, decimals = unitDecimals(amount / unit.yuan)): string {
  return figure(amount / unit.yuan, decimals, language);
}

function unitDecimals(value: number): number {
  const size = Math.abs(value);
  return size >= 1000 ? 0 : size >= 100 ? 1 : 2;
}
