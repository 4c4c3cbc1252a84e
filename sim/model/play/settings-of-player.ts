import type { DecisionOutcome } from '../../record/decision-outcome.js';
import { fitsParameter, type PlayerActionOf } from '../../scenario/sections/decision-section.js';
import type { Effect } from '../../scenario/sections/effect-section.js';
import type { Action } from '../../scenario/sections/rule-action-section.js';
import type { Store } from '../store.js';
import type { PlayerHand } from './player-hand.js';
import { refused } from './refused.js';
import { StandingDecision } from './standing-decision.js';

/** A coupon of this value makes every second customer forgive the wait; each further one of it every second of the rest. An assumption, as the default of rules is. */
const YUAN_FOR_HALF = 5;

/** What a player sets for a time: a parameter in force, coupons at the till. */
export class SettingsOfPlayer {
  constructor(
    private readonly store: Store,
    private readonly hand: PlayerHand,
  ) {}

  change(number: number, { parameter, set, minutes }: PlayerActionOf<'change'>, now: number): DecisionOutcome {
    const { settings } = this.store;
    if (!settings?.has(parameter)) return refused('not-in-this-case');
    if (!fitsParameter(parameter, set) || !this.leavesAlertsInOrder(parameter, set)) return refused('out-of-range');
    if (settings.value(parameter) === set) return refused('unchanged');
    const effect: Effect = { parameter, set };
    const standing = new StandingDecision(number, [{ kind: 'change', effects: [effect] }], minutes === undefined ? Number.POSITIVE_INFINITY : now + minutes);
    this.hand.begin(standing, now);
    settings.apply(standing.source, [effect], 1);
    return { status: 'done', ...(minutes === undefined ? {} : { until: standing.until }) };
  }

  /** An alert must end below where it begins. */
  private leavesAlertsInOrder(parameter: string, set: number | string): boolean {
    const { pressure } = this.store.world;
    if (!pressure || typeof set !== 'number') return true;
    if (parameter === 'pressure.alertOn') return set > pressure.alertOff;
    return parameter !== 'pressure.alertOff' || set < pressure.alertOn;
  }

  handOutCoupons(number: number, { yuan, minutes }: PlayerActionOf<'coupons'>, now: number): DecisionOutcome {
    const { rules, world } = this.store;
    if (!rules || !world.checkout) return refused('not-in-this-case');
    const offer: Action = { kind: 'coupons', yuan, forgivenShare: 1 - 0.5 ** (yuan / YUAN_FOR_HALF) };
    const standing = new StandingDecision(number, [offer], this.hand.endOf(minutes, now));
    this.hand.begin(standing, now);
    this.offerAsDecided();
    return { status: 'done', until: standing.until };
  }

  /** The latest decision about coupons is in force. */
  private offerAsDecided(): void {
    const { rules } = this.store;
    const offers = this.hand.standing.flatMap(({ does }) => does.flatMap((action) => (action.kind === 'coupons' ? [action] : [])));
    if (rules) rules.coupons.ofPlayer = offers.at(-1);
  }

  /** What a decision that is no longer in force had set is as before. */
  end({ does, source }: StandingDecision): void {
    for (const action of does) {
      if (action.kind === 'change') this.store.settings?.apply(source, action.effects, 0);
      if (action.kind === 'coupons') this.offerAsDecided();
    }
  }
}
