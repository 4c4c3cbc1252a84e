import { expect, it } from 'vitest';
import { sourcesOf } from './source-lines.js';

const LINES = [
  'Tags: F found, A assumed.',
  'world.demand: A, a small shop',
  'world.demand.visitorsPerDay: estimated from 84 rows, 812 (standard error 9)',
  'world.staff: A; speedSd: D; hoursMax: F, a survey; a rule of thumb',
  'world.calendar.promotions (gala): A',
  'world.calendar.promotions (sale): F',
];

it.each([
  ['world.demand.visitorsPerDay', ['estimated from 84 rows, 812 (standard error 9)']],
  ['world.demand.growth', ['A, a small shop']],
  ['world.demandMore', []],
  ['world.calendar.promotions[1].trafficFactor', ['gala: A', 'sale: F']],
  ['world.staff.onDuty.desk', ['A; a rule of thumb']],
  ['world.staff.hoursMax', ['F, a survey']],
])('%s comes from %j', (path, says) => expect(sourcesOf(LINES, path)).toEqual(says));
