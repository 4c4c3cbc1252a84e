import { type Indicator, plus, ratioIndicator, sumIndicator } from '../indicator.js';

const LOST = plus('lostToQueues', 'lostToStockouts', 'lostToNoAdvice', 'lostToTaste');
const JOINED = plus('transactions', 'abandoned');

/** Who came, who bought, and what was not sold to them. */
export const CUSTOMER_INDICATORS: readonly Indicator[] = [
  sumIndicator(
    'customers',
    {
      id: 'visitors',
      unit: 'visitors',
      better: 'higher',
      en: 'Visitors',
      zh: '到店人次',
      perStore: true,
      is: ['People who came into the store in the season.', '促销季内进店的人次。'],
    },
    plus('visitors'),
  ),
  sumIndicator(
    'customers',
    {
      id: 'transactions',
      unit: 'buyers',
      better: 'higher',
      en: 'Transactions',
      zh: '成交笔数',
      perStore: true,
      is: ['Completed checkouts.', '完成结账的笔数。'],
    },
    plus('transactions'),
  ),
  ratioIndicator(
    'customers',
    {
      id: 'conversion',
      unit: 'share',
      better: 'higher',
      en: 'Conversion',
      zh: '转化率',
      perStore: true,
      is: ['Transactions divided by visitors.', '成交笔数除以到店人次。'],
    },
    plus('transactions'),
    plus('visitors'),
  ),
  sumIndicator(
    'customers',
    {
      id: 'sales',
      unit: 'yuan',
      better: 'higher',
      en: 'Sales',
      zh: '销售额',
      perStore: true,
      is: [
        'Value of all baskets paid for, after what was out of stock and with what advice added.',
        '所有已付款购物篮的金额，已扣除缺货部分、计入导购带来的增购。',
      ],
    },
    plus('sales'),
  ),
  ratioIndicator(
    'customers',
    {
      id: 'averageBasket',
      unit: 'yuanPerBuyer',
      better: 'higher',
      en: 'Average basket',
      zh: '客单价',
      is: ['Sales divided by transactions.', '销售额除以成交笔数。'],
    },
    plus('sales'),
    plus('transactions'),
  ),
  ratioIndicator(
    'customers',
    {
      id: 'itemsPerBasket',
      unit: 'items',
      better: 'none',
      en: 'Items per basket',
      zh: '单均件数',
      is: ['Items taken to the till divided by transactions.', '结账商品件数除以成交笔数。'],
    },
    plus('items'),
    plus('transactions'),
  ),
  sumIndicator(
    'customers',
    {
      id: 'lostSales',
      unit: 'yuan',
      better: 'lower',
      en: 'Lost sales',
      zh: '流失销售额',
      perStore: true,
      is: [
        'What these visitors would have bought with no queue, no empty shelf and full advice, less what they bought.',
        '若不排队、不缺货且导购充足，这些顾客本会多买的金额。',
      ],
    },
    LOST,
  ),
  sumIndicator(
    'customers',
    {
      id: 'lostToQueues',
      unit: 'yuan',
      better: 'lower',
      en: 'Lost to queues',
      zh: '因排队流失',
      is: ['Baskets of customers who turned away from the queue or left it.', '因队伍太长放弃排队或中途离队的顾客的购物篮金额。'],
    },
    plus('lostToQueues'),
  ),
  sumIndicator(
    'customers',
    {
      id: 'lostToStockouts',
      unit: 'yuan',
      better: 'lower',
      en: 'Lost to stock-outs',
      zh: '因缺货流失',
      is: ['Items, and whole baskets, not bought because a shelf was empty.', '因货架缺货而未买的商品，以及因此整单放弃的购物篮。'],
    },
    plus('lostToStockouts'),
  ),
  sumIndicator(
    'customers',
    {
      id: 'lostToNoAdvice',
      unit: 'yuan',
      better: 'lower',
      en: 'Lost for want of advice',
      zh: '因缺少导购流失',
      is: ['Baskets not bought, or smaller, because no promoter had time.', '因促销员无暇接待而未成交或买得更少的金额。'],
    },
    plus('lostToNoAdvice'),
  ),
  ratioIndicator(
    'customers',
    {
      id: 'lostSalesShare',
      unit: 'share',
      better: 'lower',
      en: 'Share of potential sales lost',
      zh: '潜在销售流失率',
      perStore: true,
      is: ['Lost sales divided by potential sales (sales plus lost sales).', '流失销售额除以潜在销售额（销售额加流失销售额）。'],
    },
    LOST,
    plus('potentialSales'),
  ),
  ratioIndicator(
    'customers',
    {
      id: 'abandonment',
      unit: 'share',
      better: 'lower',
      en: 'Abandonment',
      zh: '离队率',
      perStore: true,
      is: ['Of those who joined the checkout queue, the share who left it without paying.', '加入收银队伍后未付款即离队的顾客比例。'],
    },
    plus('abandoned'),
    JOINED,
  ),
  ratioIndicator(
    'customers',
    {
      id: 'turnedAway',
      unit: 'share',
      better: 'lower',
      en: 'Turned away at the queue',
      zh: '望队却步率',
      is: [
        'Of those who came to the checkout, the share who did not join because the queue was long or full.',
        '走到收银区、因队伍太长或已满而未排队的顾客比例。',
      ],
    },
    plus('balked', 'blocked'),
    { ...JOINED, balked: 1, blocked: 1 },
  ),
];
