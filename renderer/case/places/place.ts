import { parameterWords } from '../../compare/sections/parameter-words.js';
import { localText } from '../../i18n/local-text.js';
import { fieldNote, type LocalText, locateIn, readPlace } from '../../simulation/door.js';
import { isObject, type Json, type JsonPath, pathText, valueAt } from '../../stores/json-path.js';
import { type FieldNote, noteAt } from '../fields/field-note.js';
import { labelKey } from '../fields/label-key.js';
import { hasUnit, unitOfName, type Words } from '../fields/value-text.js';

/** A place of the world as a search or an analysis names it: what it is called, what stands there, what could. */
export interface Place {
  /** As the file writes it: `/pool/share`. */
  readonly at: string;
  readonly label: string;
  /** Null where the world has no such place. */
  readonly note: FieldNote | null;
  readonly value: Json | undefined;
  /** What the evidence leaves the value, where it says. */
  readonly evidence: { readonly low: number; readonly high: number; readonly source: string } | null;
}

/** Finds a place in a world that was read; one that is not there is called by its text. */
export function placeOf(world: Json | undefined, at: string, words: Words): Place {
  const read = readPlace(at);
  const path = (read === undefined ? undefined : locateIn(world, read)) as JsonPath | undefined;
  if (path === undefined) return { at, label: at, note: null, value: undefined, evidence: null };
  const value = valueAt(world, path);
  const document: Json = { world: world ?? {} };
  const note = noteAt(document, ['world', ...path], value);
  const evidence = fieldNote(document, ['world', ...path])?.evidence ?? null;
  return { at, label: labelOf(world, path, words) ?? at, note: note === null ? null : withUnitOfName(note, path), value, evidence };
}

/** Parts of a distribution are in the unit of its property. */
function withUnitOfName(note: FieldNote, path: JsonPath): FieldNote {
  const part = String(path.at(-1));
  return note.unit === '' && hasUnit(part) ? { ...note, unit: unitOfName(pathText(path.slice(0, -1))) } : note;
}

/** As the page calls it; a value of a rule after the rule. */
function labelOf(world: Json | undefined, path: JsonPath, { t, language }: Words): string | undefined {
  const name = pathText(path);
  if (path[0] !== 'rules' || typeof path[2] !== 'number') return parameterWords(t, language).name(name, '') || undefined;
  const rule = valueAt(world, path.slice(0, 3));
  const title = isObject(rule) ? localText(rule.title as LocalText | undefined, language, String(rule.id)) : '';
  return t('places.ofRule', { rule: title, label: t(`field.${labelKey(name)}`, { defaultValue: name }) });
}

/** The place as files write it: names of entries of lists that have one, positions of others. */
export function pointerTo(world: Json | undefined, path: JsonPath): string {
  const steps = path.map((step, i) => {
    const entry = typeof step === 'number' ? valueAt(world, path.slice(0, i + 1)) : undefined;
    return isObject(entry) && typeof entry.id === 'string' ? entry.id : String(step);
  });
  return `/${steps.join('/')}`;
}
