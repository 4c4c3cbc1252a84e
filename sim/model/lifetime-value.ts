import type { Law } from '../engine/distribution.js';
import { namedStream, type RandomStream } from '../engine/random-stream.js';

/** What each customer is worth over the years (yuan): luck of the customer, the same whatever the store does. */
export class LifetimeValue {
  private readonly luck: RandomStream;

  constructor(
    private readonly law: Law,
    store: string,
    seed: string,
    replication: number,
  ) {
    this.luck = namedStream(seed, replication, store, 'lifetime-value');
  }

  drawsOf(customer: number): Record<string, number> {
    return { 'lifetime-value': this.luck.at(customer) };
  }

  of(customer: number): number {
    return this.law.draw(this.luck, customer);
  }
}
