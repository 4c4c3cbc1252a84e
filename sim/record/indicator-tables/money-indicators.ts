import { type Indicator, minus, plus, ratioIndicator, sumIndicator, type Weights } from '../indicator.js';

/** What service costs beside the labour of the desk: regional managers, head office, coupons, service without people, calls and urgent orders. */
const BESIDE_THE_DESK = [
  'regionalYuan',
  'headOfficeYuan',
  'couponYuan',
  'waitCouponYuan',
  'chatbot.yuan',
  'selfService.yuan',
  'callBack.yuan',
  'expediteYuan',
] as const;
/** What else is paid in money: rules, risks, initiatives, execution, own kitchens. */
const OTHER_EXPENSES = ['ruleYuan', 'riskYuan', 'initiativeYuan', 'executionYuan', 'supplyYuan'] as const;
export const SERVICE_COST: Weights = plus('deskLabourYuan', ...BESIDE_THE_DESK);
export const LEFT: Weights = plus('left.noFailure', 'left.silent', 'left.unsatisfied', 'left.satisfied', 'left.fast');
const SALES = plus('sales');
const LABOUR = plus('labourYuan');

export const MONEY_INDICATORS: readonly Indicator[] = [
  sumIndicator(
    'money',
    {
      id: 'profit',
      unit: 'yuan',
      better: 'higher',
      en: 'Profit',
      zh: '利润',
      perStore: true,
      is: [
        'Sales less cost of goods, labour, regional managers, head office, coupons, service without people, urgent orders, own kitchens, and what rules, risks, initiatives and execution cost in money; rent and other fixed costs are the same in every strategy and left out.',
        '销售额减去商品成本、人工、区域经理、总部处理成本、优惠券、智能客服与自助服务、加急订货、区域厨房，以及规则、风险、变革项目与执行保障的支出；租金等固定成本各策略相同，不计入。',
      ],
    },
    { sales: 1, riskRecoveredYuan: 1, ...minus('costOfGoods', 'labourYuan', ...BESIDE_THE_DESK, ...OTHER_EXPENSES) },
  ),
  sumIndicator(
    'money',
    {
      id: 'labourCost',
      unit: 'yuan',
      better: 'lower',
      en: 'Labour cost',
      zh: '人工成本',
      perStore: true,
      is: ['Wages of all store staff, moving time and overtime included.', '门店全体员工工资，含换岗时间与加班。'],
    },
    LABOUR,
  ),
  ratioIndicator(
    'money',
    {
      id: 'labourCostShare',
      unit: 'share',
      better: 'lower',
      en: 'Labour cost share',
      zh: '人工成本占比',
      is: ['Labour cost divided by sales.', '人工成本除以销售额。'],
    },
    LABOUR,
    SALES,
  ),
  sumIndicator(
    'money',
    {
      id: 'serviceCost',
      unit: 'yuan',
      better: 'lower',
      en: 'Service cost',
      zh: '服务成本',
      perStore: true,
      is: [
        'Labour of the service desk, regional managers and head office at work on cases, coupons, chat bot, self-service, call-backs and urgent orders.',
        '服务台人工、区域经理与总部处理投诉的成本，以及优惠券、智能客服、自助服务、回访与加急订货。',
      ],
    },
    SERVICE_COST,
  ),
  ratioIndicator(
    'money',
    {
      id: 'serviceCostShare',
      unit: 'share',
      better: 'lower',
      en: 'Service cost share',
      zh: '服务成本占比',
      perStore: true,
      is: ['Service cost divided by sales.', '服务成本除以销售额。'],
    },
    SERVICE_COST,
    SALES,
  ),
  ratioIndicator(
    'loyalty',
    {
      id: 'satisfaction',
      unit: 'points',
      better: 'higher',
      en: 'Satisfaction',
      zh: '满意度',
      perStore: true,
      is: [
        '100 × the share of visitors who left without an unresolved failure: none met, or a complaint solved.',
        '离店时没有未解决问题（未遇到问题，或投诉已解决）的顾客比例乘以 100。',
      ],
    },
    plus('left.noFailure', 'left.satisfied', 'left.fast'),
    LEFT,
    100,
  ),
  ratioIndicator(
    'loyalty',
    {
      id: 'retention',
      unit: 'share',
      better: 'higher',
      en: 'Retention',
      zh: '顾客留存率',
      perStore: true,
      is: ['Mean probability that a visitor comes back, by what they remember.', '按到店经历推算的顾客再次光顾的平均概率。'],
    },
    plus('returnProbability'),
    LEFT,
  ),
  ratioIndicator(
    'loyalty',
    {
      id: 'repurchase',
      unit: 'share',
      better: 'higher',
      en: 'Repurchase',
      zh: '复购率',
      is: ['Mean probability that a buyer comes back.', '已成交顾客再次光顾的平均概率。'],
    },
    plus('buyers.returnProbability'),
    plus('buyers.left'),
  ),
  ratioIndicator(
    'loyalty',
    {
      id: 'goodwill',
      unit: 'index',
      better: 'higher',
      en: 'Goodwill',
      zh: '口碑指数',
      is: [
        'Mean goodwill of the days: 1 is undamaged, and the share of would-be visitors who still come.',
        '每日口碑的均值：1 为未受损，也是潜在顾客中仍愿光顾的比例。',
      ],
    },
    plus('goodwill'),
    plus('goodwillDays'),
  ),
];
