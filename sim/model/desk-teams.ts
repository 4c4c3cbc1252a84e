import type { DeskRules } from '../scenario/sections/desk-section.js';
import { COMPLAINT, type Visit } from './desk-visit.js';
import { WaitingLine } from './waiting-line.js';

/** Team of those who take questions and returns, or everything where one owns the case; with specialists, the front. */
export const GENERAL = 0;

/**
 * Who at the desk works for which line. Teams by number: the general one, then that for complaints or one for each kind of specialist, and last,
 * where customers are served by tier, the dedicated one. Every team has a line for what goes first and one for the rest.
 */
export class DeskTeams {
  /** Number of the dedicated team; -1 without tiers. */
  readonly dedicated: number;
  private readonly ordinary: number;
  private readonly first: readonly WaitingLine[];
  private readonly rest: readonly WaitingLine[];
  private readonly size: number[];
  /** Team of each person of the store; -1 for who is not at the desk. */
  private readonly team: Int8Array;

  constructor(
    private readonly rules: DeskRules,
    private readonly visits: readonly Visit[],
    people: number,
  ) {
    this.ordinary = rules.specialists ? 1 + rules.specialists.teams : 2;
    this.dedicated = rules.tiers ? this.ordinary : -1;
    const numbers = Array.from({ length: this.ordinary + (rules.tiers ? 1 : 0) }, (_, team) => team);
    this.first = numbers.map(() => new WaitingLine());
    this.rest = numbers.map(() => new WaitingLine());
    this.size = numbers.map(() => 0);
    this.team = new Int8Array(people).fill(-1);
  }

  get isSplit(): boolean {
    return this.rules.design === 'split';
  }

  get lines(): readonly WaitingLine[] {
    return [...this.first, ...this.rest];
  }

  get waiting(): number {
    let sum = 0;
    for (let team = 0; team < this.size.length; team++) sum += this.first[team].length + this.rest[team].length;
    return sum;
  }

  /** Team for business that comes in. */
  receiving(business: number, isHigh: boolean): number {
    if (isHigh && this.dedicated >= 0) return this.dedicated;
    return this.isSplit && !this.rules.specialists && business === COMPLAINT ? 1 : GENERAL;
  }

  /** The line a visit waits in. */
  lineOf(visit: Visit): WaitingLine {
    return (visit.business === COMPLAINT && this.rules.complaintsFirst ? this.first : this.rest)[visit.team];
  }

  has(agent: number): boolean {
    return this.team[agent] >= 0;
  }

  isDedicated(agent: number): boolean {
    return this.dedicated >= 0 && this.team[agent] === this.dedicated;
  }

  join(agent: number): void {
    this.enter(agent, this.lacksDedicated() && this.size.some((people) => people > 0) ? this.dedicated : this.ordinaryPlace());
  }

  leave(agent: number): void {
    if (this.team[agent] < 0) return;
    this.size[this.team[agent]]--;
    this.team[agent] = -1;
  }

  /** Whether a free agent takes a dedicated place that has become empty; somebody must be left for all the others. */
  becomesDedicated(agent: number): boolean {
    if (!this.lacksDedicated() || this.isDedicated(agent) || this.ordinaryAgents() < 2) return false;
    this.leave(agent);
    this.enter(agent, this.dedicated);
    return true;
  }

  private enter(agent: number, team: number): void {
    this.team[agent] = team;
    this.size[team]++;
  }

  private lacksDedicated(): boolean {
    const { tiers } = this.rules;
    return tiers !== undefined && this.size[this.dedicated] < tiers.dedicatedAgents;
  }

  private ordinaryAgents(): number {
    let sum = 0;
    for (let team = 0; team < this.ordinary; team++) sum += this.size[team];
    return sum;
  }

  /** The smaller of two teams, complaints when both are equal; with specialists the place that is shortest of people, the front when all are alike. */
  private ordinaryPlace(): number {
    const { specialists } = this.rules;
    if (!this.isSplit) return GENERAL;
    if (!specialists) return this.size[1] <= this.size[0] ? 1 : 0;
    let place = GENERAL;
    let least = this.size[GENERAL] / specialists.frontAgents;
    for (let team = 1; team < this.ordinary; team++) {
      if (this.size[team] >= least) continue;
      least = this.size[team];
      place = team;
    }
    return place;
  }

  /** The visit an agent takes next; -1 for none. */
  nextFor(agent: number): number {
    const own = this.team[agent];
    if (this.dedicated >= 0) {
      if (own === this.dedicated) return this.nextForDedicated();
      if (this.size[this.dedicated] === 0 && this.headOf(this.dedicated) >= 0) return this.headOf(this.dedicated);
    }
    const found = this.isSplit ? this.headOf(own) : this.pooledHead();
    return found >= 0 ? found : this.desertedHead(own);
  }

  private nextForDedicated(): number {
    const found = this.headOf(this.dedicated);
    if (found >= 0) return found;
    return this.rules.tiers?.dedicatedHelp ? this.pooledHead() : this.desertedHead(this.dedicated);
  }

  private headOf(team: number): number {
    return this.first[team].length > 0 ? this.first[team].head : this.rest[team].head;
  }

  /** The head of a line where nobody works. */
  private desertedHead(except: number): number {
    for (let team = 0; team < this.ordinary; team++) {
      if (team === except || this.size[team] > 0) continue;
      const head = this.headOf(team);
      if (head >= 0) return head;
    }
    return -1;
  }

  /** Who came first of all who wait in ordinary lines; what goes first before the rest. */
  private pooledHead(): number {
    const first = this.earliest(this.first);
    return first >= 0 ? first : this.earliest(this.rest);
  }

  private earliest(lines: readonly WaitingLine[]): number {
    let found = -1;
    for (let team = 0; team < this.ordinary; team++) {
      const { head } = lines[team];
      if (head >= 0 && (found < 0 || this.visits[head].joined < this.visits[found].joined)) found = head;
    }
    return found;
  }
}
