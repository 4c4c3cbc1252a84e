import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import type { World } from '../scenario/world-schema.js';
import { kitchenOf } from './kitchen.js';
import type { Store } from './store.js';

const CUSTOMERS = COUNT_INDEX.dishCustomers;
const REFUSERS = COUNT_INDEX.dishRefusers;

/** Whose taste the dishes of the kitchen are to. A customer likes a menu or does not: one draw, so that a menu more people like is liked by the same people and some more. */
export class Taste {
  private readonly liking: RandomStream;
  private readonly walk: RandomStream;
  private readonly likes: { readonly standard: number; readonly regional: number };
  /** 1 for each customer who found a dish not to their taste. */
  private disappointed = new Uint8Array(1024);
  /** Who wanted a dish last: further dishes of the same customer are not counted again. */
  private last = -1;

  constructor(
    private readonly store: Store,
    private readonly rules: NonNullable<World['customers']['taste']>,
    readonly region: string,
    seed: string,
    replication: number,
  ) {
    this.liking = namedStream(seed, replication, store.id, 'taste');
    this.walk = namedStream(seed, replication, store.id, 'taste-walk');
    this.likes = rules.regions.find((own) => own.region === region) ?? rules.accepted;
  }

  drawsOf(id: number): Record<string, number> {
    return { taste: this.liking.at(id), 'taste-walk': this.walk.at(id) };
  }

  /** Whether a product group is a dish. */
  isDish(group: number): boolean {
    return group >= (this.store.world.stock?.groups ?? 0) - this.rules.groups;
  }

  /** Share of the customers who like what the kitchen of this store cooks now. */
  likedBy(): number {
    return this.likes[kitchenOf(this.store.world.supply, this.region) === 'regional' ? 'regional' : 'standard'];
  }

  /** A customer wants a dish: taken if the menu is to their taste. */
  accepts(customer: number): boolean {
    const likes = this.liking.at(customer) < this.likedBy();
    if (customer === this.last) return likes;
    this.last = customer;
    const { counts } = this.store.recorder;
    counts[CUSTOMERS]++;
    if (likes) return true;
    counts[REFUSERS]++;
    this.remember(customer);
    return false;
  }

  /** Whether who found no dish to their taste leaves everything. */
  walksOut(customer: number): boolean {
    return this.rules.walkoutShare > 0 && this.walk.at(customer) < this.rules.walkoutShare;
  }

  /** Factor on the probability that a customer comes back. */
  returnFactor(customer: number): number {
    return this.disappointed[customer] === 1 ? this.rules.returnFactor : 1;
  }

  private remember(customer: number): void {
    if (customer >= this.disappointed.length) {
      const longer = new Uint8Array(Math.max(customer + 1, this.disappointed.length * 2));
      longer.set(this.disappointed);
      this.disappointed = longer;
    }
    this.disappointed[customer] = 1;
  }
}
