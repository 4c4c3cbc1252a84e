import { useTranslation } from 'react-i18next';
import { ChoiceChip } from './choice-chip.js';
import { DistributionChip } from './distribution-chip.js';
import { NumberChip } from './number-chip.js';
import { SetChip } from './set-chip.js';
import { TextChip } from './text-chip.js';
import { type Field, useField } from './use-field.js';
import { VariantChip } from './variant-chip.js';

/** An editable value in a sentence, of whatever kind the format has at that place. */
export function FieldChip({ name, bare = false }: { readonly name: string; readonly bare?: boolean }) {
  return <ValueChip field={useField(name)} bare={bare} />;
}

/** The chip of a field that is known; for one whose note says more than the format does at its place. */
export function ValueChip({ field, bare = false }: { readonly field: Field; readonly bare?: boolean }) {
  const { t } = useTranslation('case');
  switch (field.note?.kind) {
    case 'number':
    case 'whole':
      return <NumberChip field={field} bare={bare} />;
    case 'choice':
    case 'switch':
    case 'clock':
      return <ChoiceChip field={field} />;
    case 'distribution':
      return <DistributionChip field={field} />;
    case 'variant':
      return <VariantChip field={field} />;
    case 'list':
      return <SetChip field={field} />;
    case 'text':
      return <TextChip field={field} />;
    default:
      return <span>{t('value.section')}</span>;
  }
}
