import { meanOf } from '../../../sim/engine/distribution.js';
import type { World } from '../../../sim/scenario/world-schema.js';
import { baseStock, orderUpTo, reorderPoint } from '../exact/inventory.js';
import { type Check, ratioCheck, timeAverageCheck, type VerificationCase } from '../verification-case.js';

/** The ordering rule of the file; throws if it is another kind. */
function orderingOf<K extends NonNullable<World['stock']>['ordering']['kind']>(world: World, kind: K) {
  const ordering = world.stock?.ordering;
  if (ordering?.kind !== kind) throw new Error(`expected the ordering rule "${kind}" in the file`);
  return ordering as Extract<NonNullable<World['stock']>['ordering'], { kind: K }>;
}

/** Every pick is of one unit, so that picks that found the shelf empty are the demand not met at once. */
function fillRate(exact: number, printed: number): Check {
  const { collect } = ratioCheck({ quantity: '', unit: '', exact }, 'stockoutPicks', 'picks');
  return { quantity: 'fill rate', unit: 'share', exact, printed, collect, combine: ([missed, asked]) => 1 - missed / asked };
}

function reorderPointCase(file: string, printed: number): VerificationCase {
  return {
    test: 'AT-11',
    file,
    checks: (world) => {
      const { pointUnits, quantityUnits, leadTimeHours } = orderingOf(world, 'reorder-point');
      if (leadTimeHours.kind !== 'constant' && leadTimeHours.kind !== 'exponential') throw new Error('expected a constant or exponential lead time');
      const exact = reorderPoint(world.demand.visitorsPerDay, meanOf(leadTimeHours) / 24, pointUnits, quantityUnits, leadTimeHours.kind);
      return [fillRate(exact.fillRate, printed)];
    },
  };
}

/** AT-11: one product, Poisson demand, four ways to order. */
export const stockRules: readonly VerificationCase[] = [
  {
    test: 'AT-11',
    file: 'at-11-q10a3',
    checks: (world) => {
      const { levelUnits, leadTimeHours } = orderingOf(world, 'base-stock');
      const exact = baseStock((world.demand.visitorsPerDay * meanOf(leadTimeHours)) / 24, levelUnits);
      return [
        ratioCheck({ quantity: 'demand lost', unit: 'share', exact: exact.lostShare, printed: 0.0514064 }, 'stockoutPicks', 'picks'),
        timeAverageCheck({ quantity: 'mean on hand', unit: 'units', exact: exact.onHand, printed: 4.41125 }, 'unitArea', world),
      ];
    },
  },
  reorderPointCase('at-11-q10b4-constant', 0.979449),
  reorderPointCase('at-11-q10b4-exponential', 0.889566),
  {
    test: 'AT-11',
    file: 'at-11-q10d3',
    checks: (world) => {
      const { levelUnits, leadTimeHours } = orderingOf(world, 'order-up-to');
      if (levelUnits === undefined) throw new Error('expected a fixed order-up-to level in the file');
      const exact = orderUpTo(world.demand.visitorsPerDay, 1, meanOf(leadTimeHours) / 24, levelUnits);
      return [fillRate(exact.fillRate, 0.910887)];
    },
  },
];
