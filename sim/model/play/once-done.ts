import { COUNT_INDEX } from '../../record/counts.js';
import type { DecisionOutcome } from '../../record/decision-outcome.js';
import type { PlayerAction, PlayerActionOf } from '../../scenario/sections/decision-section.js';
import { ROLES } from '../../scenario/world-schema.js';
import { DAY_MINUTES, hourOf } from '../calendar.js';
import type { RuleBook } from '../rules/rule-book.js';
import type { Stock } from '../stock.js';
import type { Store } from '../store.js';
import { CALL_IN_TERMS } from './call-in-terms.js';
import { refused } from './refused.js';

const YUAN = COUNT_INDEX.decisionYuan;
const LABOUR = COUNT_INDEX.labourYuan;
const EXPEDITE_YUAN = COUNT_INDEX.expediteYuan;

type OnceAction = Exclude<PlayerAction, { kind: 'move' | 'move-person' | 'open-till' | 'close-till' | 'coupons' | 'change' | 'take-back' }>;

/** What a player does once: people are called in, the region is asked, goods are ordered or brought forward. */
export class OnceDone {
  constructor(
    private readonly store: Store,
    private readonly book: RuleBook,
  ) {}

  carryOut(action: OnceAction, now: number): DecisionOutcome {
    switch (action.kind) {
      case 'call-in':
        return this.callIn(action, now);
      case 'lend':
        return this.askRegion(action, now);
      case 'expedite':
        return this.expedite(action, now);
      case 'priority-restock':
        return this.bringForward(action);
    }
  }

  private callIn({ role, people, hours }: PlayerActionOf<'call-in'>, now: number): DecisionOutcome {
    const { onCall } = this.book;
    if (!onCall) return refused('not-in-this-case');
    const closing = Math.floor(now / DAY_MINUTES) * DAY_MINUTES + this.store.calendar.closes;
    if (now + CALL_IN_TERMS.arriveMinutes >= closing) return refused('too-late');
    const before = this.store.recorder.counts[LABOUR];
    const come = onCall.call({ kind: 'call-in', role, people, hours, ...CALL_IN_TERMS }, 'player', now);
    if (come === 0) return refused('nobody-to-call');
    const yuan = this.spend(this.store.recorder.counts[LABOUR] - before);
    this.store.news?.({ time: now, store: this.store.id, kind: 'called-in', detail: { rule: 'player', people: come, to: role } });
    return { status: come < people ? 'partly' : 'done', count: come, yuan };
  }

  private askRegion({ role, people }: PlayerActionOf<'lend'>, now: number): DecisionOutcome {
    const { floats } = this.store.world;
    if (!floats || !this.store.staff) return refused('not-in-this-case');
    const minute = now % DAY_MINUTES;
    if (minute < hourOf(floats.from) * 60) return refused('nobody-there');
    if (minute >= hourOf(floats.to) * 60 - floats.travelMinutes) return refused('too-late');
    for (let i = 0; i < people; i++) this.store.askRegionFor(ROLES.indexOf(role));
    return { status: 'done', count: people };
  }

  private expedite({ groups, group }: PlayerActionOf<'expedite'>, now: number): DecisionOutcome {
    const { stock, recorder } = this.store;
    if (!stock) return refused('not-in-this-case');
    const wanted = wantedGroups(stock, groups, group);
    if (wanted.length === 0) return refused('out-of-range');
    const before = recorder.counts[EXPEDITE_YUAN];
    const ordered = wanted.filter((one) => stock.expedite(one, now) > 0).length;
    if (ordered === 0) return refused('nothing-to-order');
    return { status: ordered < wanted.length ? 'partly' : 'done', count: ordered, yuan: this.spend(recorder.counts[EXPEDITE_YUAN] - before) };
  }

  private bringForward({ groups, group }: PlayerActionOf<'priority-restock'>): DecisionOutcome {
    const { stock } = this.store;
    if (!stock?.restocking) return refused('not-in-this-case');
    if (group !== undefined && group > stock.rules.groups) return refused('out-of-range');
    const count = group === undefined ? stock.restocking.prioritise(groups) : stock.restocking.bringForward(group - 1);
    return count === 0 ? refused('nothing-waits') : { status: group === undefined && count < groups ? 'partly' : 'done', count };
  }

  private spend(yuan: number): number {
    this.store.recorder.add(YUAN, yuan);
    return yuan;
  }
}

/** The named group, or those of which least is in the store, from 0; none where there is no such group. */
function wantedGroups({ rules, shelves }: Stock, most: number, group: number | undefined): number[] {
  if (group !== undefined) return group <= rules.groups ? [group - 1] : [];
  return Array.from({ length: rules.groups }, (_, i) => i)
    .sort((a, b) => shelves.onHand(a) - shelves.onHand(b) || a - b)
    .slice(0, most);
}
