import type { TFunction } from 'i18next';
import { localText } from '../../i18n/local-text.js';
import { isObject, type Json, type JsonObject, type JsonPath, pathText, valueAt } from '../../stores/json-path.js';
import { noteAt } from '../fields/field-note.js';
import { labelKey } from '../fields/label-key.js';
import { valueText, type Words } from '../fields/value-text.js';
import { type Block, type Mechanism, SECTION_IDS, SECTIONS, type SectionId, sectionOf } from '../sections/section-list.js';
import { type Difference, isText } from './differences.js';

/** The heading a difference stands under: a section of the page, the strategies, or what no section shows. */
export type DifferenceGroup = SectionId | 'strategies' | 'file';

function groupOf({ path }: Pick<Difference, 'path'>): DifferenceGroup {
  return sectionOf(pathText(path)) ?? (path[0] === 'strategies' || path[0] === 'baseline' ? 'strategies' : 'file');
}

const PLACES: readonly DifferenceGroup[] = [...SECTION_IDS, 'strategies', 'file'];

/** Differences under their headings, in the order of the page. */
export function byGroup(list: readonly Difference[]): readonly (readonly [DifferenceGroup, readonly Difference[]])[] {
  const groups = new Map<DifferenceGroup, Difference[]>();
  for (const difference of list) {
    const group = groupOf(difference);
    groups.set(group, [...(groups.get(group) ?? []), difference]);
  }
  return [...groups].sort(([a], [b]) => PLACES.indexOf(a) - PLACES.indexOf(b));
}

/** A difference in words. */
export interface DifferenceText {
  /** What differs. */
  readonly label: string;
  /** Of which entry of a list, outermost first; empty where there is none. */
  readonly of: string;
  readonly other: string;
  readonly now: string;
}

export interface DifferenceSpeech extends Words {
  /** Texts of the differences. */
  readonly say: TFunction<'differences'>;
}

/** Lists of more plain values than this are told by how many of them differ. */
const MOST_VALUES = 4;

/** @param now the case as it is, @param before what it is compared with */
export function differenceText(difference: Difference, now: JsonObject, before: JsonObject, speech: DifferenceSpeech): DifferenceText {
  const { kind, path, otherPath } = difference;
  const [root, at] = kind === 'removed' ? [before, otherPath] : [now, path];
  const isEntry = kind !== 'changed' && kind !== 'order' && typeof path.at(-1) === 'number';
  const named = isEntry ? at.slice(0, -1) : at;
  const of = entryNames(root, at, speech).join(speech.say('of'));
  const label = labelOf(named, speech);
  if (kind === 'order') return { label, of, other: '', now: speech.say('otherOrder') };
  if (isEntry) return { label, of, other: speech.say(kind === 'added' ? 'notThere' : 'there'), now: speech.say(kind === 'added' ? 'there' : 'notThere') };
  if ((kind === 'added' || kind === 'removed') && isWhole(kind === 'added' ? difference.now : difference.other))
    return { label, of, other: '', now: speech.say(kind === 'added' ? 'new' : 'gone') };
  const counted = countedText(difference, speech);
  if (counted !== null) return { label, of, other: '', now: counted };
  const text = (value: Json | undefined) => sideText(value, named, root, speech);
  const [other, mine] = [text(difference.other), text(difference.now)];
  // Texts that are alike in the language on screen differ in the other one.
  return other === mine && other !== '' ? { label, of, other: '', now: speech.say('otherwise') } : { label, of, other, now: mine };
}

/** A whole mechanism or section. */
function isWhole(value: Json | undefined): boolean {
  return isObject(value) && !('kind' in value) && !isText(value);
}

function sideText(value: Json | undefined, path: JsonPath, root: JsonObject, { say, ...words }: DifferenceSpeech): string {
  if (value === undefined) return say('notSet');
  if (value === null) return say('leftOut');
  if (isText(value)) return String(value[words.language] ?? Object.values(value)[0] ?? '');
  if (isObject(value) && !('kind' in value)) return say('there');
  const place = placeOf(path);
  return valueText(value, place.name, noteAt(root, place.schema, value), words);
}

/** "5 of 13 differ" of a long list of plain values. */
function countedText({ other, now }: Difference, { say }: DifferenceSpeech): string | null {
  if (!Array.isArray(other) || !Array.isArray(now) || Math.max(other.length, now.length) <= MOST_VALUES) return null;
  if (now.some((item) => typeof item === 'object')) return null;
  const all = Math.max(other.length, now.length);
  return say('values', { count: Array.from({ length: all }, (_, i) => i).filter((i) => other[i] !== now[i]).length, all });
}

/** Changes of a strategy are described where they land, in the world. */
function placeOf(path: JsonPath): { readonly name: string; readonly schema: JsonPath } {
  const lever = path[0] === 'strategies' && path[2] === 'changes' ? path.slice(3) : null;
  if (lever !== null) return { name: pathText(lever), schema: ['world', ...lever] };
  return { name: pathText(path[0] === 'world' ? path.slice(1) : path), schema: path };
}

/** The name the page gives to a value, a mechanism or a list; what has none is called as the file calls it. */
function labelOf(path: JsonPath, { t, say }: DifferenceSpeech): string {
  const { name } = placeOf(path);
  if (name === '') return say('name.changes');
  // A list or section has labels below its name, which are no name of its own.
  const field: unknown = t(`field.${labelKey(name)}`, { defaultValue: '', returnObjects: true });
  if (typeof field === 'string' && field !== '') return field;
  const plain = name.replace(/\[\d+\]/g, '');
  const mechanism = MECHANISMS.get(plain);
  if (mechanism !== undefined) return t(`mechanism.${mechanism}.name`);
  const whole = say(`name.${plain.replaceAll('.', '-')}`, { defaultValue: '' });
  return whole !== '' ? whole : say(`name.${plain.split('.').at(-1) ?? ''}`, { defaultValue: plain });
}

const mechanismsOf = (blocks: readonly Block[]): readonly Mechanism[] =>
  blocks.flatMap((block) => ('mechanism' in block ? [block.mechanism, ...mechanismsOf(block.mechanism.blocks)] : []));

/** Names of the texts of mechanisms, by their place in the world. */
const MECHANISMS: ReadonlyMap<string, string> = new Map(SECTIONS.flatMap(({ blocks }) => mechanismsOf(blocks)).map(({ path, id }) => [path, id]));

/** Titles (or ids) of the entries of lists on the way to a place. */
function entryNames(root: JsonObject, path: JsonPath, { language }: DifferenceSpeech): string[] {
  return path.flatMap((step, i) => {
    if (typeof step !== 'number') return [];
    const entry = valueAt(root, path.slice(0, i + 1));
    if (!isObject(entry)) return [];
    const { title, id } = entry;
    if (typeof title === 'string') return [title];
    if (isText(title)) return [localText(title as { en: string; 'zh-CN': string }, language)];
    return typeof id === 'string' ? [id] : [];
  });
}
