import '../jitless.js';
import * as z from 'zod';
import { quantity, share } from '../quantity.js';
import { idSchema, says } from './words.js';

const leadTimeFactor = (most: number) =>
  quantity({ unit: 'factor', says: 'Lead time of dishes against other goods', min: 0, max: 100, source: 'A' }).default(most);
const disruptionShare = (usual: number) => share('Days on which what is ordered comes late', 'A').default(usual);
const rest = {
  disruptionHours: quantity({ unit: 'h', says: 'How much later it comes then', min: 0, max: 10_000, source: 'A' }).default(24),
};
const yuanPerUnit = (usual: number) =>
  quantity({ unit: 'yuan', says: 'What a unit costs more than from a central kitchen', min: 0, max: 10_000, source: 'A' }).default(usual);

export const supplySchema = z.strictObject({
  kitchen: z
    .enum(['central', 'regional'])
    .default('central')
    .meta(says('One kitchen for all stores and its standard menu, or kitchens of the regions and their menus')),
  regions: z.array(idSchema).max(12).default([]).meta(says('With regional kitchens: the regions that have one; none named means all')),
  central: z
    .strictObject({ leadTimeFactor: leadTimeFactor(1), disruptionShare: disruptionShare(0.01), ...rest, yuanPerUnit: yuanPerUnit(0) })
    .prefault({})
    .meta(says('The central kitchen')),
  regional: z
    .strictObject({ leadTimeFactor: leadTimeFactor(1.8), disruptionShare: disruptionShare(0.06), ...rest, yuanPerUnit: yuanPerUnit(0.8) })
    .prefault({})
    .meta(says('Kitchens of the regions')),
});
