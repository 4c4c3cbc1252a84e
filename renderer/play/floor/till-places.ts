import type { PersonSeen } from '../../simulation/play/play-scene.js';

/** Whether a person is at a till or on the way to one. */
export function isBoundForTill({ role, next }: PersonSeen): boolean {
  return next === null ? role === 'checkout' : next === 'checkout';
}

/**
 * Who has which till (from 0). Whoever had one keeps it, others take the first free one, in the order of their names;
 * so the same people at the same moment stand at the same tills unless somebody came from elsewhere meanwhile.
 */
export function placeAtTills(before: ReadonlyMap<string, number>, people: readonly PersonSeen[], tills: number): Map<string, number> {
  const bound = people.filter(isBoundForTill).sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = new Map<string, number>();
  const taken = new Set<number>();
  for (const { id } of bound) {
    const till = before.get(id);
    if (till === undefined || till >= tills || taken.has(till)) continue;
    places.set(id, till);
    taken.add(till);
  }
  for (const { id } of bound) {
    if (places.has(id)) continue;
    const free = firstFree(taken, tills);
    if (free < 0) break;
    places.set(id, free);
    taken.add(free);
  }
  return places;
}

function firstFree(taken: ReadonlySet<number>, tills: number): number {
  for (let till = 0; till < tills; till++) if (!taken.has(till)) return till;
  return -1;
}
