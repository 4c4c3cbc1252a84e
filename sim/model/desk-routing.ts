import { namedStream, type RandomStream } from '../engine/random-stream.js';
import type { DeskRules } from '../scenario/sections/desk-section.js';
import { type DeskTeams, GENERAL } from './desk-teams.js';
import { CALL_BACK, drawOf, HOPS_MAX, type Visit } from './desk-visit.js';
import type { Store } from './store.js';

/** The same desk once more, and nothing more to do. Other answers are numbers of teams. */
export const AGAIN = -1;
export const DONE = -2;

/** Where a case goes after a service. */
export class DeskRouting {
  private readonly passOn: RandomStream;
  private readonly specialist: RandomStream;
  private readonly misroute: RandomStream;
  private readonly atFront: RandomStream;
  private readonly rework: RandomStream;

  constructor(
    private readonly store: Store,
    private readonly rules: DeskRules,
    private readonly teams: DeskTeams,
    seed: string,
    replication: number,
  ) {
    const stream = (purpose: string) => namedStream(seed, replication, store.id, purpose);
    this.passOn = stream('desk-hand-off');
    this.specialist = stream('desk-specialist');
    this.misroute = stream('desk-misroute');
    this.atFront = stream('desk-solved-at-front');
    this.rework = stream('desk-rework');
  }

  /** Number of the team the case is handed to, or AGAIN, or DONE. Dedicated agents keep their customers, and nobody hands on a call of the desk. */
  next(visit: Visit): number {
    const { rules } = this;
    if (visit.business === CALL_BACK || visit.hop >= HOPS_MAX - 1) return DONE;
    if (this.teams.isSplit && visit.team !== this.teams.dedicated) {
      const team = rules.specialists ? this.toSpecialist(visit, rules.specialists) : this.toOtherTeam(visit);
      if (team >= 0) return team;
    }
    return rules.reworkShare > 0 && this.rework.at(drawOf(visit)) < rules.reworkShare ? AGAIN : DONE;
  }

  private toOtherTeam(visit: Visit): number {
    return this.passOn.at(drawOf(visit)) < this.rules.handOffShare * this.store.processFix('handoff') ? 1 - visit.team : DONE;
  }

  /** From the front, unless it settles the case itself, to any specialist; from a specialist, if the case was sent wrongly, to one of the others. */
  private toSpecialist(visit: Visit, { teams, misroutedShare, solvedAtFrontShare }: NonNullable<DeskRules['specialists']>): number {
    const draw = drawOf(visit);
    if (visit.team === GENERAL && solvedAtFrontShare > 0 && this.atFront.at(draw) < solvedAtFrontShare) return DONE;
    const u = this.specialist.at(draw);
    if (visit.team === GENERAL) return 1 + Math.floor(u * teams);
    if (this.misroute.at(draw) >= misroutedShare * this.store.processFix('handoff')) return DONE;
    return teams === 1 ? 1 : 1 + ((visit.team + Math.floor(u * (teams - 1))) % teams);
  }
}
