import { COUNT_INDEX } from '../../record/counts.js';
import { effectsThere, standingEffects } from '../../scenario/risk-effects.js';
import type { Risk, RiskResponse } from '../../scenario/sections/risks-section.js';
import type { Chain } from '../chain.js';
import type { Store } from '../store.js';
import type { Occurrence } from './occurrence.js';

const EVENTS = COUNT_INDEX.riskEvents;
const HOURS = COUNT_INDEX.riskHours;
const YUAN = COUNT_INDEX.riskYuan;
const RECOVERED = COUNT_INDEX.riskRecoveredYuan;

/** The risk register at work: what comes, what the responses leave of it, and what both cost. */
export class RiskBook {
  private readonly responses: ReadonlyMap<string, RiskResponse>;
  /** The next of the occurrences to begin. */
  private next = 0;
  private readonly inForce: Occurrence[] = [];

  /** @param occurrences all that may come this season, in the order of their beginning */
  constructor(
    private readonly chain: Chain,
    private readonly occurrences: readonly Occurrence[],
    responses: readonly RiskResponse[],
  ) {
    this.responses = new Map(responses.map((response) => [response.risk, response]));
  }

  /** What the responses cost and change for the whole season. */
  open(): void {
    for (const [id, response] of this.responses) {
      if (response.kind === 'accept') continue;
      this.book(YUAN, response.kind === 'transfer' ? response.premiumYuan : response.costYuan, this.chain.stores);
      for (const store of this.chain.stores) store.settings?.apply(`response ${id}`, effectsThere(store.world, standingEffects(response)), 1);
    }
  }

  /** Every full hour, before anything of that hour happens. */
  startHour(now: number): void {
    for (let i = this.inForce.length - 1; i >= 0; i--) if (this.inForce[i].until <= now) this.end(i, now);
    for (; this.next < this.occurrences.length && this.occurrences[this.next].from <= now; this.next++) this.begin(this.occurrences[this.next], now);
    if (this.inForce.length > 0 && now < this.chain.compiled.calendar.seasonEnd) this.bookHour();
  }

  private begin(occurrence: Occurrence, now: number): void {
    const { risk, key } = occurrence;
    if (occurrence.luck >= 1 - this.prevented(risk)) return;
    const strength = 1 - this.softened(risk);
    const struck = occurrence.stores.map((i) => this.chain.stores[i]);
    this.inForce.push(occurrence);
    struck[0].recorder.add(EVENTS, 1);
    this.book(YUAN, risk.costYuan * strength, struck);
    this.book(RECOVERED, this.paidBack(risk), struck);
    for (const store of struck) {
      store.settings?.apply(key, effectsThere(store.world, risk.effects), strength);
      store.climate?.push(key, risk.visitorsFactor, risk.inquiriesFactor, strength);
      store.news?.({ time: now, store: store.id, kind: 'risk-began', detail: { risk: risk.id, strength } });
    }
    this.chain.outside?.opinion?.spark(risk.spark * strength);
  }

  private end(i: number, now: number): void {
    const [{ key, risk, stores }] = this.inForce.splice(i, 1);
    for (const at of stores) {
      const store = this.chain.stores[at];
      store.settings?.apply(key, [], 0);
      store.climate?.release(key);
      store.news?.({ time: now, store: store.id, kind: 'risk-ended', detail: { risk: risk.id } });
    }
  }

  /** A store's hour counts once, however many risks are in force there. */
  private bookHour(): void {
    const struck = new Set(this.inForce.flatMap(({ stores }) => stores));
    for (const at of struck) this.chain.stores[at].recorder.add(HOURS, 1);
  }

  /** Share of the occurrences that the response prevents. */
  private prevented({ id }: Risk): number {
    const response = this.responses.get(id);
    if (response?.kind === 'avoid') return 1;
    return response?.kind === 'mitigate' ? response.probabilityCut : 0;
  }

  /** Share of the impact that the response takes away. */
  private softened({ id }: Risk): number {
    const response = this.responses.get(id);
    return response?.kind === 'mitigate' ? response.impactCut : 0;
  }

  private paidBack({ id, assertedLossYuan }: Risk): number {
    const response = this.responses.get(id);
    return response?.kind === 'transfer' ? response.coverShare * (response.insuredYuan ?? assertedLossYuan) : 0;
  }

  /** Money of the chain, booked to the stores it concerns by their size. */
  private book(count: number, yuan: number, stores: readonly Store[]): void {
    if (yuan === 0) return;
    const size = stores.reduce((sum, store) => sum + store.compiled.size, 0);
    for (const store of stores) store.recorder.add(count, (yuan * store.compiled.size) / size);
  }
}
