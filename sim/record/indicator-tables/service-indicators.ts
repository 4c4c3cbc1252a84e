import { type Indicator, type IndicatorText, plus, ratioIndicator, sumIndicator, type Weights } from '../indicator.js';
import { SERVICE_COST } from './money-indicators.js';

const BUSINESS: Weights = plus('inquiries', 'returns', 'frontline.cases');
const WITHOUT_PERSON: Weights = plus('chatbot.yuan', 'selfService.yuan', 'callBack.yuan');

const ratio = (text: IndicatorText, numerator: Weights, denominator: Weights) => ratioIndicator('service', text, numerator, denominator);
const sum = (text: IndicatorText, numerator: Weights) => sumIndicator('service', text, numerator);

const ANSWERS: readonly Indicator[] = [
  ratio(
    {
      id: 'answerTime',
      unit: 'minutes',
      better: 'lower',
      en: 'Wait for an answer',
      zh: '应答等待时间',
      is: [
        'Mean wait for a person at the desk, for the chat bot or in self-service; who is sent on waits again and counts again.',
        '等待服务台人员、智能客服或自助服务应答的平均时间；被转办者重新等待并重复计入。',
      ],
    },
    plus('desk.waitMinutes', 'chatbot.minutes', 'selfService.minutes'),
    plus('desk.arrivals', 'chatbot.contacts', 'selfService.contacts'),
  ),
  ratio(
    {
      id: 'serviceCostPerCase',
      unit: 'yuan',
      better: 'lower',
      en: 'Service cost per case',
      zh: '单件服务成本',
      is: ['Service cost divided by questions, returns and complaints.', '服务成本除以咨询、退货与投诉件数之和。'],
    },
    SERVICE_COST,
    BUSINESS,
  ),
  ratio(
    {
      id: 'returnRate',
      unit: 'share',
      better: 'lower',
      en: 'Goods brought back',
      zh: '退货率',
      is: ['Purchases brought back to the desk, divided by buyers.', '退回服务台的购买笔数除以成交顾客数。'],
    },
    plus('returns'),
    plus('transactions'),
  ),
  ratio(
    {
      id: 'chatbotWrongShare',
      unit: 'share',
      better: 'lower',
      en: 'Wrong answers of the chat bot',
      zh: '智能客服答错率',
      is: ['Questions the chat bot answered wrongly, divided by all it answered.', '智能客服答错的咨询占其全部应答的比例。'],
    },
    plus('chatbot.wrong'),
    plus('chatbot.contacts'),
  ),
  ratio(
    {
      id: 'selfServiceSolved',
      unit: 'share',
      better: 'higher',
      en: 'Settled in self-service',
      zh: '自助解决率',
      is: ['Business that self-service settled, divided by all that went there.', '自助服务解决的事项占全部自助事项的比例。'],
    },
    plus('selfService.solved'),
    plus('selfService.contacts'),
  ),
  sum(
    {
      id: 'callBacks',
      unit: 'cases',
      better: 'lower',
      en: 'Call-backs',
      zh: '回访次数',
      is: ['Calls the desk made after cases were done.', '结案后服务台拨打的回访电话次数。'],
    },
    plus('callBacks'),
  ),
];

const TIERS: readonly Indicator[] = [
  ratio(
    {
      id: 'dedicatedIdleShare',
      unit: 'share',
      better: 'lower',
      en: 'Dedicated agents without work',
      zh: '专属客服空闲率',
      is: [
        'Share of the paid time of dedicated agents in which they served nobody: the price of too low a threshold, or of too many of them.',
        '专属客服在岗时间中无人可服务的比例：人手过多的代价。',
      ],
    },
    { 'dedicated.onDutyMinutes': 1, 'dedicated.busyMinutes': -1 },
    plus('dedicated.onDutyMinutes'),
  ),
  ratio(
    {
      id: 'dedicatedCaseShare',
      unit: 'share',
      better: 'none',
      en: 'Business of the high tier',
      zh: '高价值客户事项占比',
      is: ['Questions, returns and complaints of customers with a dedicated agent, divided by all.', '享有专属客服的顾客的咨询、退货与投诉占全部的比例。'],
    },
    plus('dedicated.cases'),
    BUSINESS,
  ),
  ratio(
    {
      id: 'serviceCostPerCase.high',
      unit: 'yuan',
      better: 'lower',
      en: 'Service cost per case, high tier',
      zh: '单件服务成本（高价值客户）',
      is: ['Wages of dedicated agents divided by the business of their customers.', '专属客服工资除以其客户的事项数。'],
    },
    plus('dedicated.yuan'),
    plus('dedicated.cases'),
  ),
  ratio(
    {
      id: 'serviceCostPerCase.standard',
      unit: 'yuan',
      better: 'lower',
      en: 'Service cost per case, standard tier',
      zh: '单件服务成本（普通客户）',
      is: [
        'Wages of all other agents at the desk, chat bot, self-service and calls, divided by all other business.',
        '其余服务台人员工资及智能客服、自助服务、回访费用除以其余事项数。',
      ],
    },
    { deskLabourYuan: 1, 'dedicated.yuan': -1, ...WITHOUT_PERSON },
    { ...BUSINESS, 'dedicated.cases': -1 },
  ),
  ratio(
    {
      id: 'valueRetention',
      unit: 'share',
      better: 'higher',
      en: 'Lifetime value retained',
      zh: '终身价值留存率',
      is: [
        'Lifetime value of visitors times the probability that they come back, divided by their lifetime value: retention in which every customer weighs what they are worth.',
        '到店顾客终身价值乘以再次光顾概率后除以终身价值：按价值加权的留存率。',
      ],
    },
    plus('lifetimeYuanKept'),
    plus('lifetimeYuan'),
  ),
  sum(
    {
      id: 'valueAtRisk',
      unit: 'yuan',
      better: 'lower',
      en: 'Lifetime value not coming back',
      zh: '流失的终身价值',
      is: ['Lifetime value of visitors times the probability that they do not come back.', '到店顾客终身价值乘以不再光顾的概率。'],
    },
    { lifetimeYuan: 1, lifetimeYuanKept: -1 },
  ),
];

const COUPONS: readonly Indicator[] = [
  ratio(
    {
      id: 'madeUpShare',
      unit: 'share',
      better: 'lower',
      en: 'Complaints made up',
      zh: '虚假投诉占比',
      is: ['Complaints made up to get a coupon, divided by all complaints.', '为获取优惠券而编造的投诉占全部投诉的比例。'],
    },
    plus('abuse.cases'),
    plus('frontline.cases'),
  ),
  ratio(
    {
      id: 'couponAbuse',
      unit: 'share',
      better: 'lower',
      en: 'Coupons for nothing',
      zh: '被套取的优惠券占比',
      is: ['Coupons handed out for made-up complaints, divided by all coupons for complaints.', '发给虚假投诉的优惠券占全部补偿券的比例。'],
    },
    plus('abuse.coupons'),
    plus('coupons'),
  ),
];

/** How service is designed, and what its tiers, coupons and channels do. */
export const SERVICE_INDICATORS: readonly Indicator[] = [...ANSWERS, ...TIERS, ...COUPONS];
