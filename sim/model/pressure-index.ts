/** A floor with fewer customers needs no promoter (customers). */
const FEWEST_CUSTOMERS = 5;
/** Where nobody is, half a person is taken to be: an index has to stay a number. */
const LEAST_STRENGTH = 0.5;

/** People at standard speed an index is measured against. */
export function countedStrength(strength: number): number {
  return Math.max(strength, LEAST_STRENGTH);
}

/**
 * Index of the work ahead (model.md 4.6): against what the people can do in the time at full use, squared, so that a quiet place is calm and
 * one that is over calls loudly. 1 is full.
 * @param work standard minutes
 * @param minutes time looked at
 * @param strength people at standard speed
 * @param targetUtilisation utilisation that counts as full, 0 to 1
 */
export function loadIndex(work: number, minutes: number, strength: number, targetUtilisation: number): number {
  const ahead = work / (minutes * countedStrength(strength)) / targetUtilisation;
  return ahead * ahead;
}

/**
 * Promoters at standard speed who give customers the target share of the help they want: s(a) = 1 - exp(-a/a0) solved for their number
 * (model.md 4.5). None for a few customers.
 * @param inside customers on the floor
 * @param targetHelpShare 0.01 to 0.99
 * @param promotersPerCustomer a0
 */
export function promotersNeeded(inside: number, targetHelpShare: number, promotersPerCustomer: number): number {
  return inside < FEWEST_CUSTOMERS ? 0 : -Math.log(1 - targetHelpShare) * promotersPerCustomer * inside;
}
