import type { TFunction } from 'i18next';
import { labelKey } from '../../case/fields/label-key.js';
import { hasUnit, quantityText, unitOfName } from '../../case/fields/value-text.js';
import type { Language } from '../../i18n/i18n.js';

/** How the Case page calls and writes a parameter. */
export interface ParameterWords {
  /** The field's label; a part of a distribution after that of its field. @param otherwise where the page has none */
  readonly name: (name: string, otherwise: string) => string;
  /** A value with its unit, in few digits. */
  readonly value: (value: number, name: string, unit: string) => string;
}

const PARTS = ['value', 'mean', 'shape', 'median', 'sigma', 'cv', 'sd', 'from', 'to', 'mode'];

/** @param t texts of the namespace "case" */
export function parameterWords(t: TFunction<'case'>, language: Language): ParameterWords {
  const labelOf = (name: string) => t(`field.${labelKey(name)}`, { defaultValue: '' });
  return {
    name(name, otherwise) {
      const own = labelOf(name);
      if (own !== '') return own;
      const { field, part } = split(name);
      const label = part === '' ? '' : labelOf(field);
      if (label === '') return otherwise;
      return part === 'value' ? label : t('value.part', { label, part: t(`distribution.name.${part}`) });
    },
    value(value, name, unit) {
      const { field, part } = split(name);
      const named = unit === '' && part !== '' && hasUnit(part) ? unitOfName(field) : unit;
      return quantityText(Number(value.toPrecision(3)), named, { t, language });
    },
  };
}

/** `checkout.patience.median` is the median of `checkout.patience`. */
function split(name: string): { readonly field: string; readonly part: string } {
  const at = name.lastIndexOf('.');
  const part = name.slice(at + 1);
  return PARTS.includes(part) ? { field: name.slice(0, at), part } : { field: name, part: '' };
}
