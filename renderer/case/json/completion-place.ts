import type { EditorState } from '@codemirror/state';
import { type JsonPath, valueAt } from '../../stores/json-path.js';
import { jsonOf, pathOfNode, rootOf, type TreeNode } from './json-tree.js';

/** What could be written where the caret is. */
export interface CompletionPlace {
  readonly kind: 'key' | 'value';
  /** Of the object a name is written in, or of the value itself. */
  readonly path: JsonPath;
  /** What is replaced: the name or value begun. */
  readonly from: number;
  readonly to: number;
  /** Names the object has already, without the one that is being written. */
  readonly taken: readonly string[];
  /** The name has its colon already. */
  readonly hasValue: boolean;
}

const SCALARS = ['String', 'Number', 'True', 'False', 'Null'];

/** The name or the value the caret stands in or before; null where neither can be. */
export function completionPlace(state: EditorState, at: number): CompletionPlace | null {
  const node = rootOf(state).resolve(at, -1);
  if (node.name === 'PropertyName') return node.parent === null ? null : keyPlace(state, node.parent, node.from, node.to);
  if (SCALARS.includes(node.name)) return valuePlace(state, pathOfNode(state, node), node.from, node.to);
  const word = /[\w"-]*$/.exec(state.sliceDoc(Math.max(0, at - 80), at))?.[0] ?? '';
  const from = at - word.length;
  const outer = sectionAround(node);
  if (outer === null) return null;
  if (outer.name === 'Array') {
    const before = state.sliceDoc(outer.from, from).trimEnd().slice(-1);
    return '[,'.includes(before) ? valuePlace(state, [...pathOfNode(state, outer), itemsBefore(outer, from)], from, at) : null;
  }
  return inObject(state, outer, from, at);
}

function inObject(state: EditorState, object: TreeNode, from: number, to: number): CompletionPlace | null {
  const before = state.sliceDoc(object.from, from).trimEnd().slice(-1);
  if (before === ':') {
    const property = object.getChildren('Property').findLast((one) => one.from < from);
    return property === undefined ? null : valuePlace(state, pathOfNode(state, property), from, to);
  }
  return before === '{' || before === ',' ? keyPlace(state, object, from, to) : null;
}

/** The list or object a place lies in. */
function sectionAround(node: TreeNode): TreeNode | null {
  let here: TreeNode | null = node;
  while (here !== null && here.name !== 'Object' && here.name !== 'Array') here = here.parent;
  return here;
}

function itemsBefore(list: TreeNode, at: number): number {
  let count = 0;
  for (let item = list.firstChild; item !== null && item.from < at; item = item.nextSibling) if (/^[A-Z]/.test(item.name)) count++;
  return count;
}

/** `node` is the object, or the property whose name is written. */
function keyPlace(state: EditorState, node: TreeNode, from: number, to: number): CompletionPlace | null {
  const object = node.name === 'Object' ? node : node.parent;
  if (object === null) return null;
  const property = node.name === 'Object' ? null : node;
  const others = object.getChildren('Property').filter((one) => one.from !== from);
  const taken = [...others.flatMap((one) => pathOfNode(state, one).slice(-1).map(String)), ...namesSwallowed(state, property)];
  const hasValue = property !== null && /^\s*:/.test(state.sliceDoc(to, to + 40));
  return { kind: 'key', path: pathOfNode(state, object), from, to, taken, hasValue };
}

/** A name without its colon makes the parser take the next name for a mistake: it is there all the same. */
function namesSwallowed(state: EditorState, property: TreeNode | null): string[] {
  const mistakes = property === null ? [] : property.getChildren('⚠');
  return mistakes.flatMap(({ from, to }) => /^"([^"\\]*)"$/.exec(state.sliceDoc(from, to).trim())?.[1] ?? []);
}

function valuePlace(state: EditorState, path: JsonPath, from: number, to: number): CompletionPlace {
  const parent = valueAt(jsonOf(state), path.slice(0, -1));
  const taken = Array.isArray(parent) ? parent.map(String) : [];
  return { kind: 'value', path, from, to, taken, hasValue: false };
}
