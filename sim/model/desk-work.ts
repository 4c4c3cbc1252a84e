import { namedStream, type RandomStream } from '../engine/random-stream.js';
import type { DeskRules } from '../scenario/sections/desk-section.js';
import { type DeskTeams, GENERAL } from './desk-teams.js';
import { CALL_BACK, drawOf, type Visit } from './desk-visit.js';
import type { Store } from './store.js';

/** How much work a service at the desk is. */
export class DeskWork {
  private readonly work: RandomStream;
  private readonly frontWork: RandomStream;
  private readonly callWork: RandomStream;

  constructor(
    private readonly store: Store,
    private readonly rules: DeskRules,
    private readonly teams: DeskTeams,
    seed: string,
    replication: number,
  ) {
    const stream = (purpose: string) => namedStream(seed, replication, store.id, purpose);
    this.work = stream('desk-work');
    this.frontWork = stream('desk-front-work');
    this.callWork = stream('call-back-work');
  }

  /** Standard minutes of the service of a visit that begins now. */
  of(visit: Visit): number {
    const { store, rules } = this;
    const { laws } = store;
    if (visit.business === CALL_BACK) return laws.callBackWork.draw(this.callWork, visit.luck);
    const isAtFront = rules.specialists !== undefined && visit.team === GENERAL && this.teams.isSplit;
    const work = isAtFront ? laws.deskFrontWork.draw(this.frontWork, visit.luck) : laws.deskWork.draw(this.work, drawOf(visit));
    // a specialist's work is stated as it is; only a case that came there by mistake has to be read anew
    const isReread = visit.handOffs > (rules.specialists ? 1 : 0);
    const check = visit.case >= 0 && visit.hop === 0 ? store.complaints.checkMinutes(visit.case) : 0;
    return work * rules.workFactor * (isReread ? rules.handOffWorkFactor : 1) + check;
  }
}
