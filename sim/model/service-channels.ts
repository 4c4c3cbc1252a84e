import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import type { DeskRules } from '../scenario/sections/desk-section.js';
import { addOpenMinutes } from './calendar.js';
import type { Desk } from './desk.js';
import { BUSINESS, luckOf } from './desk-visit.js';
import { AT_ARRIVAL, DESK_FOLLOW_UP, pack } from './events.js';
import { DAY_INDEX } from './recorder.js';
import type { Store } from './store.js';
import type { Outcome } from './visitor-memory.js';

const BOT_CONTACTS = COUNT_INDEX['chatbot.contacts'];
const BOT_WRONG = COUNT_INDEX['chatbot.wrong'];
const BOT_MINUTES = COUNT_INDEX['chatbot.minutes'];
const BOT_YUAN = COUNT_INDEX['chatbot.yuan'];
const SELF_CONTACTS = COUNT_INDEX['selfService.contacts'];
const SELF_SOLVED = COUNT_INDEX['selfService.solved'];
const SELF_GAVE_UP = COUNT_INDEX['selfService.gaveUp'];
const SELF_MINUTES = COUNT_INDEX['selfService.minutes'];
const SELF_YUAN = COUNT_INDEX['selfService.yuan'];
const DAY_SERVICE = DAY_INDEX.serviceYuan;

/** A question or a return, and whose. */
interface Errand {
  readonly business: 'inquiry' | 'return';
  readonly customer: number;
  readonly bought: boolean;
  readonly memory: Outcome;
}

/** What comes of a contact without a person, some time later. */
type FollowUp =
  | { readonly kind: 'wrong-answer' | 'to-desk' | 'gives-up'; readonly errand: Errand }
  | { readonly kind: 'call-back'; readonly luck: number; readonly customer: number };

/** Service without a person, in front of the desk and after it: chat bot, self-service, and the calls that follow a case. */
export class ServiceChannels {
  private readonly bot: RandomStream;
  private readonly wrong: RandomStream;
  private readonly selfTime: RandomStream;
  private readonly selfSolve: RandomStream;
  private readonly selfBack: RandomStream;
  private readonly callBack: RandomStream;
  private readonly followUps: FollowUp[] = [];

  constructor(
    private readonly store: Store,
    private readonly desk: Desk,
    private readonly rules: DeskRules,
    seed: string,
    replication: number,
  ) {
    const stream = (purpose: string) => namedStream(seed, replication, store.id, purpose);
    this.bot = stream('chatbot');
    this.wrong = stream('chatbot-wrong');
    this.selfTime = stream('self-service-time');
    this.selfSolve = stream('self-service-solve');
    this.selfBack = stream('self-service-back');
    this.callBack = stream('call-back');
  }

  /** A question or a return comes in: who has a dedicated agent goes there, others to the chat bot, to self-service or to the desk. */
  receive(errand: Errand, now: number): void {
    const { chatbot, tiers } = this.rules;
    const { business, customer } = errand;
    if (!this.desk.isHigh(customer)) {
      if (chatbot && business === 'inquiry' && this.bot.at(customer) < chatbot.share) {
        this.askBot(chatbot, errand, now);
        return;
      }
      if (tiers?.standard === 'self-service') {
        this.serveSelf(tiers.selfService, errand, now);
        return;
      }
    }
    this.toDesk(errand, now);
  }

  private toDesk({ business, customer, bought, memory }: Errand, now: number): void {
    this.desk.visit(business, customer, bought, memory, now);
  }

  private askBot(rules: NonNullable<DeskRules['chatbot']>, errand: Errand, now: number): void {
    const { counts } = this.store.recorder;
    counts[BOT_CONTACTS]++;
    counts[BOT_MINUTES] += rules.answerMinutes;
    counts[BOT_YUAN] += rules.yuanPerContact;
    this.store.recorder.addDay(DAY_SERVICE, rules.yuanPerContact);
    if (this.wrong.at(errand.customer) < rules.wrongShare) this.later({ kind: 'wrong-answer', errand }, rules.answerMinutes, now);
  }

  private serveSelf(rules: NonNullable<DeskRules['tiers']>['selfService'], errand: Errand, now: number): void {
    const { counts } = this.store.recorder;
    const luck = luckOf(errand.customer, BUSINESS.indexOf(errand.business));
    const minutes = this.store.laws.selfService.draw(this.selfTime, luck);
    counts[SELF_CONTACTS]++;
    counts[SELF_MINUTES] += minutes;
    counts[SELF_YUAN] += rules.yuanPerContact;
    this.store.recorder.addDay(DAY_SERVICE, rules.yuanPerContact);
    if (this.selfSolve.at(luck) < rules.solveShare) counts[SELF_SOLVED]++;
    else this.later({ kind: this.selfBack.at(luck) < rules.backToDeskShare ? 'to-desk' : 'gives-up', errand }, minutes, now);
  }

  /** A case is done: some are called back although nothing is left to do. */
  afterService(luck: number, customer: number, now: number): void {
    const { callBacks } = this.rules;
    if (callBacks && this.callBack.at(luck) < callBacks.share) this.later({ kind: 'call-back', luck, customer }, callBacks.delayMinutes, now);
  }

  /** In opening hours: nobody comes to a closed desk and nobody calls from one. */
  private later(followUp: FollowUp, minutes: number, now: number): void {
    const index = this.followUps.push(followUp) - 1;
    this.store.queue.push(addOpenMinutes(this.store.calendar, now, minutes), AT_ARRIVAL, pack(DESK_FOLLOW_UP, index));
  }

  onFollowUp(index: number, now: number): void {
    const followUp = this.followUps[index];
    switch (followUp.kind) {
      case 'call-back':
        this.desk.callBack(followUp.luck, followUp.customer, now);
        break;
      case 'wrong-answer':
        this.comeBackAngry(followUp.errand, now);
        break;
      case 'gives-up':
        this.giveUp(followUp.errand, now);
        break;
      default:
        this.toDesk(followUp.errand, now);
    }
  }

  /** A wrong answer is a failure; who complains has a case, who does not comes to the desk with the same question. */
  private comeBackAngry(errand: Errand, now: number): void {
    const { customer, bought, memory } = errand;
    const { recorder, complaints } = this.store;
    recorder.counts[BOT_WRONG]++;
    const after = complaints.failedAtDesk(customer, bought, memory, now, this.rules.chatbot?.angerFactor);
    if (after === memory || after === 'silent') this.toDesk({ ...errand, memory: after }, now);
  }

  private giveUp({ customer, bought, memory }: Errand, now: number): void {
    this.store.recorder.counts[SELF_GAVE_UP]++;
    this.store.complaints.failedAtDesk(customer, bought, memory, now);
  }
}
