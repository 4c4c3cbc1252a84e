import type { TFunction } from 'i18next';
import { percentSign, withUnit } from '../../format/figures.js';
import type { Language } from '../../i18n/i18n.js';
import { localText } from '../../i18n/local-text.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json } from '../../stores/json-path.js';
import { DISTRIBUTION_PARAMETERS, type DistributionKind, type FieldNote } from './field-note.js';
import { labelKey } from './label-key.js';
import { tidy } from './read-number.js';

export interface Words {
  readonly t: TFunction<'case'>;
  readonly language: Language;
}

/** Units whose numbers are typed and shown in per cent. */
export function isPerCent(unit: string): boolean {
  return unit === 'share';
}

const formats = new Map<Language, Intl.NumberFormat>();

/** Making a format costs more than using it a hundred times. */
function formatOf(language: Language): Intl.NumberFormat {
  const known = formats.get(language) ?? new Intl.NumberFormat(language, { maximumSignificantDigits: 6 });
  formats.set(language, known);
  return known;
}

/** A plain number in few digits, no trailing zeros, thousands grouped as in the tables. */
export function numberText(value: number, language: Language): string {
  return formatOf(language).format(value).replace('-', '\u2212');
}

/** A number with its unit in the reader's words: "15 min", "50 %", "×1.35". */
export function quantityText(value: number, unit: string, { t, language }: Words): string {
  if (isPerCent(unit)) return `${numberText(tidy(value * 100), language)}${percentSign(language)}`;
  if (unit === 'factor') return `×${numberText(value, language)}`;
  if (unit === '' || unit === 'index') return numberText(value, language);
  if (unit === 'hour') return `${value}:00`;
  return withUnit(numberText(value, language), t(`unit.${unit}`, { count: value }));
}

/** The lower end of a range as it is said before the upper one, which carries the unit: "0 to 1,000 people", "0 to 100 %". */
export function lowerEndText(value: number, unit: string, words: Words): string {
  if (isPerCent(unit)) return numberText(tidy(value * 100), words.language);
  return unit === 'factor' || unit === 'hour' ? quantityText(value, unit, words) : numberText(value, words.language);
}

/** Any value of a case as a short text. */
export function valueText(value: Json | undefined, name: string, note: FieldNote | null, words: Words): string {
  const { t } = words;
  if (value === undefined || value === null) return t(`absent.${labelKey(name)}`, { defaultValue: t('value.none') });
  if (typeof value === 'number') return quantityText(value, note?.unit ?? '', words);
  if (typeof value === 'boolean') return t(`choice.${labelKey(name)}.${value}`, { defaultValue: t(value ? 'value.yes' : 'value.no') });
  if (value === 'none' && note?.kind !== 'choice') return t('value.none');
  if (typeof value === 'string')
    return note?.kind === 'choice' ? t(`choice.${labelKey(name)}.${value}`, { defaultValue: t(`word.${value}`, { defaultValue: value }) }) : value;
  if (isObject(value) && typeof value.kind === 'string') return distributionText(value, unitOfName(name), words);
  if (Array.isArray(value) && value.some((item) => isObject(item as Json)))
    return namesOf(value as readonly Json[], words) ?? t('value.entries', { count: value.length });
  if (Array.isArray(value) && value.length > MOST_NUMBERS && value.every((item) => typeof item === 'number'))
    return spanText(value as readonly number[], note?.unit ?? '', words);
  if (Array.isArray(value)) return value.map((item) => valueText(item as Json, name, note, words)).join(t('value.listComma'));
  return t('value.whole');
}

/** Entries that are few enough are called by their titles. */
const MOST_NAMED = 3;

/** A longer list of numbers, such as a roster by hour, is told by the least and the most of them. */
const MOST_NUMBERS = 6;

function spanText(values: readonly number[], unit: string, words: Words): string {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (min === max) return quantityText(min, unit, words);
  return words.t('plan.rangeOnly', { min: lowerEndText(min, unit, words), max: quantityText(max, unit, words) });
}

/** The titles of a short list of entries that have one; undefined for any other list. */
function namesOf(entries: readonly Json[], { t, language }: Words): string | undefined {
  const titles = entries.map((entry) => (isObject(entry) ? localText(entry.title as LocalText | undefined, language) : ''));
  return entries.length <= MOST_NAMED && titles.every((title) => title !== '') ? titles.join(t('value.listComma')) : undefined;
}

/** "lognormal, mean 32 min, spread 0.5". */
function distributionText(value: { readonly [key: string]: Json | undefined }, unit: string, words: Words): string {
  const kind = value.kind as DistributionKind;
  const { t } = words;
  if (!Object.hasOwn(DISTRIBUTION_PARAMETERS, kind)) return t('value.section');
  if (kind === 'constant' && typeof value.value === 'number') return quantityText(value.value, unit, words);
  const parts = DISTRIBUTION_PARAMETERS[kind].map((name) => {
    const number = value[name];
    const shown = typeof number === 'number' ? quantityText(Number(number.toPrecision(4)), hasUnit(name) ? unit : '', words) : t('value.none');
    return t(`distribution.parameter.${name}`, { value: shown });
  });
  return [t(`distribution.short.${kind}`, { defaultValue: t(`distribution.kind.${kind}`) }), ...parts].join(t('value.comma'));
}

/** Parameters measured in the unit of the property; the others are plain numbers. */
export function hasUnit(parameter: string): boolean {
  return !['sigma', 'cv', 'shape'].includes(parameter);
}

/** The unit that the name of a distribution's property carries: `browseMinutes` is in minutes. */
export function unitOfName(name: string): string {
  const last = name.split('.').at(-1) ?? '';
  if (/Minutes$|^minutes$/.test(last)) return 'min';
  if (/Hours$/.test(last)) return 'h';
  if (/Days$/.test(last)) return 'days';
  if (/Yuan$/.test(last)) return 'yuan';
  if (/Items$/.test(last)) return 'items';
  if (/^units/.test(last)) return 'units';
  return '';
}
