import { useTranslation } from 'react-i18next';
import type { Json } from '../../stores/json-path.js';
import chip from '../fields/chip.module.css';
import { ValueChip } from '../fields/field-chip.js';
import { useField } from '../fields/use-field.js';
import type { Place } from './place.js';
import { PlaceList } from './place-list.js';
import type { Wanted } from './place-paths.js';

export interface PlaceChipProps {
  /** Where the file names the place, under the scope. */
  readonly name: string;
  readonly place: Place;
  readonly world: Json | undefined;
  readonly wanted: Wanted;
  readonly onChoose: (at: string) => void;
}

/** A place of the world in a sentence; another can be chosen. */
export function PlaceChip({ name, place, world, wanted, onChoose }: PlaceChipProps) {
  const { t } = useTranslation('case');
  const field = useField(name);
  return (
    <PlaceList
      className={chip.chip as string}
      name={t('chip.name', { label: t('places.place'), value: place.label })}
      isChanged={field.changed}
      isInvalid={field.problem !== null}
      world={world}
      wanted={wanted}
      onChoose={onChoose}
    >
      {place.label}
    </PlaceList>
  );
}

/** A number of a range in the unit of its place; `otherwise` counts where the file says none. */
export function RangeChip({ name, place, otherwise }: { readonly name: string; readonly place: Place; readonly otherwise?: number }) {
  const field = useField(name);
  const { note } = place;
  const unit = { kind: note?.kind === 'whole' ? ('whole' as const) : ('number' as const), unit: note?.unit ?? '', options: [] };
  const bounds = { ...(note?.min === undefined ? {} : { min: note.min }), ...(note?.max === undefined ? {} : { max: note.max }) };
  const isStep = name.endsWith('.step');
  return <ValueChip field={{ ...field, value: field.value ?? otherwise, note: isStep ? unit : { ...unit, ...bounds } }} />;
}
