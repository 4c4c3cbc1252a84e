import '../jitless.js';
import * as z from 'zod';
import { quantity, share } from '../quantity.js';

export const goodwillSchema = z.strictObject({
  visitsPerDay: quantity({ unit: 'visits/day', says: 'Visits of a customer', min: 0, max: 10, source: 'D' }).default(0.21),
  defection: share('Share of customers lost by a failure', 'D').default(0.15),
  recoveryPerDay: share('Share of the lost goodwill that returns in a day', 'A').default(0.01),
  floor: share('Lowest goodwill', 'A').default(0.3),
});

export const financeSchema = z.strictObject({
  grossMargin: share('Gross margin of sales', 'F').default(0.2),
});
