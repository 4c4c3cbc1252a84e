/**
 * A deep copy of a running simulation that can go on by itself. Typed arrays, arrays, maps, sets and class instances
 * are copied with their prototypes, each once, so that the copy has the same inner references as the original.
 * Functions and frozen objects are shared: what a season is compiled from is frozen, what it changes is not.
 */
export function snapshot<T extends object>(root: T): T {
  return copy(root, new Map()) as T;
}

function copy(value: unknown, done: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const known = done.get(value);
  if (known) return known;
  if (ArrayBuffer.isView(value)) return remember(value, (value as Float64Array).slice(), done);
  if (value instanceof Map) {
    const twin = remember(value, new Map<unknown, unknown>(), done);
    for (const [key, entry] of value) twin.set(copy(key, done), copy(entry, done));
    return twin;
  }
  if (value instanceof Set) {
    const twin = remember(value, new Set<unknown>(), done);
    for (const entry of value) twin.add(copy(entry, done));
    return twin;
  }
  const twin = remember(value, Array.isArray(value) ? [] : (Object.create(Object.getPrototypeOf(value)) as object), done);
  for (const key of Object.keys(value)) (twin as Record<string, unknown>)[key] = copy((value as Record<string, unknown>)[key], done);
  return twin;
}

function remember<T extends object>(original: object, twin: T, done: Map<object, object>): T {
  done.set(original, twin);
  return twin;
}
