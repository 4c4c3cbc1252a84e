import { useTranslation } from 'react-i18next';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject } from '../../stores/json-path.js';
import { useStores } from '../../stores/stores.js';
import { FieldProblems } from '../fields/field-problems.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { useField } from '../fields/use-field.js';
import { valueText } from '../fields/value-text.js';
import { WordsChip } from '../fields/words-chip.js';
import { type Place, placeOf } from '../places/place.js';
import { PlaceChip, RangeChip } from '../places/place-chip.js';
import { Entry } from '../sections/entry-list.js';
import { Said } from '../sections/said.js';
import { withPlace } from './lever-edits.js';
import { PartOptions } from './part-options.js';
import styles from './search-parts.module.css';
import { useStartWorld } from './use-start-world.js';

const PATH = ['search', 'levers'] as const;

/** One lever: its name, the place it is on, and how far it may be pulled. */
export function LeverEntry({ levers, index }: { readonly levers: readonly Json[]; readonly index: number }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const world = useStartWorld();
  const lever: JsonObject = isObject(levers[index]) ? levers[index] : {};
  const id = String(lever.id ?? '');
  const place = placeOf(world, String(lever.at ?? ''), { t, language });
  const name = localText(lever.title as LocalText | undefined, language, lever.kind === 'part' ? id : place.label);
  const at = `search.levers[${index}]`;
  // A search without levers is none.
  const remove = () => theCase.getState().remove(levers.length === 1 ? ['search'] : [...PATH, index]);
  return (
    <Entry
      head={
        <h4>
          <LocalTextInput path={[...PATH, index, 'title']} label={t('search.leverName')} fallback={lever.kind === 'part' ? id : place.label} />
        </h4>
      }
      order={{ path: PATH, index, count: levers.length, name }}
      remove={t('search.removeLever', { name })}
      onRemove={remove}
    >
      {lever.kind === 'part' ? (
        <PartOptions at={at} lever={lever} index={index} />
      ) : (
        <Settings at={at} lever={lever} index={index} place={place} world={world} />
      )}
      <FieldProblems names={[at]} />
    </Entry>
  );
}

interface SettingsProps {
  readonly at: string;
  readonly lever: JsonObject;
  readonly index: number;
  readonly place: Place;
  readonly world: Json | undefined;
}

/** A hundredth of the range, where a step of a number is not said; 1 for whole numbers. */
function stepOf({ kind, min, max }: JsonObject): number {
  return kind === 'integer' ? 1 : Number(((Number(max) - Number(min)) / 100).toPrecision(6));
}

function Settings({ at, lever, index, place, world }: SettingsProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const choose = (next: string) => theCase.getState().edit([...PATH, index], withPlace(lever, placeOf(world, next, { t, language })));
  const chip = (field: string) => {
    if (field === 'at') return <PlaceChip name={`${at}.at`} place={place} world={world} wanted="levers" onChoose={choose} />;
    if (field === 'values') return <ValuesChip name={`${at}.values`} place={place} />;
    return <RangeChip name={`${at}.${field}`} place={place} {...(field === 'step' ? { otherwise: stepOf(lever) } : {})} />;
  };
  return (
    <p className={styles.sentence}>
      <Said text={t(lever.kind === 'choice' ? 'search.choice' : 'search.range')} chip={chip} />
    </p>
  );
}

/** The words, switches or numbers a lever chooses from: of those the place allows and those the file names. */
function ValuesChip({ name, place }: { readonly name: string; readonly place: Place }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const field = useField(name);
  const chosen = Array.isArray(field.value) ? (field.value as readonly Json[]) : [];
  const possible: readonly Json[] = place.note?.kind === 'switch' ? [true, false] : (place.note?.options ?? []);
  const all = [...possible, ...chosen.filter((value) => !possible.includes(value))];
  const label = (value: Json) => valueText(value, place.at.slice(1).replaceAll('/', '.'), place.note, { t, language });
  return (
    <WordsChip
      label={t('search.values')}
      chosen={chosen.map(String)}
      options={all.map((value) => ({ value: String(value), label: label(value) }))}
      none={t('value.none')}
      onChoose={(words) => field.set(all.filter((value) => words.includes(String(value))))}
      isChanged={field.changed}
      isInvalid={field.problem !== null}
    />
  );
}
