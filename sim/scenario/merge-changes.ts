import { isObject } from './json-path.js';

/**
 * Puts changes on top of a value, as JSON Merge Patch (RFC 7396) does: objects are merged name by name, anything else
 * is replaced, null removes a name. One rule more: an object whose `kind` changes is replaced as a whole, since the
 * entries of one kind mean nothing in another. Neither argument is changed.
 */
export function mergeChanges(base: unknown, changes: unknown): unknown {
  if (!isObject(changes)) return changes;
  const start = isObject(base) && !changesKind(base, changes) ? base : {};
  const merged = new Map(Object.entries(start));
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) merged.delete(name);
    else merged.set(name, mergeChanges(merged.get(name), change));
  }
  return Object.fromEntries(merged);
}

function changesKind(base: Record<string, unknown>, changes: Record<string, unknown>): boolean {
  return 'kind' in changes && changes.kind !== base.kind;
}
