import '../jitless.js';
import * as z from 'zod';
import { quantity, share } from '../quantity.js';
import { says } from './words.js';

/** How the joint committee judges a season: the same for every strategy, so no strategy can buy a better mark by changing the yardstick. */
export const evaluationSchema = z.strictObject({
  businessWeight: share('Weight of the business side in the resource-business score; the resource side has the rest', 'A').default(0.6),
  processComplaintLimit: share('Share of complaints with a process behind them above which functions and business have drifted apart', 'F').default(0.6),
  alignmentLimit: share('Alignment of people with work below which they stand in the wrong places', 'A').default(0.75),
  lifetime: z
    .strictObject({
      visitsPerYear: quantity({ unit: 'visits/year', says: 'Purchases of a loyal customer in a year', min: 0, max: 3650, source: 'D' }).default(52),
      annualRetention: share('Loyal customers who are still there a year later', 'A').default(0.85),
      discountRate: share('Yearly discount of later margins', 'A').default(0.1),
    })
    .prefault({})
    .meta(says('What a customer who stays is worth')),
});
export type EvaluationRules = z.output<typeof evaluationSchema>;
