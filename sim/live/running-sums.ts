import type { Chain } from '../model/chain.js';
import { countsUpTo } from '../model/standing.js';
import type { Store } from '../model/store.js';
import { COUNT_INDEX, COUNT_KEYS, type CountKey } from '../record/counts.js';
import type { RunningSums } from './season-view.js';

/** The sums of some stores, read straight off their recorders. */
export function runningSums(stores: readonly Store[]): RunningSums {
  const sum = (key: CountKey) => stores.reduce((total, { recorder, above }) => total + recorder.counts[COUNT_INDEX[key]] + above.counts[COUNT_INDEX[key]], 0);
  return {
    visitors: sum('visitors'),
    transactions: sum('transactions'),
    sales: sum('sales'),
    lostSales: { queues: sum('lostToQueues'), stockouts: sum('lostToStockouts'), noAdvice: sum('lostToNoAdvice'), taste: sum('lostToTaste') },
    complaints: {
      waiting: sum('complaints.waiting'),
      walkout: sum('complaints.walkout'),
      stockout: sum('complaints.stockout'),
      error: sum('complaints.error'),
      handoff: sum('complaints.handoff'),
      product: sum('complaints.product'),
    },
    moves: sum('moves'),
    labourYuan: sum('labourYuan'),
    decisions: sum('decisions'),
    decisionsRefused: sum('decisionsRefused'),
    decisionYuan: sum('decisionYuan'),
  };
}

/**
 * Sums and durations of all stores or of one up to the present, with the time integrals brought up to it, so that every indicator can be taken of them.
 * The season is not touched. @throws for a store there is not
 */
export function sumsUpTo(chain: Chain, store?: string): { readonly counts: Float64Array; readonly histograms: Float64Array } {
  const stores = chain.stores.filter(({ id }) => store === undefined || id === store);
  if (stores.length === 0) throw new Error(`no such store: ${store}`);
  const counts = new Float64Array(COUNT_KEYS.length);
  const histograms = new Float64Array(stores[0].recorder.histograms.length);
  for (const teller of stores) {
    const one = countsUpTo(teller, chain.time);
    for (let i = 0; i < counts.length; i++) counts[i] += one[i];
    for (let i = 0; i < histograms.length; i++) histograms[i] += teller.recorder.histograms[i] + teller.above.histograms[i];
  }
  return { counts, histograms };
}
