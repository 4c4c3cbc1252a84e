import type { TFunction } from 'i18next';
import { labelKey } from '../../case/fields/label-key.js';
import { localText } from '../../i18n/local-text.js';
import type { Attribution, Scenario } from '../../simulation/door.js';
import type { WhyWords } from './use-why-words.js';

type Part = Attribution['parts'][number];

/** How a part of a plan is called. */
export type PartNames = (part: Part) => string;

/** Changes of a part that its name tells; the rest are counted. */
const NAMED = 2;

/** Parts by the labels of what they change, rules and initiatives by their names. @param ofCase texts of the namespace "case" */
export function partNames({ world, strategies }: Scenario, ofCase: TFunction<'case'>, { t, speech }: WhyWords): PartNames {
  const initiatives = [world, ...strategies.map(({ changes }) => changes)].flatMap((each) => {
    const list = (each as { readonly initiatives?: unknown }).initiatives;
    return Array.isArray(list) ? (list as NonNullable<typeof world.initiatives>) : [];
  });
  const nameOf = (change: string): string => {
    const [section = '', ...rest] = change.split('.');
    const entry = rest.join('.');
    const label = ofCase(`field.${labelKey(change)}`, { defaultValue: '' });
    if (label !== '') return label;
    if (section === 'rules' && entry !== '') return t('parts.rule', { id: entry });
    if (section === 'initiatives') return localText(initiatives.find(({ id }) => id === entry)?.title, speech.language, entry || change);
    return change;
  };
  return ({ changes }) => {
    const named = changes.slice(0, NAMED).map(nameOf).join(t('parts.and'));
    return changes.length > NAMED ? t('parts.more', { names: named, count: changes.length - NAMED }) : named;
  };
}
