import type { ImportReport } from '../simulation/door.js';
import { isObject, type Json, type JsonObject, type JsonPath, pathSteps, valueAt, withoutValueAt, withValueAt } from '../stores/json-path.js';

/**
 * The open case with the numbers of an imported file in it: its calendar, its stores, how many come and when, and every number that was estimated
 * from rows or calibrated to them, with its line of `sources`. Strategies, rules, and whatever no file tells stay as they are; a number of a
 * mechanism that the open case leaves out is left out with it.
 */
export function mergedCase(open: JsonObject, imported: JsonObject, report: ImportReport): JsonObject {
  const taken = report.quantities.filter(({ source, path }) => source !== 'default' && path !== undefined);
  const paths = taken.map(({ path }) => pathSteps(path ?? '')).filter((path) => !isWhole(path) && hasPlaceFor(open, path));
  const withWorld = withStores(withDemand(withCalendar(open, imported), imported), imported);
  const withNumbers = paths.reduce((next, path) => withNumber(next, imported, path), withWorld);
  return withSources(withNumbers, imported, [...WHOLE, ...paths.map((path) => path.join('.'))]);
}

/** Sections that are taken over as a whole. */
const WHOLE = ['world.calendar', 'world.stores', 'world.demand'];

function isWhole(path: JsonPath): boolean {
  return WHOLE.includes(path.slice(0, 2).join('.'));
}

function hasPlaceFor(open: JsonObject, path: JsonPath): boolean {
  return isObject(valueAt(open, path.slice(0, -1)));
}

function withCalendar(open: JsonObject, imported: JsonObject): JsonObject {
  return put(open, ['world', 'calendar'], { ...sectionAt(open, ['world', 'calendar']), ...sectionAt(imported, ['world', 'calendar']) });
}

/** A shape by weekday that the file does not show is none. */
function withDemand(open: JsonObject, imported: JsonObject): JsonObject {
  const path = ['world', 'demand'];
  const { hourSharesByWeekday: _, ...kept } = sectionAt(open, path);
  return put(open, path, { ...kept, ...sectionAt(imported, path) });
}

/** As many stores as before keep what they are called and where they are, and take the sizes of the file; otherwise they are those of the file. */
function withStores(open: JsonObject, imported: JsonObject): JsonObject {
  const path = ['world', 'stores'];
  const [own, others] = [listAt(open, path), listAt(imported, path)];
  if (own.length !== others.length) return put(open, path, others);
  const sized = own.map((store, i) => {
    const size = others[i]?.size;
    if (size !== undefined) return { ...store, size };
    // One store of the file is of size 1, whatever the shipped one was.
    const { size: _, ...plain } = store;
    return plain;
  });
  return put(open, path, sized);
}

/** Complaints are scaled together, so that the causes keep their proportions. */
function withNumber(open: JsonObject, imported: JsonObject, path: JsonPath): JsonObject {
  const whole = path.at(-2) === 'voice' ? path.slice(0, -1) : path;
  const value = valueAt(imported, whole);
  if (value === undefined) return open;
  return put(open, whole, isObject(value) && !('kind' in value) ? { ...sectionAt(open, whole), ...value } : value);
}

/** Lines of other numbers stay; those of the numbers taken over are the file's. */
function withSources(open: JsonObject, imported: JsonObject, taken: readonly string[]): JsonObject {
  const isOf = (line: string) =>
    taken.some((path) => line.startsWith(`${path}:`) || line.startsWith(`${path}.`) || line.startsWith(`${path} (`) || line.startsWith(`${path}[`));
  const lines = (document: JsonObject) =>
    Array.isArray(document.sources) ? (document.sources as readonly Json[]).filter((line) => typeof line === 'string') : [];
  const sources = [...lines(open).filter((line) => !isOf(line)), ...lines(imported).filter(isOf)];
  if (sources.length > 0) return put(open, ['sources'], sources);
  const without = withoutValueAt(open, ['sources']);
  return isObject(without) ? without : open;
}

function put(document: JsonObject, path: JsonPath, value: Json): JsonObject {
  const next = withValueAt(document, path, value);
  return isObject(next) ? next : document;
}

function sectionAt(document: JsonObject, path: JsonPath): JsonObject {
  const value = valueAt(document, path);
  return isObject(value) ? value : {};
}

function listAt(document: JsonObject, path: JsonPath): readonly JsonObject[] {
  const value = valueAt(document, path);
  return Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];
}
