import type { InitiativePlan } from '../../scenario/sections/initiatives-section.js';
import type { Store } from '../store.js';
import { Initiative } from './initiative.js';

/** All initiatives of a chain. They act at midnight, before the stores begin the day. */
export class Initiatives {
  private readonly all: readonly Initiative[];

  constructor(
    plans: readonly InitiativePlan[],
    stores: readonly Store[],
    regions: readonly string[],
    realisedShare: number,
    seed: string,
    replication: number,
  ) {
    this.all = plans.map((plan) => {
      const concerned = stores.filter((store) => isConcerned(plan, store.id, regions[store.compiled.region]));
      return new Initiative(plan, concerned, realisedShare, seed, replication);
    });
  }

  startDay(day: number): void {
    for (const initiative of this.all) initiative.startDay(day);
  }

  /** Submits the initiative of this id on `day` (from 0), as a rule may decide; it is looked at from the next midnight on. Once it is under way that changes nothing. */
  start(id: string, day: number): void {
    this.all.find((initiative) => initiative.plan.id === id)?.start(day);
  }
}

/** Whether an initiative is meant for a store of a region. */
function isConcerned(plan: Pick<InitiativePlan, 'stores' | 'regions'>, store: string, region: string): boolean {
  return (plan.stores?.includes(store) ?? true) && (plan.regions?.includes(region) ?? true);
}
