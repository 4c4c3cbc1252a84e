import { COUNT_INDEX, type CountKey } from '../counts.js';
import { type Counts, functionIndicator, type Indicator, plus, ratioIndicator, sumIndicator } from '../indicator.js';

/** Mean of logarithms over the pilots that were read, as a relative change; no value without one. */
function meanChange(key: CountKey): (counts: Counts) => number | null {
  return (counts) => {
    const readings = counts[COUNT_INDEX.pilotReadings];
    return readings > 0 ? Math.expm1(counts[COUNT_INDEX[key]] / readings) : null;
  };
}

const READ = [
  'against its control stores, by difference in differences, at the last look; mean over the pilots that were read to the end.',
  '与对照门店相比的双重差分结果（最后一次评估），取所有已完成评估的试点的均值。',
] as const;

/** How far initiatives came: approval, adoption, what they cost. */
const INITIATIVES: readonly Indicator[] = [
  sumIndicator(
    'change',
    {
      id: 'initiativeCost',
      unit: 'yuan',
      better: 'lower',
      en: 'Cost of initiatives',
      zh: '变革项目成本',
      perStore: true,
      is: ['Training, data, joint groups and what initiatives cost otherwise.', '培训、数据、联合小组及变革项目的其他费用。'],
    },
    plus('initiativeYuan'),
  ),
  ratioIndicator(
    'change',
    {
      id: 'adoption',
      unit: 'share',
      better: 'higher',
      en: 'Adoption',
      zh: '采纳率',
      is: ['Share of initiatives taken up, mean over the days of the season and their stores.', '变革项目被采纳的比例，按全季各日与所涉门店取均值。'],
    },
    plus('adoptedDays'),
    plus('initiativeStoreDays'),
  ),
  ratioIndicator(
    'change',
    {
      id: 'approvalTime',
      unit: 'days',
      better: 'lower',
      en: 'Time to approval',
      zh: '审批用时',
      is: ['From the submission of an initiative to its approval, of those approved.', '已获批的变革项目从提交到获批的时间。'],
    },
    plus('approvalDays'),
    plus('initiativesApproved'),
  ),
  sumIndicator(
    'change',
    {
      id: 'rejections',
      unit: 'decisions',
      better: 'lower',
      en: 'Rejections',
      zh: '审批驳回次数',
      is: ['Reviews that ended with a rejection.', '以驳回告终的审批次数。'],
    },
    plus('initiativeRejections'),
  ),
];

const VERDICTS = [
  { id: 'go', key: 'pilotsGo', en: 'Pilots that go on', zh: '试点通过', says: ['Pilots that were rolled out.', '通过评估并推广的试点数。'] },
  {
    id: 'extended',
    key: 'pilotsExtended',
    en: 'Pilots extended',
    zh: '试点延长',
    says: ['Pilots whose first result was not clear.', '首次评估结果不明确而延长的试点数。'],
  },
  { id: 'stopped', key: 'pilotsStopped', en: 'Pilots stopped', zh: '试点终止', says: ['Pilots that were given up.', '被终止的试点数。'] },
] as const;

/** What pilots showed and what was decided. */
const PILOTS: readonly Indicator[] = [
  ...VERDICTS.map(({ id, key, en, zh, says }) =>
    sumIndicator('change', { id: `pilots.${id}`, unit: 'decisions', better: 'none', en, zh, is: says }, plus(key)),
  ),
  functionIndicator(
    'change',
    {
      id: 'pilots.complaintChange',
      unit: 'share',
      better: 'lower',
      en: 'Complaints in pilots',
      zh: '试点投诉变化',
      is: [`Change of the complaint rate of a pilot ${READ[0]}`, `试点投诉率的变化：${READ[1]}`],
    },
    meanChange('pilotComplaintLog'),
  ),
  functionIndicator(
    'change',
    {
      id: 'pilots.salesChange',
      unit: 'share',
      better: 'higher',
      en: 'Sales in pilots',
      zh: '试点销售变化',
      is: [`Change of the sales of a pilot ${READ[0]}`, `试点销售额的变化：${READ[1]}`],
    },
    meanChange('pilotSalesLog'),
  ),
];

/** What the levels of management leave of a plan. */
const EXECUTION: readonly Indicator[] = [
  ratioIndicator(
    'change',
    {
      id: 'realisedShare',
      unit: 'share',
      better: 'none',
      en: 'Plan realised',
      zh: '方案落实率',
      is: [
        'Share of the decisions of the plan that reach the shifts, mean over the days of the season; 0 until the plan arrives.',
        '方案决策真正落到班次的比例，按全季各日取均值；方案到达之前为0。',
      ],
    },
    plus('realisedDays'),
    plus('executionDays'),
  ),
  sumIndicator(
    'change',
    {
      id: 'executionCost',
      unit: 'yuan',
      better: 'lower',
      en: 'Cost of seeing it through',
      zh: '执行保障成本',
      perStore: true,
      is: ['Tracking, targets and pay linked to indicators.', '跟踪、目标与绩效挂钩的费用。'],
    },
    plus('executionYuan'),
  ),
];

export const CHANGE_INDICATORS: readonly Indicator[] = [...INITIATIVES, ...PILOTS, ...EXECUTION];
