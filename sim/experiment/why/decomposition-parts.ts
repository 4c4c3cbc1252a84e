import type { CountKey } from '../../record/counts.js';
import type { Bilingual, Weights } from '../../record/indicator.js';
import { COMPLAINT_CAUSES } from '../../record/indicator-tables/complaint-indicators.js';

/** One part of a whole: what it adds to it. Ways in which something is lost count below zero. */
export interface PartPlan {
  readonly id: string;
  readonly title: Bilingual;
  readonly adds: Weights;
}

export interface WholePlan {
  readonly id: 'complaints' | 'sales' | 'buyers';
  readonly title: Bilingual;
  readonly unit: string;
  readonly whole: Weights;
  readonly parts: readonly PartPlan[];
}

function lost(key: CountKey, en: string, zh: string): PartPlan {
  return { id: key, title: { en, zh }, adds: { [key]: -1 } };
}

export const COMPLAINTS_PLAN: WholePlan = {
  id: 'complaints',
  title: { en: 'Complaints', zh: '投诉' },
  unit: 'complaints',
  whole: Object.fromEntries(COMPLAINT_CAUSES.map(({ id }) => [`complaints.${id}`, 1])),
  parts: COMPLAINT_CAUSES.map(({ id, en, zh }) => ({ id: `complaints.${id}`, title: { en: `about ${en}`, zh }, adds: { [`complaints.${id}`]: 1 } })),
};

/** potentialSales = sales + what was lost in each way; what those who stayed away would have bought is not part of the potential. */
export const SALES_PLAN: WholePlan = {
  id: 'sales',
  title: { en: 'Sales', zh: '销售额' },
  unit: 'yuan',
  whole: { sales: 1 },
  parts: [
    { id: 'potentialSales', title: { en: 'wishes of those who came in', zh: '到店顾客的购买意愿' }, adds: { potentialSales: 1 } },
    lost('lostToQueues', 'lost to queues', '排队流失'),
    lost('lostToStockouts', 'lost to stock-outs', '缺货流失'),
    lost('lostToNoAdvice', 'lost for want of advice', '无人导购流失'),
    lost('lostToTaste', 'lost to taste', '口味不合流失'),
  ],
};

/** transactions = candidates less those who stayed away, each for one reason, less visitors who left without buying, each in one way. */
export const BUYERS_PLAN: WholePlan = {
  id: 'buyers',
  title: { en: 'Buyers', zh: '成交人次' },
  unit: 'buyers',
  whole: { transactions: 1 },
  parts: [
    { id: 'candidates', title: { en: 'people who might come', zh: '潜在顾客' }, adds: { candidates: 1 } },
    { id: 'goodwill', title: { en: 'stayed away for bad experience', zh: '因体验不佳未到店' }, adds: { candidates: -1, visitors: 1, keptAway: 1 } },
    lost('keptAway', 'kept away by risks and bad talk', '因风险与负面舆情未到店'),
    lost('noWish', 'wanted nothing', '无购买意愿'),
    lost('noAdvice', 'left for want of advice', '无人导购离店'),
    lost('stockoutWalkouts', 'left for a stock-out', '因缺货离店'),
    lost('tasteWalkouts', 'left for the taste', '因口味离店'),
    lost('balked', 'saw the queue and left', '见队长离店'),
    lost('blocked', 'found no place in the queue', '队伍已满离店'),
    lost('abandoned', 'gave up the queue', '排队中途离店'),
  ],
};
