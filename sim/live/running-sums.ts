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

/** Sums and durations of some stores up to `now`, with the time integrals brought up to it, so that every indicator can be taken of them. The season is not touched. */
export function sumsUpTo(stores: readonly Store[], now: number): { readonly counts: Float64Array; readonly histograms: Float64Array } {
  const counts = new Float64Array(COUNT_KEYS.length);
  const histograms = new Float64Array(stores[0]?.recorder.histograms.length ?? 0);
  for (const store of stores) {
    const one = countsUpTo(store, now);
    for (let i = 0; i < counts.length; i++) counts[i] += one[i];
    for (let i = 0; i < histograms.length; i++) histograms[i] += store.recorder.histograms[i] + store.above.histograms[i];
  }
  return { counts, histograms };
}
