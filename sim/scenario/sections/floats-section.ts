import '../jitless.js';
import * as z from 'zod';
import { count, quantity } from '../quantity.js';
import { clock, minutes, says } from './words.js';

/** Most floats of a region; their posts are numbered above those of any roster. */
export const FLOATS_MAX = 60;

export const floatsSchema = z.strictObject({
  people: count({ unit: 'people', says: 'Cross-trained people of each region who belong to no store', min: 1, max: FLOATS_MAX, source: 'A' }),
  from: clock.default('10:00').meta(says('Start of their shift, a whole hour of the day')),
  to: clock.default('20:00').meta(says('End of their shift, a whole hour of the day')),
  speed: quantity({ unit: 'factor', says: 'Speed of a float in any role, once familiar', min: 0.1, max: 1.2, source: 'A' }).default(0.95),
  travelMinutes: quantity({ unit: 'min', says: 'Way from one store to another', min: 15, max: 600, source: 'A' }).default(45),
  reviewMinutes: count({
    unit: 'min',
    says: 'Time between decisions of the region, a multiple of a quarter of an hour',
    min: 15,
    max: 240,
    source: 'A',
  }).default(30),
  minimumStayMinutes: minutes('Time in a store after which a float can be sent on', 'A').default(60),
  minimumGain: quantity({ unit: 'index', says: 'Fall of the higher pressure of two stores that is worth the way', min: 0, max: 100, source: 'A' }).default(0.5),
});
