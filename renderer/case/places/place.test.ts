import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import type { Json } from '../../stores/json-path.js';
import type { Words } from '../fields/value-text.js';
import { placeOf, pointerTo } from './place.js';
import { placePaths } from './place-paths.js';

const WORLD: Json = {
  customers: { browseMinutes: { kind: 'exponential', mean: 32 }, voice: { waiting: 0.2 } },
  pool: { policy: 'threshold', share: 0.4 },
  rules: { list: [{ id: 'queue-alarm', title: 'Queue alarm', when: { all: [{ kind: 'measure', measure: 'queue.checkout', above: 5 }] }, do: [] }] },
};

let words: Words;
beforeAll(async () => {
  await startTexts('en');
  words = { t: i18next.getFixedT('en', 'case') as Words['t'], language: 'en' };
});

describe('a place of the world', () => {
  it('is called as the page calls it, a value of a rule after the rule, a part of a distribution after its field', () => {
    expect(placeOf(WORLD, '/pool/share', words)).toMatchObject({ label: 'Pool share of staff', value: 0.4, note: { unit: 'share', min: 0, max: 1 } });
    expect(placeOf(WORLD, '/rules/list/queue-alarm/when/all/0/above', words)).toMatchObject({ label: 'Queue alarm: Above', value: 5 });
    expect(placeOf(WORLD, '/customers/browseMinutes/mean', words)).toMatchObject({ value: 32, note: { unit: 'min' }, evidence: { low: 20, high: 45 } });
    expect(placeOf(WORLD, '/desk/none', words)).toMatchObject({ label: '/desk/none', note: null });
  });

  it('is found among those a strategy may change, or among all numbers', () => {
    const pointers = (wanted: 'levers' | 'numbers') => placePaths(WORLD, wanted).map((path) => pointerTo(WORLD, path));
    expect(pointers('levers')).toEqual(['/pool/policy', '/pool/share', '/rules/list/queue-alarm/when/all/0/above']);
    expect(pointers('numbers')).toEqual(expect.arrayContaining(['/customers/browseMinutes/mean', '/customers/voice/waiting', '/pool/share']));
    expect(pointers('numbers')).not.toContain('/pool/policy');
  });
});
