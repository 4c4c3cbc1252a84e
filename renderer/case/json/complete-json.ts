import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import type { TFunction } from 'i18next';
import { fieldNote } from '../../simulation/door.js';
import { isObject, type Json, type JsonPath, valueAt } from '../../stores/json-path.js';
import { factLines } from '../fields/fact-lines.js';
import { noteAt } from '../fields/field-note.js';
import { labelKey } from '../fields/label-key.js';
import { valueText, type Words } from '../fields/value-text.js';
import { type CompletionPlace, completionPlace } from './completion-place.js';
import { jsonOf } from './json-tree.js';
import { keysFor, starterFor, valuesFor } from './schema-options.js';
import { schemaPlace } from './schema-place.js';

/** Completes names and values as the format has them, each with what is known of it; `words` are those of the language on screen. */
export function completeJson(words: () => Words): (context: CompletionContext) => CompletionResult | null {
  return (context) => {
    const place = completionPlace(context.state, context.pos);
    if (place === null || (!context.explicit && place.from === context.pos)) return null;
    const document = jsonOf(context.state);
    const options = place.kind === 'key' ? keyOptions(document, place, words()) : valueOptions(document, place, words());
    if (options.length === 0) return null;
    // What stands whole already is asked about to be changed: everything that could stand there is offered.
    const isWhole = options.some(({ label }) => label === context.state.sliceDoc(place.from, place.to));
    // Without an end, so that only what stands before the caret narrows the list, and not the closing quote the editor wrote by itself.
    return { from: context.explicit && isWhole ? context.pos : place.from, options, validFor: /^"?[\w.-]*"?$/ };
  };
}

/** What a choice replaces: the whole name or value the caret is in, whatever part of it was looked for. */
function replacedRange(view: EditorView, from: number, to: number): { readonly from: number; readonly to: number } {
  const place = completionPlace(view.state, to);
  return place === null ? { from, to } : { from: place.from, to: place.to };
}

function keyOptions(document: Json | undefined, place: CompletionPlace, words: Words): Completion[] {
  return keysFor(document, place.path)
    .filter((key) => !place.taken.includes(key))
    .map((key, i) => {
      const path = [...place.path, key];
      return {
        label: JSON.stringify(key),
        displayLabel: key,
        type: 'property',
        boost: -i / 10, // in the order of the format
        detail: labelOf(document, path, words),
        info: () => infoOf(document, path, words),
        apply: (view: EditorView, _: Completion, from: number, to: number) =>
          writeKey(view, replacedRange(view, from, to), key, place.hasValue ? null : starterFor(document, path)),
      };
    });
}

function valueOptions(document: Json | undefined, place: CompletionPlace, words: Words): Completion[] {
  const { document: described, path, name } = schemaPlace(document, place.path);
  const note = noteAt(described, path, valueAt(described, path));
  return valuesFor(document, place.path).map((value, i) => {
    const text = JSON.stringify(value);
    return {
      label: text,
      type: 'constant',
      apply: (view: EditorView, _: Completion, from: number, to: number) => writeValue(view, replacedRange(view, from, to), text),
      boost: -i / 10,
      detail: value !== null && (isObject(value) || Array.isArray(value)) ? '' : detailOf(valueText(value, name, note, words), text),
      info: () => infoOf(document, place.path, words),
    };
  });
}

/** Nothing where it would only repeat the value. */
function detailOf(said: string, text: string): string {
  return JSON.stringify(said) === text || said === text ? '' : said;
}

/** Writes a name with its colon, a value to begin with and a comma where another name follows; the caret goes into the value. */
function writeKey(view: EditorView, range: { readonly from: number; readonly to: number }, key: string, starter: Json | null): void {
  const name = JSON.stringify(key);
  if (starter === null) {
    view.dispatch({ changes: { ...range, insert: name }, selection: { anchor: range.from + name.length }, userEvent: 'input.complete' });
    return;
  }
  const value = JSON.stringify(starter);
  const next = /^\s*("|\{|\[)/.test(view.state.sliceDoc(range.to, range.to + 200)) ? ',' : '';
  const start = range.from + name.length + 2;
  const isOpen = value === '{}' || value === '[]' || value === '""';
  view.dispatch({
    changes: { ...range, insert: `${name}: ${value}${next}` },
    selection: isOpen ? { anchor: start + 1 } : { anchor: start, head: start + value.length },
    userEvent: 'input.complete',
  });
}

function writeValue(view: EditorView, range: { readonly from: number; readonly to: number }, text: string): void {
  view.dispatch({ changes: { ...range, insert: text }, selection: { anchor: range.from + text.length }, userEvent: 'input.complete' });
}

/** What a property is called in the sentences of the page; empty where it has no name there. */
function labelOf(document: Json | undefined, path: JsonPath, { t }: Words): string {
  const { name } = schemaPlace(document, path);
  const known: unknown = (t as TFunction)(`field.${labelKey(name)}`, { returnObjects: true, defaultValue: '' });
  if (typeof known === 'string') return known;
  const all: unknown = isObject(known as Json) ? (known as { readonly all?: unknown }).all : undefined;
  return typeof all === 'string' ? all : '';
}

/** The name of a property, its sentence of the format (which is English), its range and default. */
function infoOf(document: Json | undefined, path: JsonPath, words: Words): Node {
  const { document: described, path: at, name } = schemaPlace(document, path);
  const note = noteAt(described, at, valueAt(described, at));
  const says = fieldNote(described, at)?.says ?? '';
  const label = labelOf(document, path, words);
  const lines = [...(words.language === 'en' || label === '' ? [says] : []), ...factLines(note, name, words)].filter((line) => line !== '');
  const box = window.document.createElement('div');
  for (const [tag, text] of [['b', label], ...lines.map((line) => ['p', line] as const)] as const) {
    if (text === '') continue;
    const line = window.document.createElement(tag);
    line.textContent = text;
    box.append(line);
  }
  return box;
}
