import { COMPLAINT_FATES, type ComplaintFate, FATES, type Fate, type StoreFates } from './fate-book.js';

const ENDS = FATES.length;
const COMPLAINTS = COMPLAINT_FATES.length;

/** One season's customers by what became of them in the baseline (row) and in the strategy (column). */
export interface SeasonTransitions {
  /** FATES x FATES, customers. */
  readonly ends: Float64Array;
  /** FATES x FATES, yuan they bought for in the strategy less those in the baseline. */
  readonly yuan: Float64Array;
  /** COMPLAINT_FATES x COMPLAINT_FATES, customers. */
  readonly complaints: Float64Array;
  /** Customers whose visit ended otherwise or whose complaint is another. */
  readonly changed: number;
}

/** One customer whose fate is another. */
export interface ChangedCustomer {
  readonly store: string;
  readonly customer: number;
  readonly from: Fate;
  readonly to: Fate;
  readonly complaintFrom: ComplaintFate;
  readonly complaintTo: ComplaintFate;
  /** What the customer bought for in the strategy less in the baseline. */
  readonly yuan: number;
}

/**
 * Follows every customer of a season from one strategy to another. Whoever is known to one of them only stayed away in the other.
 * @param onChanged told the customers whose fate is another, by store and number
 */
export function transitionsOf(before: readonly StoreFates[], after: readonly StoreFates[], onChanged?: (store: number, pair: Pair) => void): SeasonTransitions {
  const table = { ends: new Float64Array(ENDS * ENDS), yuan: new Float64Array(ENDS * ENDS), complaints: new Float64Array(COMPLAINTS * COMPLAINTS) };
  let changed = 0;
  before.forEach((fates, store) => {
    for (const pair of pairsOf(fates, after[store] ?? NOBODY)) {
      table.ends[pair.from * ENDS + pair.to]++;
      table.yuan[pair.from * ENDS + pair.to] += pair.yuan;
      table.complaints[pair.complaintFrom * COMPLAINTS + pair.complaintTo]++;
      if (pair.from === pair.to && pair.complaintFrom === pair.complaintTo) continue;
      changed++;
      onChanged?.(store, pair);
    }
  });
  return { ...table, changed };
}

/** One customer in two strategies; positions in FATES and COMPLAINT_FATES. */
interface Pair {
  readonly customer: number;
  readonly from: number;
  readonly to: number;
  readonly complaintFrom: number;
  readonly complaintTo: number;
  readonly yuan: number;
}

const NOBODY: StoreFates = { customers: new Int32Array(0), fates: new Uint8Array(0), complaints: new Uint8Array(0), yuan: new Float64Array(0) };

/** Merges two lists in the order of customers. */
function* pairsOf(before: StoreFates, after: StoreFates): Generator<Pair> {
  let i = 0;
  let j = 0;
  while (i < before.customers.length || j < after.customers.length) {
    const customer = Math.min(before.customers[i] ?? Number.POSITIVE_INFINITY, after.customers[j] ?? Number.POSITIVE_INFINITY);
    const old = before.customers[i] === customer ? lifeAt(before, i++) : STAYED_AWAY;
    const now = after.customers[j] === customer ? lifeAt(after, j++) : STAYED_AWAY;
    yield { customer, from: old.fate, to: now.fate, complaintFrom: old.complaint, complaintTo: now.complaint, yuan: now.yuan - old.yuan };
  }
}

interface Life {
  readonly fate: number;
  readonly complaint: number;
  readonly yuan: number;
}

const STAYED_AWAY: Life = { fate: 0, complaint: 0, yuan: 0 };

function lifeAt({ fates, complaints, yuan }: StoreFates, i: number): Life {
  return { fate: fates[i] ?? 0, complaint: complaints[i] ?? 0, yuan: yuan[i] ?? 0 };
}

/** The customers of a season whose fate is another, by store and number. */
export function changedCustomers(storeIds: readonly string[], before: readonly StoreFates[], after: readonly StoreFates[]): ChangedCustomer[] {
  const changed: ChangedCustomer[] = [];
  transitionsOf(before, after, (store, pair) => {
    changed.push({
      store: storeIds[store] ?? '',
      customer: pair.customer,
      from: fateAt(pair.from),
      to: fateAt(pair.to),
      complaintFrom: complaintAt(pair.complaintFrom),
      complaintTo: complaintAt(pair.complaintTo),
      yuan: pair.yuan,
    });
  });
  return changed;
}

export function fateAt(position: number): Fate {
  return FATES[position] ?? 'away';
}

export function complaintAt(position: number): ComplaintFate {
  return COMPLAINT_FATES[position] ?? 'none';
}
