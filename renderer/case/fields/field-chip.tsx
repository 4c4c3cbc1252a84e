import { useTranslation } from 'react-i18next';
import { pathText } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';
import { importedAt, isAsImported } from '../sources/imported-number.js';
import styles from './chip.module.css';
import { ChoiceChip } from './choice-chip.js';
import { DistributionChip } from './distribution-chip.js';
import { labelKey } from './label-key.js';
import { NumberChip } from './number-chip.js';
import { SetChip } from './set-chip.js';
import { StoresChip } from './stores-chip.js';
import { TextChip } from './text-chip.js';
import { type Field, useField } from './use-field.js';
import { VariantChip } from './variant-chip.js';

/** An editable value in a sentence, of whatever kind the format has at that place. */
export function FieldChip({ name, bare = false }: { readonly name: string; readonly bare?: boolean }) {
  return <ValueChip field={useField(name)} bare={bare} />;
}

/** The chip of a field that is known; for one whose note says more than the format does at its place. Marked where an imported file says its number. */
export function ValueChip({ field, bare = false }: { readonly field: Field; readonly bare?: boolean }) {
  const path = pathText(field.path);
  const isImported = useCase((s) => {
    const imported = importedAt(s.document, path);
    return imported !== undefined && isAsImported(imported, field.value);
  });
  return (
    <span className={styles.place} data-path={path} {...(isImported ? { 'data-imported': true } : {})}>
      <OwnChip field={field} bare={bare} />
    </span>
  );
}

function OwnChip({ field, bare }: { readonly field: Field; readonly bare: boolean }) {
  const { t } = useTranslation('case');
  if (labelKey(field.name) === 'initiatives.pilot.stores') return <StoresChip field={field} />;
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
