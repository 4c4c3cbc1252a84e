import { coordination, coordinationClass, evaluationScores, type Quadrant, quadrantOf } from '../../record/scores.js';
import type { Accumulation } from '../accumulation.js';
import { type DiagnosisFinding, shown } from './finding.js';

const QUADRANT_WORDS: Readonly<Record<Quadrant, { readonly en: string; readonly zh: string }>> = {
  balanced: { en: 'balanced', zh: '均衡' },
  lean: { en: 'lean: cheap, and serving too little', zh: '精简：成本低、服务不足' },
  'over-resourced': { en: 'over-resourced: serving well at too high a price', zh: '资源过剩：服务好、成本过高' },
  failing: { en: 'failing on both sides', zh: '两方面均不足' },
};

const CLASS_WORDS = {
  disordered: { en: 'disordered', zh: '失调' },
  transitional: { en: 'transitional', zh: '过渡' },
  coordinated: { en: 'coordinated', zh: '协调' },
  'highly-coordinated': { en: 'highly coordinated', zh: '高度协调' },
} as const;

/** Where the strategy stands by both scores of all seasons together; flagged outside the balanced quadrant. Undefined without scores. */
export function quadrantFinding(accumulation: Accumulation, strategy: string): DiagnosisFinding | undefined {
  const seasons = accumulation.store(strategy);
  const [first] = seasons;
  if (first === undefined) return undefined;
  const sums = first.counts.map((_, i) => seasons.reduce((sum, { counts }) => sum + counts[i], 0));
  const scores = evaluationScores(sums);
  if (scores === null) return undefined;
  const quadrant = quadrantOf(scores);
  const index = coordination(scores);
  const kind = CLASS_WORDS[coordinationClass(index)];
  const [resource, business] = [shown(100 * scores.resource, 'points'), shown(100 * scores.business, 'points')];
  const words = QUADRANT_WORDS[quadrant];
  const least = Math.min(scores.resource, scores.business);
  return {
    check: 'quadrant',
    state: quadrant === 'balanced' ? 'fine' : 'flagged',
    value: { mean: least, low: null, high: null },
    limit: 0.5,
    says: {
      en: `Resource score ${resource}, business score ${business}: ${words.en}; the two sides are ${kind.en} (${shown(100 * index, 'points')} of 100).`,
      zh: `资源得分 ${resource}，业务得分 ${business}：${words.zh}；两侧${kind.zh}（协同指数 ${shown(100 * index, 'points')}）。`,
    },
  };
}
