import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FindList, type FindTopic } from '../../components/find-list.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { Json } from '../../stores/json-path.js';
import { valueText, type Words } from '../fields/value-text.js';
import { SECTION_IDS, sectionOf } from '../sections/section-list.js';
import { type Place, placeOf, pointerTo } from './place.js';
import { placePaths, type Wanted } from './place-paths.js';

export interface PlaceListProps {
  /** The world the places are of, as it was read. */
  readonly world: Json | undefined;
  readonly wanted: Wanted;
  /** Further entries, first. */
  readonly more?: FindTopic;
  readonly className: string;
  readonly name?: string;
  readonly isChanged?: boolean;
  readonly isInvalid?: boolean;
  readonly children: ReactNode;
  /** A place as files write it, or an entry of `more`. */
  readonly onChoose: (at: string) => void;
}

/** A button that opens the places of the world a search may change or an analysis may vary, by section, each with its present value. */
export function PlaceList({ world, wanted, more, ...button }: PlaceListProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  return (
    <FindList
      {...button}
      label={t('places.find')}
      placeholder={t('effects.find')}
      none={t('effects.nothing')}
      topics={() => [...(more === undefined ? [] : [more]), ...topicsOf(world, wanted, { t, language })]}
    />
  );
}

function topicsOf(world: Json | undefined, wanted: Wanted, words: Words): readonly FindTopic[] {
  const places = placePaths(world, wanted).map((path) => ({
    section: sectionOf(`world.${path[0]}.${path[1] ?? ''}`),
    place: placeOf(world, pointerTo(world, path), words),
  }));
  return SECTION_IDS.map((id) => ({
    id,
    title: words.t(`section.${id}`),
    items: places.filter(({ section, place }) => section === id && place.note !== null).map(({ place }) => findable(place, words)),
  })).filter(({ items }) => items.length > 0);
}

function findable({ at, label, note, value, evidence }: Place, words: Words) {
  const text = (one: Json | undefined) => valueText(one, at.slice(1).replaceAll('/', '.'), note, words);
  return {
    id: at,
    text: label,
    note: words.t('effects.present', { value: text(value) }),
    ...(evidence === null
      ? {}
      : { detail: words.t('places.evidence', { low: text(evidence.low), high: text(evidence.high), source: words.t(`source.${evidence.source}`) }) }),
  };
}
