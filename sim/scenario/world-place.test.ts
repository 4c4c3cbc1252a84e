import { describe, expect, it } from 'vitest';
import { mergeChanges } from './merge-changes.js';
import { changesAt, locateIn, readPlace } from './world-place.js';

const WORLD = {
  pool: { share: 0.5 },
  rules: {
    list: [
      { id: 'a', when: { all: [{ above: 1 }] } },
      { id: 'queue-alarm', when: { all: [{ above: 4 }, { above: 5 }] } },
    ],
  },
};

describe('places of the world', () => {
  it('reads pointers and what messages write', () => {
    expect(readPlace('/pool/share')).toEqual(['pool', 'share']);
    expect(readPlace('pool.share')).toEqual(['pool', 'share']);
    expect(readPlace('world.stores[2].size')).toEqual(['stores', '2', 'size']);
    expect(readPlace('/world/pool/share')).toEqual(['pool', 'share']);
    expect(readPlace('/a~1b/c~0d')).toEqual(['a/b', 'c~d']);
    for (const text of ['', '/', 'pool..share', 'pool share', 'pool[', '/pool//share']) expect(readPlace(text)).toBeUndefined();
  });

  it('finds entries of lists by id or position', () => {
    expect(locateIn(WORLD, ['rules', 'list', 'queue-alarm', 'when', 'all', '0', 'above'])).toEqual(['rules', 'list', 1, 'when', 'all', 0, 'above']);
    expect(locateIn(WORLD, ['rules', 'list', '1', 'id'])).toEqual(['rules', 'list', 1, 'id']);
    expect(locateIn(WORLD, ['rules', 'list', 'nobody', 'id'])).toBeUndefined();
    expect(locateIn(WORLD, ['rules', 'list', '2', 'id'])).toBeUndefined();
    expect(locateIn(WORLD, ['floats', 'people'])).toEqual(['floats', 'people']);
  });

  it('changes one value, and of lists nothing but that entry', () => {
    expect(changesAt(WORLD, ['pool', 'share'], 0.2)).toEqual({ pool: { share: 0.2 } });
    const changes = changesAt(WORLD, ['rules', 'list', 1, 'when', 'all', 0, 'above'], 9);
    const merged = mergeChanges(WORLD, changes) as typeof WORLD;
    expect(merged.rules.list[1].when.all).toEqual([{ above: 9 }, { above: 5 }]);
    expect(merged.rules.list[0]).toEqual(WORLD.rules.list[0]);
    expect(merged.pool).toEqual(WORLD.pool);
    expect(WORLD.rules.list[1].when.all[0].above).toBe(4);
  });
});
