export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
/** Where in a JSON document: property names and list positions, outermost first. */
export type JsonPath = readonly (string | number)[];

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path, undefined when something on the way is missing. */
export function valueAt(root: Json | undefined, path: JsonPath): Json | undefined {
  let here: Json | undefined = root;
  for (const step of path) {
    if (typeof step === 'number') here = Array.isArray(here) ? (here as readonly Json[])[step] : undefined;
    else here = isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined;
    if (here === undefined) return undefined;
  }
  return here;
}

/** A copy with the value put at the path; sections on the way that are missing are made. Everything untouched is shared with the original. */
export function withValueAt(root: Json | undefined, path: JsonPath, value: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(root) ? [...(root as readonly Json[])] : [];
    list[step] = withValueAt(list[step], rest, value);
    return list;
  }
  const object = isObject(root) ? root : {};
  return { ...object, [step]: withValueAt(object[step], rest, value) };
}

/** A copy without what is at the path; a section left empty by it stays, since an empty section still says that the mechanism exists. */
export function withoutValueAt(root: Json, path: JsonPath): Json {
  const [step, ...rest] = path;
  if (step === undefined) return root;
  if (typeof step === 'number') {
    if (!Array.isArray(root) || step >= root.length) return root;
    const list = [...(root as readonly Json[])];
    if (rest.length === 0) list.splice(step, 1);
    else list[step] = withoutValueAt(list[step] as Json, rest);
    return list;
  }
  if (!isObject(root) || !Object.hasOwn(root, step)) return root;
  if (rest.length > 0) return { ...root, [step]: withoutValueAt(root[step] as Json, rest) };
  return Object.fromEntries(Object.entries(root).filter(([key]) => key !== step)) as JsonObject;
}

/** The path as problems write it: `world.stores[2].size`. */
export function pathText(path: JsonPath): string {
  return path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '');
}

/** The steps of a written path. */
export function pathSteps(text: string): JsonPath {
  const steps: (string | number)[] = [];
  for (const match of text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)) steps.push(match[1] === undefined ? (match[2] as string) : Number(match[1]));
  return steps;
}

/** Equal as JSON, whatever the order of properties. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameJson(item as Json, b[i] as Json));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}
