import type { Staff } from '../../scenario/world-schema.js';

/** What one move costs, in standard minutes of work that is not done, and in wages paid for them. */
export interface MoveCost {
  /** On the way. */
  readonly switchMinutes: number;
  /** Work lost because the place is still strange, and because the move was decided on the day. */
  readonly strangeMinutes: number;
  /** Work lost because the person is less skilled than at home; 0 for a move home. */
  readonly skillMinutes: number;
  /** All of them at the wage of permanent staff. */
  readonly yuan: number;
}

export interface MoveTimes {
  readonly sentAt: number;
  /** At the new place; null for one who never came to work there. */
  readonly arrivedAt: number | null;
  /** Left the new place. */
  readonly until: number;
  readonly planned: boolean;
  readonly isHome: boolean;
}

/** Time constants after which the model takes a place for familiar (model.md 4.5). */
const FAMILIAR_AFTER = 9;

/**
 * The cost of a move by the model's own laws (model.md 4.5): `switchMinutes` on the way; after the arrival speed is
 * (1 - L e^(-t/T)) of full speed, L `familiarityLoss`, T `familiarityMinutes`, and for a move decided on the day `unplannedMoveFactor` of that
 * until `unplannedMoveMinutes` after it was sent; away from home skill is `crossTrainedSkill`. Time at the place counts as work, whether there was
 * any: an upper bound. With the parameters of the case; rules and players may change them while the season runs.
 */
export function moveCost(staff: Staff, { sentAt, arrivedAt, until, planned, isHome }: MoveTimes): MoveCost {
  if (arrivedAt === null) return { switchMinutes: staff.switchMinutes, strangeMinutes: 0, skillMinutes: 0, yuan: yuanOf(staff, staff.switchMinutes) };
  const stay = Math.max(0, until - arrivedAt);
  const hurried = planned ? 0 : Math.min(stay, Math.max(0, sentAt + staff.unplannedMoveMinutes - arrivedAt));
  // Lost while unplanned: 1 - u (1 - s) = (1 - u) + u s; afterwards s.
  const inHurry = (1 - staff.unplannedMoveFactor) * hurried + staff.unplannedMoveFactor * strangeness(staff, hurried);
  const strangeMinutes = inHurry + strangeness(staff, stay) - strangeness(staff, hurried);
  const skillMinutes = isHome ? 0 : (1 - staff.crossTrainedSkill) * stay;
  const { switchMinutes } = staff;
  return { switchMinutes, strangeMinutes, skillMinutes, yuan: yuanOf(staff, switchMinutes + strangeMinutes + skillMinutes) };
}

/** Integral of L e^(-t/T) from the arrival on (minutes). */
function strangeness({ familiarityLoss, familiarityMinutes }: Staff, minutes: number): number {
  if (familiarityMinutes === 0) return 0;
  const felt = Math.min(minutes, FAMILIAR_AFTER * familiarityMinutes);
  return familiarityLoss * familiarityMinutes * (1 - Math.exp(-felt / familiarityMinutes));
}

function yuanOf({ wageYuanPerHour }: Staff, minutes: number): number {
  return (minutes / 60) * wageYuanPerHour;
}
