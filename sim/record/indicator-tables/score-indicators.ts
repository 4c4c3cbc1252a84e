import { type Counts, functionIndicator, type Indicator, linear, plus } from '../indicator.js';
import { LEFT, SERVICE_COST } from './money-indicators.js';

/**
 * Anchors of the two-dimensional "resource x business" evaluation (docs/model.md 4.8). Fixed, never the best and worst of a sample,
 * so that scores of different runs compare. At or beyond the first of a pair the score is at its end, at the second at the other.
 */
export const EVALUATION_ANCHORS = {
  /** Wages of the four service roles / sales: lower is better. */
  labourCostShare: [0.01, 0.03],
  /** Service cost / sales: lower is better. */
  serviceCostShare: [0.001, 0.01],
  /** Sales / potential sales: higher is better. */
  realisedSalesShare: [0.6, 1],
  /** Return probability: higher is better. */
  retention: [0.8, 0.95],
  /** Weights of the resource side and of the business side. */
  weights: { resource: 0.4, business: 0.6 },
} as const;

const labour = linear(plus('labourYuan'));
const service = linear(SERVICE_COST);
const sales = linear(plus('sales'));
const potential = linear(plus('potentialSales'));
const returning = linear(plus('returnProbability'));
const left = linear(LEFT);

/** Share of the way from a to b, clipped to 0 … 1. */
function rising(x: number, [a, b]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (x - a) / (b - a)));
}

/** The resource score and the business score, each 0 to 1; null when nothing was or could be sold or nobody came. */
export function evaluationScores(counts: Counts): { resource: number; business: number } | null {
  const y = sales(counts);
  const most = potential(counts);
  const visitors = left(counts);
  if (!(y > 0) || !(most > 0) || !(visitors > 0)) return null;
  const cheapLabour = 1 - rising(labour(counts) / y, EVALUATION_ANCHORS.labourCostShare);
  const cheapService = 1 - rising(service(counts) / y, EVALUATION_ANCHORS.serviceCostShare);
  const sold = rising(y / most, EVALUATION_ANCHORS.realisedSalesShare);
  const kept = rising(returning(counts) / visitors, EVALUATION_ANCHORS.retention);
  return { resource: (cheapLabour + cheapService) / 2, business: (sold + kept) / 2 };
}

/** 0 to 1: the geometric mean of how good the two sides are on average and of how well they agree. */
export function coordination(resource: number, business: number): number {
  const sum = resource + business;
  if (sum === 0) return 0;
  const agreement = (2 * Math.sqrt(resource * business)) / sum;
  return Math.sqrt((agreement * sum) / 2);
}

export const SCORE_INDICATORS: readonly Indicator[] = [
  functionIndicator(
    'scores',
    {
      id: 'evaluationScore',
      unit: 'points',
      better: 'higher',
      en: 'Resource–business score',
      zh: '“资源—业务”双维度评分',
      perStore: true,
      is: [
        '100 × (0.4 × resource score + 0.6 × business score). Resource: labour cost share (1 % to 3 %) and service cost share (0.1 % to 1 %); business: realised share of potential sales (60 % to 100 %) and retention (80 % to 95 %); fixed anchors.',
        '100 ×（0.4 × 资源得分 + 0.6 × 业务得分）。资源：人工成本占比（1%–3%）与服务成本占比（0.1%–1%）；业务：潜在销售实现率（60%–100%）与留存率（80%–95%）；锚点固定。',
      ],
    },
    (counts) => {
      const scores = evaluationScores(counts);
      const { resource, business } = EVALUATION_ANCHORS.weights;
      return scores && 100 * (resource * scores.resource + business * scores.business);
    },
  ),
  functionIndicator(
    'scores',
    {
      id: 'coordinationIndex',
      unit: 'points',
      better: 'higher',
      en: 'Coordination index',
      zh: '职能业务协同指数',
      is: [
        '100 × √(C × T), with T the mean of the resource and the business score and C their agreement (geometric over arithmetic mean). Under 40 disordered, 40 to 60 transitional, 60 to 80 coordinated, from 80 highly coordinated.',
        '100 × √（C × T）：T 为资源得分与业务得分的均值，C 为二者的协调度（几何均值除以算术均值）。低于 40 失调，40–60 过渡，60–80 协调，80 以上高度协调。',
      ],
    },
    (counts) => {
      const scores = evaluationScores(counts);
      return scores && 100 * coordination(scores.resource, scores.business);
    },
  ),
];
