import { namedStream, type RandomStream } from '../../engine/random-stream.js';
import { COUNT_INDEX } from '../../record/counts.js';
import type { ActionOf } from '../../scenario/sections/rule-action-section.js';
import { DAY_MINUTES } from '../calendar.js';
import type { Store } from '../store.js';

const ANSWERED = COUNT_INDEX.inquiriesAnswered;
const FIXED = COUNT_INDEX.quickFixes;

/** Questions customers come with; the k-th most frequent is asked 1/k as often as the first (Zipf's law). */
const TOPICS = 30;
const TOPIC_STEPS = topicSteps();

function topicSteps(): readonly number[] {
  const weights = Array.from({ length: TOPICS }, (_, k) => 1 / (k + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let below = 0;
  return weights.map((weight) => {
    below += weight / total;
    return below;
  });
}

/**
 * The weekly list of quick fixes in one store (product.md S14): the most frequent questions get a notice that answers some of them before
 * they reach the desk, and empty shelves of the groups with most complaints about them are
 * filled before all others, and more of these groups is ordered. What a list is made
 * from is what came in since the one before; what a customer asks and whether a notice is enough is the customer's own luck.
 */
export class QuickFixes {
  private until = Number.NEGATIVE_INFINITY;
  private answeredShare = 0;
  private extraCover = 0;
  private readonly hasNotice = new Uint8Array(TOPICS);
  private readonly isListed: Uint8Array;
  private readonly asked = new Int32Array(TOPICS);
  private readonly complaints: Int32Array;
  /** Group whose shelf each customer inside found empty first. */
  private readonly missed = new Map<number, number>();
  private readonly topic: RandomStream;
  private readonly reading: RandomStream;

  constructor(
    private readonly store: Store,
    seed: string,
    replication: number,
  ) {
    const groups = store.world.stock?.groups ?? 0;
    this.isListed = new Uint8Array(groups);
    this.complaints = new Int32Array(groups);
    this.topic = namedStream(seed, replication, store.id, 'inquiry-topic');
    this.reading = namedStream(seed, replication, store.id, 'notice-read');
  }

  /** A new day: whoever was inside yesterday has left. */
  startDay(): void {
    this.missed.clear();
  }

  /** A customer finds a shelf empty. */
  meetEmpty(customer: number, group: number): void {
    if (!this.missed.has(customer)) this.missed.set(customer, group);
  }

  /** A customer complains about an empty shelf. */
  complain(customer: number): void {
    const group = this.missed.get(customer);
    if (group !== undefined) this.complaints[group]++;
  }

  /** A customer has a question; whether a notice answers it. */
  answers(customer: number, now: number): boolean {
    const u = this.topic.at(customer);
    const topic = Math.min(
      TOPICS - 1,
      TOPIC_STEPS.findIndex((step) => u < step),
    );
    this.asked[topic]++;
    if (now >= this.until || this.hasNotice[topic] === 0 || this.reading.at(customer) >= this.answeredShare) return false;
    this.store.recorder.add(ANSWERED, 1);
    return true;
  }

  /** Whether the group's shelf goes first now. */
  goesFirst(group: number, now: number): boolean {
    return now < this.until && this.isListed[group] === 1;
  }

  /** Factor on what is ordered of a group now. */
  coverOf(group: number, now: number): number {
    return this.goesFirst(group, now) ? 1 + this.extraCover : 1;
  }

  /** Makes a new list from what came in since the last one. */
  list({ days, topics, groups, answeredShare, extraCover }: ActionOf<'quick-fix'>, now: number): void {
    this.until = now + days * DAY_MINUTES;
    this.answeredShare = answeredShare;
    this.extraCover = extraCover;
    this.store.recorder.add(FIXED, mark(this.hasNotice, this.asked, topics) + mark(this.isListed, this.complaints, groups));
    this.asked.fill(0);
    this.complaints.fill(0);
  }
}

/** Marks the most frequent ones that have occurred at all, ties to the earlier; returns how many. */
function mark(into: Uint8Array, counts: Int32Array, most: number): number {
  into.fill(0);
  const order = [...counts.keys()].filter((i) => counts[i] > 0).sort((a, b) => counts[b] - counts[a] || a - b);
  for (const i of order.slice(0, most)) into[i] = 1;
  return Math.min(most, order.length);
}
