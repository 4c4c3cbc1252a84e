import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import button from '../../components/button.module.css';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject, valueAt } from '../../stores/json-path.js';
import { useCase, useNavigation, useStores } from '../../stores/stores.js';
import { FieldChip } from '../fields/field-chip.js';
import { FieldProblems } from '../fields/field-problems.js';
import { FieldScope } from '../fields/field-scope.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { type Place, placeOf } from '../places/place.js';
import { PlaceChip, RangeChip } from '../places/place-chip.js';
import { PlaceList } from '../places/place-list.js';
import { rangeAround } from '../places/range.js';
import { useStartWorld } from '../search/use-start-world.js';
import { Entry, EntryList } from '../sections/entry-list.js';
import { Said } from '../sections/said.js';
import styles from './sensitivity-parts.module.css';

const PATH = ['sensitivity', 'parameters'] as const;
/** The format's limit. */
const MOST = 100;

/** Values of the case that are uncertain, with how far the evidence lets them go: what Compare asks its finding against. */
export function SensitivityParts() {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const go = useNavigation((s) => s.go);
  const world = useStartWorld();
  const written = useCase((s) => valueAt(s.document ?? undefined, PATH));
  const parameters = Array.isArray(written) ? (written as readonly Json[]) : [];
  const add = (at: string) => theCase.getState().edit(PATH, [...parameters, newParameter(placeOf(world, at, { t, language }))]);
  const adder =
    parameters.length < MOST ? (
      <PlaceList className={`${button.button} ${button.quiet}`} world={world} wanted="numbers" onChoose={add}>
        {t('sensitivity.add')}
      </PlaceList>
    ) : null;
  return (
    <FieldScope at={[]}>
      <p className={styles.says}>{t('sensitivity.says')}</p>
      <EntryList count={parameters.length} none={t('sensitivity.none')} add={adder}>
        {parameters.map((parameter, i) => (
          <ParameterEntry key={isObject(parameter) ? String(parameter.at) : i} parameter={parameter} index={i} count={parameters.length} world={world} />
        ))}
      </EntryList>
      {parameters.length > 0 && (
        <div className={styles.ends}>
          <Button onPress={() => go('compare')}>{t('search.toCompare')}</Button>
        </div>
      )}
    </FieldScope>
  );
}

/** What the evidence says of a place, or an assumption around its value. */
function newParameter(place: Place): JsonObject {
  return { at: place.at, ...rangeAround(place), source: place.evidence?.source ?? 'A' };
}

interface ParameterEntryProps {
  readonly parameter: Json;
  readonly index: number;
  readonly count: number;
  readonly world: Json | undefined;
}

function ParameterEntry({ parameter, index, count, world }: ParameterEntryProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const written: JsonObject = isObject(parameter) ? parameter : {};
  const place = placeOf(world, String(written.at ?? ''), { t, language });
  const name = localText(written.title as LocalText | undefined, language, place.label);
  const at = `sensitivity.parameters[${index}]`;
  const path = [...PATH, index];
  const choose = (next: string) => {
    const { title } = written;
    theCase.getState().edit(path, { ...newParameter(placeOf(world, next, { t, language })), ...(title === undefined ? {} : { title }) });
  };
  const chip = (field: string) => {
    if (field === 'at') return <PlaceChip name={`${at}.at`} place={place} world={world} wanted="numbers" onChoose={choose} />;
    return field === 'source' ? <FieldChip name={`${at}.source`} /> : <RangeChip name={`${at}.${field}`} place={place} />;
  };
  return (
    <Entry
      head={<LocalTextInput path={[...path, 'title']} label={t('sensitivity.name')} fallback={place.label} />}
      order={{ path: PATH, index, count, name }}
      remove={t('sensitivity.remove', { name })}
      onRemove={() => theCase.getState().remove(count === 1 ? ['sensitivity'] : path)}
    >
      <p className={styles.sentence}>
        <Said text={t('sensitivity.range')} chip={chip} />
      </p>
      <FieldProblems names={[at]} />
    </Entry>
  );
}
