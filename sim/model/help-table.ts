/** Beyond this many customers help is worked out each time. */
const CUSTOMERS_MAX = 512;

/**
 * Share of the help customers want that the promoters can give them (model.md 4.5, s(a)), from 0 to 1.
 * @param strength sum of the promoters' speeds
 * @param inside customers on the floor
 * @param promotersPerCustomer promoters a customer needs to be helped in 63 of 100 cases
 */
export function helpOf(strength: number, inside: number, promotersPerCustomer: number): number {
  return 1 - Math.exp(-strength / (Math.max(1, inside) * promotersPerCustomer));
}

/** The same, remembered by the number of customers as long as the promoters stay the same: it is asked for at every decision to buy. */
export class HelpTable {
  private readonly known = new Float64Array(CUSTOMERS_MAX).fill(Number.NaN);
  /** Nothing is known from here on. */
  private end = 0;
  private strength = Number.NaN;
  private promotersPerCustomer = Number.NaN;

  at(strength: number, inside: number, promotersPerCustomer: number): number {
    if (strength !== this.strength || promotersPerCustomer !== this.promotersPerCustomer) this.forget(strength, promotersPerCustomer);
    if (inside >= CUSTOMERS_MAX) return helpOf(strength, inside, promotersPerCustomer);
    const known = this.known[inside];
    return known >= 0 ? known : this.learn(inside);
  }

  private learn(inside: number): number {
    const help = helpOf(this.strength, inside, this.promotersPerCustomer);
    this.known[inside] = help;
    if (inside >= this.end) this.end = inside + 1;
    return help;
  }

  private forget(strength: number, promotersPerCustomer: number): void {
    this.strength = strength;
    this.promotersPerCustomer = promotersPerCustomer;
    this.known.fill(Number.NaN, 0, this.end);
    this.end = 0;
  }
}
