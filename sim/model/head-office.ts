import { namedStream, type RandomStream } from '../engine/random-stream.js';
import { COUNT_INDEX } from '../record/counts.js';
import type { World } from '../scenario/world-schema.js';
import type { Chain } from './chain.js';
import { type Cause, LEVEL_HEAD_OFFICE } from './complaint-case.js';
import { AT_COMPLETION, HEAD_OFFICE_END, pack } from './events.js';
import { DAY_INDEX } from './recorder.js';
import type { Store } from './store.js';

const CASES = COUNT_INDEX['headOffice.cases'];
const IN_TIME = COUNT_INDEX['headOffice.inTime'];
const CLOSED = COUNT_INDEX['headOffice.closed'];
const YUAN = COUNT_INDEX.headOfficeYuan;
const DAY_SERVICE = DAY_INDEX.serviceYuan;

/** Causes with a hazard of their own, which a better process can lower; waiting and empty shelves come out of the season, bad products come from outside: neither can be decreed away. */
const FIXABLE = ['error', 'handoff'] as const satisfies readonly Cause[];
export type Fixable = (typeof FIXABLE)[number];

/** Head office: the third level, as many hands as it takes, round the clock; closing a case may mend the process behind it. */
export class HeadOffice {
  private readonly cases: { readonly store: Store; readonly index: number; readonly receivedAt: number }[] = [];
  private readonly fixed: Record<Fixable, number> = { error: 0, handoff: 0 };
  private readonly effective: Record<Fixable, number> = { error: 1, handoff: 1 };
  private readonly work = new Map<string, RandomStream>();

  constructor(
    private readonly chain: Chain,
    private readonly rules: NonNullable<World['escalation']> | undefined,
  ) {}

  addStore(store: Store, seed: string, replication: number): void {
    this.work.set(store.id, namedStream(seed, replication, store.id, 'head-office-work'));
  }

  receive(store: Store, index: number, now: number): void {
    if (!this.rules) return;
    store.complaints.raise(index, LEVEL_HEAD_OFFICE);
    store.complaints.startClock(index, now + this.rules.headOfficeHours * 60);
    store.recorder.counts[CASES]++;
    const entry = this.cases.length;
    this.cases.push({ store, index, receivedAt: now });
    const draws = this.work.get(store.id);
    const hours = draws ? store.laws.headOfficeWork.draw(draws, store.complaints.customerOf(index)) : 0;
    const yuan = hours * this.rules.headOfficeWageYuanPerHour;
    store.recorder.counts[YUAN] += yuan;
    store.above.addDay(DAY_SERVICE, yuan);
    this.chain.queue.push(now + hours * 60, AT_COMPLETION, pack(HEAD_OFFICE_END, entry));
  }

  onWorkEnd(entry: number, now: number): void {
    const { store, index, receivedAt } = this.cases[entry];
    if (!this.rules) return;
    if (now - receivedAt <= this.rules.headOfficeHours * 60) store.recorder.counts[IN_TIME]++;
    store.recorder.counts[CLOSED]++;
    store.complaints.contacted(index, now, store.above);
    store.complaints.close(index, now, 'unsatisfied', store.above);
    const caused = store.complaints.causeOf(index);
    const cause = FIXABLE.find((fixable) => fixable === caused);
    if (cause !== undefined) this.fixed[cause]++;
  }

  /** What was mended yesterday works from today on. */
  startDay(): void {
    if (!this.rules) return;
    const { fixCap, fixShare } = this.rules;
    for (const cause of FIXABLE) this.effective[cause] = 1 - Math.min(fixCap, fixShare * this.fixed[cause]);
  }

  /** Factor on the hazard of a cause, 1 when nothing has been mended. */
  processFix(cause: Fixable): number {
    return this.effective[cause];
  }
}
