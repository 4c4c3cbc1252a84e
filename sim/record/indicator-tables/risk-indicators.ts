import { type Indicator, plus, ratioIndicator, sumIndicator } from '../indicator.js';

/** What came from outside: risks of the register, and waves of public opinion. */
export const RISK_INDICATORS: readonly Indicator[] = [
  sumIndicator(
    'risks',
    {
      id: 'riskEvents',
      unit: 'occurrences',
      better: 'lower',
      en: 'Risks that struck',
      zh: '风险发生次数',
      is: ['Occurrences of risks of the register that no response prevented.', '登记册中未被应对措施阻止的风险发生次数。'],
    },
    plus('riskEvents'),
  ),
  sumIndicator(
    'risks',
    {
      id: 'riskHours',
      unit: 'hours',
      better: 'lower',
      en: 'Hours under a risk',
      zh: '风险持续时长',
      perStore: true,
      is: ['Hours of the season, night included, in which a risk was in force; each store counts.', '促销季内有风险在发生的小时数（含夜间），各门店分别计入。'],
    },
    plus('riskHours'),
  ),
  sumIndicator(
    'risks',
    {
      id: 'riskCost',
      unit: 'yuan',
      better: 'lower',
      en: 'Cost of risks and responses',
      zh: '风险与应对的费用',
      perStore: true,
      is: [
        'What responses cost (premiums, preparation, a benefit given up) and what occurrences cost in money, less what a cover pays back. Lost sales are not in it.',
        '应对措施的费用（保费、准备、放弃的收益）与风险发生时的直接支出之和，减去保险赔付；不含损失的销售额。',
      ],
    },
    { riskYuan: 1, riskRecoveredYuan: -1 },
  ),
  sumIndicator(
    'risks',
    {
      id: 'keptAway',
      unit: 'visitors',
      better: 'lower',
      en: 'Kept away by risks and talk',
      zh: '因风险与舆情未到店',
      perStore: true,
      is: ['People who would have come but for a risk in force or a wave of public opinion.', '若无风险或舆情本会到店的人次。'],
    },
    plus('keptAway'),
  ),
  sumIndicator(
    'risks',
    {
      id: 'surgeVisitors',
      unit: 'visitors',
      better: 'none',
      en: 'Extra visitors brought by risks',
      zh: '风险带来的额外客流',
      perStore: true,
      is: ['People who came because a risk brought more than expected.', '因风险事件（如客流超预期）额外到店的人次。'],
    },
    plus('surgeVisitors'),
  ),
  sumIndicator(
    'risks',
    {
      id: 'opinionWaves',
      unit: 'occurrences',
      better: 'lower',
      en: 'Waves of public opinion',
      zh: '舆情次数',
      is: ['Times the heat of public opinion went over the threshold.', '舆情热度超过阈值的次数。'],
    },
    plus('opinionWaves'),
  ),
  sumIndicator(
    'risks',
    {
      id: 'opinionHours',
      unit: 'hours',
      better: 'lower',
      en: 'Hours of a wave',
      zh: '舆情持续时长',
      is: ['Hours of the season, night included, in which a wave of public opinion was on.', '促销季内舆情持续的小时数（含夜间）。'],
    },
    plus('opinionHours'),
  ),
  ratioIndicator(
    'risks',
    {
      id: 'opinionHeat',
      unit: 'heat',
      better: 'lower',
      en: 'Heat of public opinion',
      zh: '舆情热度',
      is: ['Mean heat over the hours of the season.', '促销季各小时舆情热度的均值。'],
    },
    plus('opinionHeat'),
    plus('opinionSamples'),
  ),
];
