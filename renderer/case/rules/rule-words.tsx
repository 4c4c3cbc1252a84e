import { useTranslation } from 'react-i18next';
import type { JsonObject } from '../../stores/json-path.js';
import { Said } from '../sections/said.js';
import { RuleChip, SideChip } from './rule-chip.js';
import { type Part, sideOf } from './rule-kinds.js';

export interface RuleWordsProps {
  /** Key of the text: `clause.measure`. */
  readonly text: string;
  /** The place of what it is about, under the scope. */
  readonly name: string;
  /** As written. */
  readonly written: JsonObject;
  /** Parts that are said where they are written. */
  readonly parts: readonly Part[];
}

/** A condition, an action or the terms of a rule in words, with its values to be changed; `{side}` and `{level}` are those of a condition. */
export function RuleWords({ text, name, written, parts }: RuleWordsProps) {
  const { t } = useTranslation('case');
  const said = parts.filter(({ field }) => written[field] !== undefined);
  const texts = [t(`ruleSay.${text}`), ...said.map(({ field }) => t(`ruleSay.part.${field}`))];
  return <Said text={texts.join('')} chip={(field) => <Word field={field} name={name} written={written} />} />;
}

function Word({ field, name, written }: { readonly field: string; readonly name: string; readonly written: JsonObject }) {
  if (field === 'side' && 'kind' in written) return <SideChip name={name} />;
  if (field === 'level') return <RuleChip name={`${name}.${sideOf(written) ?? 'above'}`} />;
  return <RuleChip name={`${name}.${field}`} />;
}
