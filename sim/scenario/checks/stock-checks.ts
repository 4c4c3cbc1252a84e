import { conflictAt, type LocatedProblem } from '../problem.js';
import type { World } from '../world-schema.js';
import { round } from './staff-checks.js';
import type { SoundSections } from './world-check.js';

type Stock = NonNullable<World['stock']>;

/** Parts that must not exceed their whole, and reactions that must cover every case once. */
export function checkStock({ stock }: SoundSections): LocatedProblem[] {
  if (stock === undefined) return [];
  return [...checkGroups(stock), ...checkPicks(stock), ...checkReactions(stock), ...checkShortDelivery(stock)];
}

function checkGroups({ groups, promotedGroups }: Stock): LocatedProblem[] {
  if (promotedGroups <= groups) return [];
  return [
    conflictAt('promoted-within-groups', ['stock', 'promotedGroups'], {
      found: String(promotedGroups),
      expected: `at most the ${groups} groups there are`,
      parameters: { groups },
    }),
  ];
}

function checkPicks({ picksPerCustomer, valueSharePerPick }: Stock): LocatedProblem[] {
  const total = picksPerCustomer * valueSharePerPick;
  if (total <= 1 + 1e-9) return [];
  return [
    conflictAt('picks-within-basket', ['stock', 'valueSharePerPick'], {
      found: `${valueSharePerPick} in each of ${picksPerCustomer} picks, ${round(total)} together`,
      expected: 'at most the whole basket, 1, in all picks together',
      parameters: { picks: picksPerCustomer, total: round(total) },
    }),
  ];
}

function checkReactions({ reactions }: Stock): LocatedProblem[] {
  const sum = Object.values(reactions).reduce((total, part) => total + part, 0);
  if (Math.abs(sum - 1) <= 1e-9) return [];
  return [
    conflictAt('reactions-sum', ['stock', 'reactions'], {
      found: `shares that sum to ${round(sum)}`,
      expected: 'shares of substitute, elsewhere, delay, none and backorder that sum to 1',
      parameters: { sum: round(sum) },
    }),
  ];
}

function checkShortDelivery({ shortDelivery }: Stock): LocatedProblem[] {
  if (shortDelivery === undefined || shortDelivery.fillFrom <= shortDelivery.fillTo) return [];
  return [
    conflictAt('fill-in-order', ['stock', 'shortDelivery', 'fillTo'], {
      found: String(shortDelivery.fillTo),
      expected: `not below fillFrom, ${shortDelivery.fillFrom}`,
      parameters: { fillFrom: shortDelivery.fillFrom },
    }),
  ];
}
