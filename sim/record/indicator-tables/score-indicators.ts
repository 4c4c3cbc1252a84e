import { type Counts, functionIndicator, type Indicator, type IndicatorText, plus, ratioIndicator, sumIndicator } from '../indicator.js';
import { businessWeight, coordination, evaluationScores, revisedAgreement, type Scores, weightedScore } from '../scores.js';

/** A score of 0 to 100 made of the two sides; without a value when nothing was or could be sold. */
function ofScores(text: Omit<IndicatorText, 'unit' | 'better'>, value: (scores: Scores, counts: Counts) => number): Indicator {
  return functionIndicator('scores', { ...text, unit: 'points', better: 'higher' }, (counts) => {
    const scores = evaluationScores(counts);
    return scores && 100 * value(scores, counts);
  });
}

export const SCORE_INDICATORS: readonly Indicator[] = [
  ofScores(
    {
      id: 'evaluationScore',
      en: 'Resource–business score',
      zh: '“资源—业务”双维度评分',
      perStore: true,
      is: [
        '100 × (weight of the resource side × resource score + weight of the business side × business score); weights 0.4 and 0.6 unless the joint committee has set others in the case.',
        '100 ×（资源权重 × 资源得分 + 业务权重 × 业务得分）；权重为 0.4 与 0.6，除非联合委员会在方案中另行设定。',
      ],
    },
    (scores, counts) => weightedScore(scores, businessWeight(counts)),
  ),
  ofScores(
    {
      id: 'resourceScore',
      en: 'Resource score',
      zh: '资源得分',
      is: [
        'Half labour cost share (100 points at 1 %, 0 at 3 %), half service cost share (100 at 0.1 %, 0 at 1 %); fixed anchors.',
        '人工成本占比（1% 得 100 分，3% 得 0 分）与服务成本占比（0.1% 得 100 分，1% 得 0 分）各占一半；锚点固定。',
      ],
    },
    ({ resource }) => resource,
  ),
  ofScores(
    {
      id: 'businessScore',
      en: 'Business score',
      zh: '业务得分',
      is: [
        'Half realised share of potential sales (0 points at 60 %, 100 at 100 %), half retention (0 at 80 %, 100 at 95 %); fixed anchors.',
        '潜在销售实现率（60% 得 0 分，100% 得 100 分）与留存率（80% 得 0 分，95% 得 100 分）各占一半；锚点固定。',
      ],
    },
    ({ business }) => business,
  ),
  ofScores(
    {
      id: 'coordinationIndex',
      en: 'Coordination index',
      zh: '职能业务协同指数',
      is: [
        '100 × √(C × T), with T the mean of the resource and the business score and C their agreement (geometric over arithmetic mean). Under 40 disordered, 40 to 60 transitional, 60 to 80 coordinated, from 80 highly coordinated.',
        '100 × √（C × T）：T 为资源得分与业务得分的均值，C 为二者的协调度（几何均值除以算术均值）。低于 40 失调，40–60 过渡，60–80 协调，80 以上高度协调。',
      ],
    },
    (scores) => coordination(scores),
  ),
  ofScores(
    {
      id: 'coordinationIndex.revised',
      en: 'Coordination index, revised',
      zh: '职能业务协同指数（修正）',
      is: [
        '100 × √(C′ × T) with the revised agreement C′ = √((1 − difference of the two scores) × smaller / larger), which falls sooner when one side lags.',
        '100 × √（C′ × T）：修正协调度 C′ = √（（1 − 两得分之差）× 较小得分 / 较大得分），一方落后时下降更快。',
      ],
    },
    (scores) => coordination(scores, revisedAgreement),
  ),
  ratioIndicator(
    'scores',
    {
      id: 'alignment',
      unit: 'share',
      better: 'higher',
      en: 'People where the work is',
      zh: '人力与工作量匹配度',
      perStore: true,
      is: [
        'Mean over all pressure samples of 1 − half the sum of differences between each role’s share of the people and its share of the work: 1 is everyone where the work is. Cases with a section "evaluation" only.',
        '各压力采样时刻的均值：1 − 各岗位人力占比与工作量占比之差的绝对值之和的一半；1 表示人力完全跟随工作量。仅限含“评价”部分的方案。',
      ],
    },
    plus('alignment'),
    plus('alignmentSamples'),
  ),
  sumIndicator(
    'scores',
    {
      id: 'lifetimeValueAtRisk',
      unit: 'yuan',
      better: 'lower',
      en: 'Lifetime value at risk',
      zh: '受损的顾客终身价值',
      perStore: true,
      is: [
        'Return probability lost against a season without failures × margin of a purchase × purchases a year × r / (1 + i − r) years (r yearly retention, i discount rate). Cases with a section "evaluation" only.',
        '相对于零失误季所失去的回头概率 × 单笔毛利 × 年购买次数 × r /（1 + i − r）（r 为年留存率，i 为折现率）。仅限含“评价”部分的方案。',
      ],
    },
    plus('lifetimeYuanAtRisk'),
  ),
];
