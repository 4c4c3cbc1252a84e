import type { Json, JsonObject } from '../../stores/json-path.js';
import { useStores } from '../../stores/stores.js';
import { ChoiceChip } from './choice-chip.js';
import type { Field } from './use-field.js';

/** Sections that come in several kinds, with what is written when a kind is chosen. */
export const VARIANTS: Readonly<Record<string, Readonly<Record<string, JsonObject>>>> = {
  'checkout.work.kind': { 'per-item': { kind: 'per-item' }, drawn: { kind: 'drawn', minutes: { kind: 'exponential', mean: 1.2 } } },
  'stock.ordering.kind': {
    'order-up-to': { kind: 'order-up-to' },
    'base-stock': { kind: 'base-stock', levelUnits: 1000 },
    'reorder-point': { kind: 'reorder-point', pointUnits: 500, quantityUnits: 1000 },
  },
};

/** Chooses the kind of a section: the whole section is written anew, since other kinds have other values. */
export function VariantChip({ field }: { readonly field: Field }) {
  const { theCase } = useStores();
  const variants = VARIANTS[field.name] ?? {};
  const choose = (kind: Json) => {
    const section = variants[String(kind)];
    if (section !== undefined) theCase.getState().edit(field.path.slice(0, -1), section);
  };
  return <ChoiceChip field={{ ...field, note: { kind: 'choice', unit: '', options: Object.keys(variants) }, set: choose }} />;
}
