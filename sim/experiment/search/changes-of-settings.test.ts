import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readScenario } from '../read-scenario.js';
import { changesOfSettings } from './changes-of-settings.js';
import { SearchSpace } from './search-space.js';

const read = readScenario(readFileSync('scenarios/promotion-season.json', 'utf8'));
if (!read.ok) throw new Error('the flagship is sound');
const { scenario } = read;
const levers = scenario.search?.levers ?? [];

it('makes of the settings of a plan the changes the search played', () => {
  for (const chosen of [levers, levers.slice(2, 5)]) {
    const space = new SearchSpace(scenario, chosen, scenario.baseline);
    for (const seed of [0, 1, 5]) {
      const levels = space.levers.map((lever, i) => (seed * 7 + i * 3) % lever.levels);
      expect(changesOfSettings(scenario, space.settings(levels))).toEqual(space.plan(levels)?.changes);
    }
  }
});

it('makes nothing of settings that no lever has', () => {
  expect(changesOfSettings(scenario, { roster: 0.123 })).toBeUndefined();
  expect(changesOfSettings(scenario, { weather: 'fair' })).toBeUndefined();
  expect(changesOfSettings({ ...scenario, search: undefined }, {})).toBeUndefined();
});
