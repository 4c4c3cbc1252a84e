import { COUNT_INDEX } from '../../record/counts.js';
import type { OpinionRules } from '../../scenario/sections/opinion-section.js';
import { addOpenMinutes, isOpen } from '../calendar.js';
import type { Chain } from '../chain.js';
import type { Store } from '../store.js';

const WAVES = COUNT_INDEX.opinionWaves;
const HOURS = COUNT_INDEX.opinionHours;
const HEAT = COUNT_INDEX.opinionHeat;
const SAMPLES = COUNT_INDEX.opinionSamples;
const WAVE = 'public opinion';
/** What an hour leaves of how the chain has answered so far: a day's memory. */
const REMEMBERED = Math.exp(-1 / 24);

/**
 * What the public makes of the chain (model.md 4.9). Heat is fed by sparks and by complaints that wait too long for an answer, and cools, the faster
 * the more of them are answered promptly. Above the threshold a wave starts: fewer visitors, more questions at the desk; it is over
 * when the heat has fallen to a share of the threshold. Looked at every full hour, for the whole chain.
 */
export class PublicOpinion {
  heat = 0;
  wave = false;
  /** Complaints nobody has answered yet, and until when an answer is prompt. */
  private readonly unanswered = new Map<string, number>();
  /** Answers of late, each hour counting less than the next. */
  private prompt = 0;
  private late = 0;
  private lateThisHour = 0;

  constructor(
    private readonly chain: Chain,
    readonly rules: OpinionRules,
  ) {}

  /** Something the public hears of. */
  spark(heat: number): void {
    this.heat += heat;
  }

  /** A complaint has been made. */
  opened({ id, calendar }: Store, index: number, now: number): void {
    this.unanswered.set(`${id} ${index}`, addOpenMinutes(calendar, now, this.rules.answerMinutes));
  }

  /** Somebody has answered it for the first time. */
  answered({ id }: Store, index: number, now: number): void {
    const due = this.unanswered.get(`${id} ${index}`);
    if (due === undefined || !this.unanswered.delete(`${id} ${index}`)) return;
    if (now <= due) this.prompt++;
    else {
      this.late++;
      this.lateThisHour++;
    }
  }

  /** It has been closed without an answer, because there is nobody who answers: no longer a matter of waiting. */
  forgotten({ id }: Store, index: number): void {
    this.unanswered.delete(`${id} ${index}`);
  }

  /** Share of complaints answered promptly of late, those that wait too long counting as not; 1 where nobody complains. */
  promptness(waiting: number): number {
    const all = this.prompt + this.late + waiting;
    return all > 0 ? this.prompt / all : 1;
  }

  /** An hour has passed: what was hot is cooler, what waits too long and was answered late has heated. */
  pass(now: number): void {
    const { rules, chain } = this;
    if (now === 0) return;
    const waiting = this.waitingTooLong(now);
    const rate = rules.coolingPerDay + rules.coolingByAnswers * this.promptness(waiting);
    const open = isOpen(chain.compiled.calendar, now - 60);
    this.heat = this.heat * Math.exp(-rate / 24) + rules.heatPerLateAnswer * this.lateThisHour + (open ? rules.heatPerUnanswered * waiting : 0);
    this.lateThisHour = 0;
    this.prompt *= REMEMBERED;
    this.late *= REMEMBERED;
  }

  /** Whether a wave starts or is over, after all sparks of the hour. */
  judge(now: number): void {
    const { rules, chain } = this;
    if (!this.wave && this.heat >= rules.threshold) this.start(now);
    else if (this.wave && this.heat < rules.threshold * rules.calmShare) this.end(now);
    if (now < chain.compiled.calendar.seasonEnd) this.bookHour();
  }

  private waitingTooLong(now: number): number {
    let waiting = 0;
    for (const due of this.unanswered.values()) if (due < now) waiting++;
    return waiting;
  }

  private start(now: number): void {
    const { visitorsFactor, inquiriesFactor } = this.rules;
    this.wave = true;
    this.chain.stores[0].recorder.add(WAVES, 1);
    for (const store of this.chain.stores) {
      store.climate?.push(WAVE, visitorsFactor, inquiriesFactor, 1);
      store.news?.({ time: now, store: store.id, kind: 'wave-began', detail: { heat: this.heat } });
    }
  }

  private end(now: number): void {
    this.wave = false;
    for (const store of this.chain.stores) {
      store.climate?.release(WAVE);
      store.news?.({ time: now, store: store.id, kind: 'wave-ended', detail: { heat: this.heat } });
    }
  }

  /** The chain's hours and heat are booked with its first store. */
  private bookHour(): void {
    const { recorder } = this.chain.stores[0];
    recorder.add(SAMPLES, 1);
    recorder.add(HEAT, this.heat);
    if (this.wave) recorder.add(HOURS, 1);
  }
}
