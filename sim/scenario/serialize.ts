import { isObject, type Path } from './json-path.js';
import { keysAt } from './schema-walk.js';

/** Longest line a list or a small object is written on. */
const LINE = 110;
/** Longest row of a table, such as the promotions: longer, since rows are read one under the other. */
const ROW = 160;

/**
 * A scenario as text for a file: two spaces, names in the order of the schema, lists of numbers and rows of tables on
 * one line, so that a change of one lever is a change of one line. The same value gives the same text, and reading
 * the text gives the value back exactly.
 * @param source the scenario as it was written (before defaults): a tree of plain JSON values
 */
export function serializeScenario(source: unknown): string {
  return `${write(source, [], source, 0)}\n`;
}

function write(value: unknown, at: Path, document: unknown, indent: number): string {
  if (Array.isArray(value)) return writeList(value, at, document, indent);
  if (isObject(value)) return writeObject(value, at, document, indent);
  return JSON.stringify(value) ?? 'null';
}

function writeList(list: readonly unknown[], at: Path, document: unknown, indent: number): string {
  if (list.length === 0) return '[]';
  const line = `[${list.map((entry) => JSON.stringify(entry)).join(', ')}]`;
  if (list.every(isScalar) && typeof list[0] !== 'string' && fits(line, at, indent)) return line;
  if (list.every(isShortName) && fits(line, at, indent)) return line;
  const inner = indent + 1;
  return `[\n${list.map((entry, i) => `${pad(inner)}${write(entry, [...at, i], document, inner)}`).join(',\n')}\n${pad(indent)}]`;
}

function writeObject(object: Record<string, unknown>, at: Path, document: unknown, indent: number): string {
  const names = orderedNames(object, at, document);
  if (names.length === 0) return '{}';
  const line = `{ ${names.map((name) => `${JSON.stringify(name)}: ${inline(object[name], [...at, name], document)}`).join(', ')} }`;
  if (isRow(object, at) && fits(line, at, indent)) return line;
  const inner = indent + 1;
  const entries = names.map((name) => `${pad(inner)}${JSON.stringify(name)}: ${write(object[name], [...at, name], document, inner)}`);
  return `{\n${entries.join(',\n')}\n${pad(indent)}}`;
}

/** Without line breaks, names in order. */
function inline(value: unknown, at: Path, document: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry, i) => inline(entry, [...at, i], document)).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const names = orderedNames(value, at, document);
  return names.length === 0 ? '{}' : `{ ${names.map((name) => `${JSON.stringify(name)}: ${inline(value[name], [...at, name], document)}`).join(', ')} }`;
}

/** Names the schema knows in its order, then any others in their own. */
function orderedNames(object: Record<string, unknown>, at: Path, document: unknown): string[] {
  // The changes of a strategy and the `with` of a guardrail look like the world they change.
  const inChanges = (at[0] === 'strategies' && at[2] === 'changes') || (at[0] === 'expect' && at[2] === 'with');
  const known = inChanges ? keysAt(document, ['world', ...at.slice(3)], object) : keysAt(document, at, object);
  const own = Object.keys(object);
  return [...known.filter((name) => Object.hasOwn(object, name)), ...own.filter((name) => !known.includes(name))];
}

/** Written on one line if there is room: tagged objects, texts in two languages, rows of lists, and anything of up to six plain values. */
function isRow(object: Record<string, unknown>, at: Path): boolean {
  const values = Object.values(object);
  const flat = values.every((value) => isScalar(value) || (isObject(value) && Object.values(value).every(isScalar)));
  if ('kind' in object || typeof at[at.length - 1] === 'number') return flat || values.every((value) => isScalar(value) || Array.isArray(value));
  return values.length <= 6 && values.every(isScalar);
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function isShortName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 20;
}

/** The name before a value takes room too. */
function fits(line: string, at: Path, indent: number): boolean {
  const name = at[at.length - 1];
  const limit = typeof name === 'number' ? ROW : LINE;
  return line.length + indent * 2 + (typeof name === 'string' ? name.length + 4 : 0) + 1 <= limit;
}

function pad(indent: number): string {
  return '  '.repeat(indent);
}
