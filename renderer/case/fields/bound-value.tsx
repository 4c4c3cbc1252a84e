import { useLanguage } from '../../i18n/use-language.js';
import { findIndicator } from '../../simulation/door.js';
import { ValueChip } from './field-chip.js';
import type { Field } from './use-field.js';

/** The value of a bound in a sentence: a share of change in per cent, or a level with the unit of its indicator after it. */
export function BoundValue({ field, relative, indicator }: { readonly field: Field; readonly relative: boolean; readonly indicator: string }) {
  const language = useLanguage();
  const unit = findIndicator(indicator)?.unitText;
  return (
    <>
      <ValueChip field={{ ...field, note: { kind: 'number', unit: relative ? 'share' : '', options: [] } }} />
      {!relative && unit !== undefined && ` ${language === 'en' ? unit.en : unit.zh}`}
    </>
  );
}
