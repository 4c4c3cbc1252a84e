import texts from '../../i18n/en/case.json';
import { isLever } from './strategy-edits.js';

type Labels = { readonly [key: string]: string | Labels };

/** Every value a strategy may change, by path: all labelled values of the lever sections, in the order of the texts. */
export const LEVERS: readonly string[] = leaves(texts.field, '').filter(
  (name) => isLever(name) && !name.endsWith('.kind') && !/^(rules[.]list|initiatives|responses)[.]|[.]all$/.test(name),
);

function leaves(labels: Labels, prefix: string): string[] {
  return Object.entries(labels).flatMap(([key, label]) => (typeof label === 'string' ? [prefix + key] : leaves(label, `${prefix}${key}.`)));
}
