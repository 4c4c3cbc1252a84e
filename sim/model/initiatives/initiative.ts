import { namedStream } from '../../engine/random-stream.js';
import type { TraceKind } from '../../record/trace.js';
import { WITHHELD_PROMOTERS } from '../../scenario/initiative-effects.js';
import type { InitiativePlan } from '../../scenario/sections/initiatives-section.js';
import { DAY_MINUTES } from '../calendar.js';
import type { Store } from '../store.js';
import { Adoption } from './adoption.js';
import { Approval } from './approval.js';
import { InitiativeBooks } from './initiative-books.js';
import { Pilot } from './pilot.js';
import { wavesOf } from './rollout.js';

type Phase = 'waiting' | 'review' | 'ready' | 'pilot' | 'rollout' | 'stopped';

/** Head office, where initiatives are decided; as the place of their luck and of what is told of them. */
const HEAD_OFFICE = 'head-office';
const NOT_YET = -1;

/** One initiative in one season: submitted, reviewed, tried, rolled out, taken up, or stopped. Days count from 0; everything happens at midnight. */
export class Initiative {
  private phase: Phase = 'waiting';
  private submittedOn = NOT_YET;
  private approvedOn = NOT_YET;
  private rolloutFrom = NOT_YET;
  private waves: readonly (readonly number[])[] = [];
  /** Day on which each store began, -1 for not yet. */
  private readonly since: Int32Array;
  /** How far the effects are in force in each store. */
  private readonly strength: Float64Array;
  private readonly adoption: Adoption;
  private readonly approval: Approval;
  private readonly pilot: Pilot | undefined;
  private readonly books: InitiativeBooks;
  private readonly source: string;

  /**
   * @param stores those it concerns
   * @param realisedShare what the levels of management leave of its effects, 0 to 1
   */
  constructor(
    readonly plan: InitiativePlan,
    private readonly stores: readonly Store[],
    private readonly realisedShare: number,
    seed: string,
    replication: number,
  ) {
    this.source = `initiative ${plan.id}`;
    this.since = new Int32Array(stores.length).fill(NOT_YET);
    this.strength = new Float64Array(stores.length);
    this.adoption = new Adoption(plan);
    this.approval = new Approval(plan, namedStream(seed, replication, HEAD_OFFICE, `approval ${plan.id}`));
    this.pilot = plan.pilot && new Pilot(plan.pilot, stores, namedStream(seed, replication, HEAD_OFFICE, `pilot ${plan.id}`));
    this.books = new InitiativeBooks(plan, stores);
  }

  /** A rule, or its own day, submits it. Nothing happens if that was done before. */
  start(day: number): void {
    if (this.phase !== 'waiting') return;
    this.phase = 'review';
    this.submittedOn = day;
    this.approval.submit(day);
    this.books.submitted();
    this.tell('initiative-submitted', day);
  }

  /** What is decided at the midnight before `day`, and how far it is in force on that day. */
  startDay(day: number): void {
    if (this.plan.startDay !== undefined && day === this.plan.startDay - 1) this.start(day);
    if (this.phase === 'review') this.review(day);
    if (this.phase === 'ready' && this.pilot && day >= this.pilot.earliest(this.approvedOn)) this.beginPilot(this.pilot, day);
    else if (this.phase === 'pilot' && this.pilot) this.judge(this.pilot, day);
    if (this.phase === 'rollout') this.rollOut(day);
    this.putInForce(day);
    this.books.day(this.phase !== 'waiting' && this.phase !== 'stopped', this.since);
  }

  private review(day: number): void {
    const verdict = this.approval.decide(day);
    if (verdict === 'rejected') {
      this.books.rejected();
      this.tell('initiative-rejected', day, { round: this.approval.rejections });
    } else if (verdict === 'approved') {
      this.approvedOn = day;
      this.books.approved(day - this.submittedOn);
      this.tell('initiative-approved', day, { afterDays: day - this.submittedOn, rejections: this.approval.rejections });
      this.phase = 'ready';
      if (!this.pilot) this.planRollout(day);
    }
  }

  private beginPilot(pilot: Pilot, day: number): void {
    this.phase = 'pilot';
    pilot.begin(day);
    for (const pair of pilot.pairs) this.begin(pair.pilot, day);
    this.tell('pilot-started', day, {
      stores: pilot.pairs.map((pair) => this.stores[pair.pilot].id).join(' '),
      controls: pilot.pairs.map((pair) => this.stores[pair.control].id).join(' '),
    });
  }

  private judge(pilot: Pilot, day: number): void {
    const verdict = pilot.decide(day);
    if (verdict === 'pending') return;
    this.books.judged(verdict, pilot.reading);
    const { complaints, sales } = pilot.reading ?? {};
    this.tell(`pilot-${verdict}`, day, {
      ...(complaints && { complaints: complaints.estimate, complaintsBelow: complaints.high }),
      ...(sales && { sales: sales.estimate, salesAbove: sales.low }),
    });
    if (verdict === 'go') this.planRollout(day);
    else if (verdict === 'stop') this.stop();
  }

  private planRollout(day: number): void {
    this.phase = 'rollout';
    this.rolloutFrom = day;
    const waiting = [...this.stores.keys()].filter((place) => this.since[place] === NOT_YET);
    this.waves = wavesOf(this.plan.rollout, waiting, (place) => this.stores[place].compiled.region);
  }

  private rollOut(day: number): void {
    const everyDays = this.plan.rollout?.everyDays ?? 1;
    for (const [wave, places] of this.waves.entries()) {
      if (day !== this.rolloutFrom + wave * everyDays) continue;
      for (const place of places) this.begin(place, day);
    }
  }

  private begin(place: number, day: number): void {
    this.since[place] = day;
    this.books.begins(place);
    this.tell('initiative-live', day, {}, this.stores[place].id);
  }

  private stop(): void {
    this.phase = 'stopped';
    this.since.fill(NOT_YET);
  }

  private putInForce(day: number): void {
    const sinceApproval = day - this.approvedOn;
    const shares = this.stores.map((_, place) => (this.since[place] === NOT_YET ? 0 : this.adoption.share(this.since[place] - this.approvedOn, sinceApproval)));
    this.books.adopted(shares);
    for (const [place, store] of this.stores.entries()) {
      const reached = this.since[place] === NOT_YET ? this.spillOver(store, shares) : shares[place] * this.novelty(place, day);
      const strength = reached * this.realisedShare;
      if (strength !== this.strength[place]) store.settings?.apply(this.source, this.plan.effects, strength);
      this.strength[place] = strength;
      if (this.plan.resistance?.withholdsPromoters) store.settings?.apply(`${this.source}: promoters`, WITHHELD_PROMOTERS, this.withheld(day));
    }
  }

  /** Share of promoters the sales side keeps from the pool: R, from the day of the submission until the initiative is given up. */
  private withheld(day: number): number {
    if (this.phase === 'waiting' || this.phase === 'stopped') return 0;
    return this.adoption.resistance(this.approvedOn === NOT_YET ? 0 : day - this.approvedOn);
  }

  /** What is new and watched works better for a while: 1 and something, only in pilot stores. */
  private novelty(place: number, day: number): number {
    const { pilot } = this.plan;
    if (!pilot || !this.pilot?.pairs.some((pair) => pair.pilot === place)) return 1;
    return 1 + pilot.noveltyShare * Math.exp(-(day - this.since[place]) / pilot.noveltyDays);
  }

  /** Part of what the stores of the same region do reaches a store that has not begun; it blurs the comparison of a pilot. */
  private spillOver(store: Store, shares: readonly number[]): number {
    const { pilot } = this.plan;
    if (!pilot || this.phase === 'stopped') return 0;
    const near = shares.filter((_, place) => this.since[place] !== NOT_YET && this.stores[place].compiled.region === store.compiled.region);
    return near.length === 0 ? 0 : (pilot.spillOverShare * near.reduce((sum, share) => sum + share, 0)) / near.length;
  }

  private tell(kind: TraceKind, day: number, detail: Readonly<Record<string, number | string>> = {}, store = HEAD_OFFICE): void {
    this.stores[0].news?.({ time: day * DAY_MINUTES, store, kind, detail: { initiative: this.plan.id, ...detail } });
  }
}
