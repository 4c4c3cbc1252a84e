import '../jitless.js';
import * as z from 'zod';
import { count, quantity, share } from '../quantity.js';
import { minutes, says } from './words.js';

export const forecastSchema = z.strictObject({
  promotionKnown: share('Share of the promotion uplift that plans and orders know of', 'A').default(0.6),
  noiseSd: quantity({ unit: 'share', says: 'Standard deviation of the forecast error of a day', min: 0, max: 1, source: 'A' }).default(0),
});

export const pressureSchema = z.strictObject({
  targetWaitMinutes: z
    .strictObject({
      checkout: minutes('Target wait at the checkout', 'A').default(3),
      stock: minutes('Target wait of a refill', 'A').default(45),
      desk: minutes('Target wait at the desk', 'A').default(8),
    })
    .prefault({})
    .meta(says('Waits that count as pressure 1')),
  targetUtilisation: quantity({ unit: 'share', says: 'Utilisation that counts as full', min: 0.1, max: 1, source: 'A' }).default(0.85),
  targetHelpShare: quantity({
    unit: 'share',
    says: 'Share of the help customers want that counts as enough promoters',
    min: 0.01,
    max: 0.99,
    source: 'A',
  }).default(0.4),
  horizonMinutes: quantity({ unit: 'min', says: 'Forecast work looked at', min: 1, max: 1440, source: 'A' }).default(15),
  sampleMinutes: quantity({ unit: 'min', says: 'Time between samples', min: 1, max: 60, source: 'A' }).default(5),
  alertOn: quantity({ unit: 'index', says: 'Pressure that raises an alert', min: 0, max: 100, source: 'A' }).default(1),
  alertOff: quantity({ unit: 'index', says: 'Pressure that ends it', min: 0, max: 100, source: 'A' }).default(0.7),
  alertSamples: count({ unit: 'samples', says: 'Samples in a row that raise an alert', min: 1, max: 100, source: 'A' }).default(2),
  weights: z
    .strictObject({
      checkout: share('Weight of the checkout', 'A').default(0.35),
      floor: share('Weight of the floor', 'A').default(0.15),
      stock: share('Weight of restocking', 'A').default(0.15),
      desk: share('Weight of the desk', 'A').default(0.15),
      stockout: share('Weight of empty shelves', 'A').default(0.1),
      complaints: share('Weight of late complaints', 'A').default(0.1),
    })
    .prefault({})
    .meta(says("Weights of the store's index; they sum to at most 1")),
});

export const poolSchema = z.strictObject({
  policy: z.enum(['none', 'threshold', 'forecast']).default('none').meta(says('Never move people, move them on an alert, or also ahead of known peaks')),
  share: share('Most people away from their home role, share of those on duty', 'A').default(0.5),
  promoterShare: share('Share of the promoters on duty whom the sales side lets go to other roles', 'A').default(1),
  reviewMinutes: quantity({ unit: 'min', says: 'Time between decisions', min: 1, max: 240, source: 'A' }).default(15),
  movesPerReview: count({ unit: 'people', says: 'Most people moved in one decision', min: 1, max: 100, source: 'A' }).default(3),
  coolDownMinutes: minutes('Time after a move in which the person stays', 'A').default(20),
  minimumGain: quantity({ unit: 'index', says: 'Predicted fall of the highest pressure that is worth a move', min: 0, max: 100, source: 'A' }).default(0.35),
  forecastHorizonMinutes: quantity({ unit: 'min', says: 'Forecast policy: how far ahead peaks are known', min: 1, max: 1440, source: 'A' }).default(60),
});
