import { ROLES, type World } from '../scenario/world-schema.js';
import { IDLE, OFF } from './person-state.js';
import type { Pressure } from './pressure.js';
import { CHECKOUT, DESK, FLOOR, ROLE_COUNT, STOCK } from './roster.js';
import type { Staff } from './staff.js';
import type { Store } from './store.js';

/** When a policy moves people, and how far ahead it looks. Policies are looked up by the word in the scenario file. */
interface Policy {
  horizon(pool: World['pool'], pressure: Pressure): number;
  mayAct(pressure: Pressure, now: number): boolean;
  /** Moves known beforehand do not carry the cost of a change on the day. */
  readonly planned: boolean;
}

const POLICIES: Record<'threshold' | 'forecast', Policy> = {
  threshold: { horizon: (_, pressure) => pressure.rules.horizonMinutes, mayAct: (pressure, now) => pressure.isHeard(now), planned: false },
  forecast: { horizon: (pool, pressure) => pool?.forecastHorizonMinutes ?? pressure.rules.horizonMinutes, mayAct: () => true, planned: true },
};

/**
 * The pool of a store; undefined where there is none and never will be.
 * @param restsAtZero while its share is 0 it does not even send people home, as if there were none
 */
export function poolOf({ world, staff, pressure, settings }: Store, restsAtZero: boolean): Pool | undefined {
  const { pool } = world;
  if (!pool || pool.policy === 'none' || !staff || !pressure) return undefined;
  return pool.share > 0 || settings ? new Pool(staff, pressure, pool, pool.policy, restsAtZero) : undefined;
}

/** The dynamic resource pool: cross-trained people who are moved from where pressure is low to where it is high (model.md 4.6). */
export class Pool {
  private readonly policy: Policy;
  private readonly least: readonly number[];
  private readonly staffed = new Int32Array(ROLE_COUNT);

  constructor(
    private readonly staff: Staff,
    private readonly pressure: Pressure,
    readonly rules: NonNullable<World['pool']>,
    policy: 'threshold' | 'forecast',
    private readonly restsAtZero: boolean,
  ) {
    this.policy = POLICIES[policy];
    this.least = ROLES.map((role) => staff.rules.coreMinimum[role]);
  }

  /** Decisions of one review: people home first, then people to the place of highest pressure as long as each move is worth it. */
  review(now: number): void {
    if (this.restsAtZero && this.rules.share === 0) return;
    const horizon = this.policy.horizon(this.rules, this.pressure);
    this.pressure.bringUpToDate(now, horizon);
    this.staff.staffed(this.staffed);
    this.sendHome(now, horizon);
    if (!this.policy.mayAct(this.pressure, now)) return;
    for (let moves = 0; moves < this.rules.movesPerReview; moves++) {
      const target = this.highest();
      const person = this.bestDonor(target, horizon, now);
      if (person < 0) return;
      this.send(person, target, now, horizon, this.policy.planned && !this.pressure.isHeard(now));
    }
  }

  private send(person: number, target: number, now: number, horizon: number, planned: boolean): void {
    const from = this.staff.role[person];
    this.staff.moves.send(person, target, now, planned, target === this.staff.home[person] ? 'pool-home' : 'pool');
    this.pressure.expect(from, -this.staff.skill(person, from), horizon);
    this.pressure.expect(target, this.staff.skill(person, target), horizon);
    this.staffed[from]--;
    this.staffed[target]++;
  }

  private highest(): number {
    let best = 0;
    for (let role = 1; role < ROLE_COUNT; role++) if (this.pressure.byRole[role] > this.pressure.byRole[best]) best = role;
    return best;
  }

  /** The person whose move to `target` lowers the highest pressure most, by enough to be worth it; -1 for nobody. */
  private bestDonor(target: number, horizon: number, now: number): number {
    const before = this.pressure.byRole[target];
    let best = -1;
    let lowest = before - this.rules.minimumGain;
    for (let role = 0; role < ROLE_COUNT; role++) {
      if (role === target) continue;
      const person = this.candidate(role, target, now);
      if (person < 0) continue;
      const after = this.highestAfter(role, target, person, horizon);
      if (after <= lowest) {
        lowest = after;
        best = person;
      }
    }
    return best;
  }

  /** Highest pressure of the store after `person` has gone from `from` to `target`. */
  private highestAfter(from: number, target: number, person: number, horizon: number): number {
    let highest = 0;
    for (let role = 0; role < ROLE_COUNT; role++) {
      const change = role === from ? -this.staff.skill(person, from) : role === target ? this.staff.skill(person, target) : 0;
      const index = change === 0 ? this.pressure.byRole[role] : this.pressure.index(role, change, horizon);
      if (index > highest) highest = index;
    }
    return highest;
  }

  /** Who could leave `role` for `target`: someone on the way home first, then someone idle, then someone busy; -1 for nobody. */
  private candidate(role: number, target: number, now: number): number {
    const { staff } = this;
    if (this.staffed[role] <= this.least[role]) return -1;
    const poolIsOut = staff.away >= Math.floor(this.rules.share * staff.onDuty) || (role === FLOOR && this.promotersAreOut());
    let best = -1;
    let bestRank = 0;
    for (let person = 0; person < staff.state.length; person++) {
      if (staff.role[person] !== role || !staff.moves.canSend(person) || now - staff.skills.movedAt[person] < this.rules.coolDownMinutes) continue;
      const goesHome = staff.home[person] === target;
      const isAway = staff.home[person] !== role;
      if (poolIsOut && !goesHome && !isAway) continue;
      const rank = (goesHome ? 4 : 0) + (isAway ? 2 : 0) + (staff.state[person] === IDLE ? 1 : 0) + 1;
      if (rank > bestRank) {
        best = person;
        bestRank = rank;
      }
    }
    return best;
  }

  /** Whether the sales side lets no further promoter go: the share it releases of those on duty is away already. */
  private promotersAreOut(): boolean {
    const { promoterShare } = this.rules;
    if (promoterShare === 1) return false;
    const { staff } = this;
    let onDuty = 0;
    let away = 0;
    for (let person = 0; person < staff.state.length; person++) {
      if (staff.home[person] !== FLOOR || staff.state[person] === OFF) continue;
      onDuty++;
      if ((staff.nextRole[person] >= 0 ? staff.nextRole[person] : staff.role[person]) !== FLOOR) away++;
    }
    return away >= Math.floor(promoterShare * onDuty + 1e-9);
  }

  /** People whose place can spare them go back home, if home needs them more. */
  private sendHome(now: number, horizon: number): void {
    const { staff, pressure } = this;
    if (staff.away === 0) return;
    for (let person = 0; person < staff.state.length; person++) {
      const role = staff.role[person];
      const home = staff.home[person];
      if (role === home || !staff.moves.canSend(person) || now - staff.skills.movedAt[person] < this.rules.coolDownMinutes) continue;
      if (this.staffed[role] <= this.least[role] || pressure.byRole[home] <= pressure.byRole[role]) continue;
      if (pressure.index(role, -staff.skill(person, role), horizon) > Math.max(pressure.rules.alertOff, pressure.byRole[home])) continue;
      this.send(person, home, now, horizon, true);
    }
  }

  /** A regional manager lends someone to the tills for a complaint about waiting, within the same limits. */
  lendToCheckout(now: number): void {
    if (this.restsAtZero && this.rules.share === 0) return;
    this.staff.staffed(this.staffed);
    for (const role of [FLOOR, STOCK, DESK]) {
      const person = this.candidate(role, CHECKOUT, now);
      if (person >= 0 && this.pressure.byRole[CHECKOUT] >= this.pressure.rules.alertOn) {
        this.staff.moves.send(person, CHECKOUT, now, false, 'region');
        return;
      }
    }
  }
}
