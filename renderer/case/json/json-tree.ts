import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { Json, JsonPath } from '../../stores/json-path.js';

/** A node of the syntax tree of the text. */
export type TreeNode = ReturnType<typeof syntaxTree>['topNode'];

const VALUES = ['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null'];

/** Deeper than any case the format knows; what lies below is not looked at. */
const DEEPEST = 40;

/** Milliseconds the tree may take to catch up with the text before an older one is used. */
const PATIENCE_MS = 400;

/** The root of the tree, of the whole text where there is time for it. */
export function rootOf(state: EditorState): TreeNode {
  return (ensureSyntaxTree(state, state.doc.length, PATIENCE_MS) ?? syntaxTree(state)).topNode;
}

/** What can be made out of a text that is being written: what is not finished is left out. Undefined where there is no value at all. */
export function jsonOf(state: EditorState): Json | undefined {
  const value = valueIn(rootOf(state));
  return value === null ? undefined : jsonOfNode(state, value, 0);
}

function jsonOfNode(state: EditorState, node: TreeNode, depth: number): Json {
  if (depth > DEEPEST) return null;
  switch (node.name) {
    case 'Object': {
      const entries = node.getChildren('Property').flatMap((property): [string, Json][] => {
        const key = keyOf(state, property);
        const value = valueIn(property);
        return key === null || value === null ? [] : [[key, jsonOfNode(state, value, depth + 1)]];
      });
      return Object.fromEntries(entries);
    }
    case 'Array':
      return valuesOf(node).map((item) => jsonOfNode(state, item, depth + 1));
    default:
      return literalOf(state, node);
  }
}

function literalOf(state: EditorState, node: TreeNode): Json {
  try {
    return JSON.parse(state.sliceDoc(node.from, node.to)) as Json;
  } catch {
    return null; // half written
  }
}

/** The name of a property, null while it has none. */
export function keyOf(state: EditorState, property: TreeNode): string | null {
  const name = property.getChild('PropertyName');
  const key = name === null ? null : literalOf(state, name);
  return typeof key === 'string' ? key : null;
}

/** The value of a property or of the whole text; null while there is none. */
export function valueIn(node: TreeNode): TreeNode | null {
  return valuesOf(node)[0] ?? null;
}

function valuesOf(node: TreeNode): TreeNode[] {
  return childrenOf(node).filter(({ name }) => VALUES.includes(name));
}

function childrenOf(node: TreeNode): TreeNode[] {
  const children: TreeNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The path of the value a node is, or lies in; a property counts as its value. */
export function pathOfNode(state: EditorState, node: TreeNode): JsonPath {
  const steps: (string | number)[] = [];
  for (let here = node; here.parent !== null; here = here.parent) {
    if (here.name === 'Property') steps.push(keyOf(state, here) ?? '');
    else if (here.parent.name === 'Array' && VALUES.includes(here.name)) {
      const { from } = here;
      steps.push(valuesOf(here.parent).findIndex((item) => item.from === from));
    }
  }
  return steps.reverse();
}

/** Where a path stands in the text: its value, for a property with its name; the nearest place above it that is there. */
export function rangeOf(state: EditorState, path: JsonPath): { readonly from: number; readonly to: number } {
  let node = valueIn(rootOf(state));
  let shown: TreeNode | null = null;
  for (const step of path) {
    if (node === null) break;
    const next: TreeNode | null =
      typeof step === 'number' ? (valuesOf(node)[step] ?? null) : (node.getChildren('Property').find((property) => keyOf(state, property) === step) ?? null);
    if (next === null) break;
    shown = next;
    node = next.name === 'Property' ? valueIn(next) : next;
  }
  if (shown === null) return { from: 0, to: Math.min(1, state.doc.length) };
  // A long section is pointed at by its name, or by its first sign.
  const name = shown.getChild('PropertyName');
  if (name !== null && node !== null && (node.name === 'Object' || node.name === 'Array')) return { from: name.from, to: name.to };
  return shown.name === 'Object' || shown.name === 'Array' ? { from: shown.from, to: shown.from + 1 } : { from: shown.from, to: shown.to };
}
