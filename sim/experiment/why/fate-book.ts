import { COMPLAINT_CAUSES } from '../../record/indicator-tables/complaint-indicators.js';
import type { TraceEvent, TraceKind, TraceSink } from '../../record/trace.js';

/** How a customer's visit ended. `away`: did not come in. */
export const FATES = ['away', 'bought', 'noWish', 'noAdvice', 'stockoutWalkout', 'tasteWalkout', 'balked', 'blocked', 'abandoned'] as const;
export type Fate = (typeof FATES)[number];

/** What a customer complained about; `none` for nothing. */
export const COMPLAINT_FATES = ['none', ...COMPLAINT_CAUSES.map(({ id }) => id)] as const;
export type ComplaintFate = (typeof COMPLAINT_FATES)[number];

/** What became of the customers of one store in one season: parallel columns in the order of customer numbers, of all who came to the door. */
export interface StoreFates {
  readonly customers: Int32Array;
  /** Positions in FATES. */
  readonly fates: Uint8Array;
  /** Positions in COMPLAINT_FATES. */
  readonly complaints: Uint8Array;
  /** What was bought (yuan); 0 for those who bought nothing. */
  readonly yuan: Float64Array;
}

const ENDS: Partial<Record<TraceKind, Fate>> = {
  'turned-away': 'away',
  bought: 'bought',
  'no-wish': 'noWish',
  'no-advice': 'noAdvice',
  'stockout-walkout': 'stockoutWalkout',
  'taste-walkout': 'tasteWalkout',
  balk: 'balked',
  blocked: 'blocked',
  abandon: 'abandoned',
};

interface Life {
  fate: number;
  complaint: number;
  yuan: number;
}

/** Listens to a season and keeps how each customer's visit ended and whether they complained. */
export class FateBook {
  private readonly stores = new Map<string, Map<number, Life>>();

  readonly sink: TraceSink = Object.assign((event: TraceEvent) => this.hear(event), { withoutLuck: true } as const);

  private hear(event: TraceEvent): void {
    const { kind, customer, store, detail } = event;
    if (customer === undefined) return;
    const fate = ENDS[kind];
    if (fate !== undefined) {
      const life = this.lifeOf(store, customer);
      life.fate = FATES.indexOf(fate);
      if (kind === 'bought') life.yuan = numberOf(event, 'value');
    } else if (kind === 'case-opened') {
      this.lifeOf(store, customer).complaint = COMPLAINT_FATES.indexOf(detail?.cause as ComplaintFate);
    }
  }

  private lifeOf(store: string, customer: number): Life {
    const lives = this.stores.get(store) ?? new Map<number, Life>();
    this.stores.set(store, lives);
    const life = lives.get(customer) ?? { fate: 0, complaint: 0, yuan: 0 };
    lives.set(customer, life);
    return life;
  }

  /** The columns of each store, when the season is over. */
  close(storeIds: readonly string[]): StoreFates[] {
    return storeIds.map((id) => {
      const lives = [...(this.stores.get(id) ?? [])].sort(([a], [b]) => a - b);
      return {
        customers: Int32Array.from(lives, ([customer]) => customer),
        fates: Uint8Array.from(lives, ([, life]) => life.fate),
        complaints: Uint8Array.from(lives, ([, life]) => life.complaint),
        yuan: Float64Array.from(lives, ([, life]) => life.yuan),
      };
    });
  }
}

function numberOf({ detail }: TraceEvent, name: string): number {
  const value = detail?.[name];
  return typeof value === 'number' ? value : 0;
}
