import '../jitless.js';
import * as z from 'zod';
import { distributionSchema } from '../distribution-schema.js';
import { count, quantity, share } from '../quantity.js';
import { says } from './words.js';

const lead = { leadTimeHours: distributionSchema.default({ kind: 'constant', value: 10 }).meta(says('Time from order to delivery', 'h', 'A')) };

export const stockSchema = z.strictObject({
  groups: count({ unit: 'groups', says: 'Product groups', min: 1, max: 200, source: 'A' }).default(12),
  promotedGroups: count({ unit: 'groups', says: 'Groups on promotion (the first ones)', min: 0, max: 200, source: 'A' }).default(4),
  picksPerCustomer: count({ unit: 'picks', says: 'Shelves a buyer goes to', min: 1, max: 8, source: 'A' }).default(3),
  valueSharePerPick: quantity({ unit: 'share', says: "Share of the basket's value in one pick", min: 0, max: 1, source: 'A' }).default(0.15),
  unitsPerPick: distributionSchema.default({ kind: 'constant', value: 1 }).meta(says('Units taken in one pick', 'units', 'A')),
  shelf: z
    .strictObject({
      capacityDays: quantity({ unit: 'days', says: 'Shelf capacity in days of ordinary demand', min: 0.001, max: 1000, source: 'P' }).default(0.15),
      refillBelowShare: share('Share of capacity below which a refill is asked for', 'A').default(0.5),
      refillWorkMinutes: distributionSchema.default({ kind: 'constant', value: 14 }).meta(says('Work of refilling one shelf', 'min', 'A')),
    })
    .optional()
    .meta({ description: 'Shelves filled from a backroom by restockers; without it deliveries go straight to the shelf.' }),
  ordering: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('order-up-to'),
        reviewHour: count({ unit: 'hour', says: 'Hour of the daily order', min: 0, max: 23, source: 'A' }).default(21),
        coverFactor: quantity({ unit: 'factor', says: "Order-up-to level against tomorrow's forecast", min: 0, max: 100, source: 'A' }).default(1.3),
        levelUnits: quantity({ unit: 'units', says: 'A fixed order-up-to level instead of the forecast', min: 0, max: 1e9 }).optional(),
        ...lead,
      }),
      z.strictObject({
        kind: z.literal('base-stock'),
        levelUnits: count({ unit: 'units', says: 'Base stock, one-for-one orders', min: 0, max: 1e6 }),
        ...lead,
      }),
      z.strictObject({
        kind: z.literal('reorder-point'),
        pointUnits: count({ unit: 'units', says: 'Reorder point r', min: 0, max: 1e6 }),
        quantityUnits: count({ unit: 'units', says: 'Order quantity Q', min: 1, max: 1e6 }),
        ...lead,
      }),
    ])
    .prefault({ kind: 'order-up-to' })
    .meta(says('How stock is ordered')),
  leadTimeFactor: quantity({ unit: 'factor', says: 'Lead times, above 1 when suppliers are slow', min: 0, max: 100, source: 'A' }).default(1),
  shortDelivery: z
    .strictObject({
      share: share('Deliveries that come short', 'A').default(0.04),
      fillFrom: share('Least part that comes', 'A').default(0.4),
      fillTo: share('Largest part that comes', 'A').default(0.8),
    })
    .optional()
    .meta(says('Deliveries that come short; without it all come in full')),
  lateDelivery: z
    .strictObject({
      share: share('Orders that come late', 'A').default(0),
      addedHours: quantity({ unit: 'h', says: 'How much later they come', min: 0, max: 10_000, source: 'A' }).default(24),
    })
    .optional()
    .meta(says('Orders that come late; without it all come on time')),
  expedite: z
    .strictObject({
      leadTimeHours: quantity({ unit: 'h', says: 'Time from an urgent order to its delivery', min: 0, max: 10_000, source: 'A' }).default(3),
      yuanPerUnit: quantity({ unit: 'yuan', says: 'Price of a unit above its usual one', min: 0, max: 10_000, source: 'A' }).default(1),
      yuanPerOrder: quantity({ unit: 'yuan', says: 'Freight of an urgent order', min: 0, max: 100_000, source: 'A' }).default(40),
    })
    .prefault({})
    .meta(says('Urgent orders, which a rule may place')),
  reactions: z
    .strictObject({
      substitute: share('Takes something else, value kept', 'F').default(0.45),
      elsewhere: share('Buys it in another store', 'F').default(0.31),
      delay: share('Puts it off', 'F').default(0.15),
      none: share('Does without', 'F').default(0.09),
      backorder: share('Has it kept for later, value kept, unit owed', 'A').default(0),
    })
    .prefault({})
    .meta(says('What a customer does in front of an empty shelf; the shares sum to 1')),
  basketLostShare: share('Promoted group empty and bought elsewhere: share who leave the whole basket', 'A').default(0.15),
});
