import { type Indicator, plus, ratioIndicator, sumIndicator } from '../indicator.js';

/** What rules did, and what they cost. */
export const RULE_INDICATORS: readonly Indicator[] = [
  sumIndicator(
    'rules',
    {
      id: 'rulesFired',
      unit: 'occurrences',
      better: 'none',
      en: 'Rules carried out',
      zh: '规则执行次数',
      is: ['How often a rule was carried out, all stores together.', '各门店规则被执行的总次数。'],
    },
    plus('rulesFired'),
  ),
  sumIndicator(
    'rules',
    {
      id: 'rulesOverruled',
      unit: 'occurrences',
      better: 'none',
      en: 'Rules overruled',
      zh: '规则被否次数',
      is: [
        'How often a rule wanted a person or a parameter that a stronger rule had, or lost one to it.',
        '某条规则所需的人员或参数已被更优先的规则占用，或被其取走的次数。',
      ],
    },
    plus('rulesOverruled'),
  ),
  sumIndicator(
    'rules',
    {
      id: 'rulesLapsed',
      unit: 'occurrences',
      better: 'lower',
      en: 'Decisions too late',
      zh: '决定过迟次数',
      is: ['How often the condition of a rule had passed before its decision was there.', '决定到达之前规则条件已经消失的次数。'],
    },
    plus('rulesLapsed'),
  ),
  sumIndicator(
    'rules',
    {
      id: 'ruleHours',
      unit: 'hours',
      better: 'none',
      en: 'Rules in force',
      zh: '规则生效时长',
      is: ['Opening hours in which rules were in force, rules and stores added up.', '规则处于生效状态的营业时长，按规则与门店累加。'],
    },
    plus('rulesInForceMinutes'),
    1 / 60,
  ),
  sumIndicator(
    'rules',
    {
      id: 'ruleCost',
      unit: 'yuan',
      better: 'lower',
      en: 'Cost of rules',
      zh: '规则成本',
      is: [
        'What carrying rules out, reviews, committee meetings and coupons for long waits cost; labour of people called in is in the labour cost.',
        '执行规则、复盘评审、委员会会议以及久等优惠券的支出；临时召回人员的工资计入人工成本。',
      ],
    },
    plus('ruleYuan', 'waitCouponYuan'),
  ),
  sumIndicator(
    'rules',
    {
      id: 'reviews',
      unit: 'occurrences',
      better: 'none',
      en: 'Reviews',
      zh: '评审次数',
      is: ['Joint audits and process reviews that rules have started.', '由规则触发的联合审计与流程评审次数。'],
    },
    plus('reviews'),
  ),
  sumIndicator(
    'rules',
    {
      id: 'calledInHours',
      unit: 'hours',
      better: 'none',
      en: 'Hours called in',
      zh: '临时召回工时',
      is: ['Hours of temporary staff that rules have called in, beyond the roster.', '规则在排班之外临时召回人员的工时。'],
    },
    plus('calledInHours'),
  ),
  ratioIndicator(
    'rules',
    {
      id: 'noticeAnswerShare',
      unit: 'share',
      better: 'higher',
      en: 'Questions answered by a notice',
      zh: '告示解答占比',
      is: [
        'Share of questions that a notice of the quick-fix list answered before they reached the desk.',
        '快速整改清单中的告示在顾客到服务台之前解答的问询占比。',
      ],
    },
    plus('inquiriesAnswered'),
    plus('inquiries'),
  ),
  sumIndicator(
    'rules',
    {
      id: 'decisions',
      unit: 'occurrences',
      better: 'none',
      en: 'Decisions carried out',
      zh: '已执行的决定',
      is: ['Decisions of a player that were carried out, wholly or in part.', '玩家所作决定中全部或部分得到执行的次数。'],
    },
    plus('decisions'),
  ),
  sumIndicator(
    'rules',
    {
      id: 'decisionsRefused',
      unit: 'occurrences',
      better: 'none',
      en: 'Decisions refused',
      zh: '未能执行的决定',
      is: ['Decisions of a player that could not be carried out and changed nothing.', '玩家所作决定中无法执行、未产生任何改变的次数。'],
    },
    plus('decisionsRefused'),
  ),
  sumIndicator(
    'rules',
    {
      id: 'decisionCost',
      unit: 'yuan',
      better: 'lower',
      en: 'Cost of decisions',
      zh: '决定的花费',
      is: [
        'What decisions of a player spent on people called in, urgent orders and coupons at the till; it is part of the labour cost and the cost of service.',
        '玩家的决定在临时召回人员、加急订货和收银台优惠券上的花费；已计入人工成本和服务成本。',
      ],
    },
    plus('decisionYuan'),
  ),
  sumIndicator(
    'rules',
    {
      id: 'decisionHours',
      unit: 'hours',
      better: 'none',
      en: 'Hours where a player sent people',
      zh: '按玩家调动工作的工时',
      is: ['Time people spent where a decision of a player had sent them, the way there included.', '员工在玩家决定调往的岗位上度过的时间，含前往途中。'],
    },
    plus('decisionPersonMinutes'),
    1 / 60,
  ),
];
