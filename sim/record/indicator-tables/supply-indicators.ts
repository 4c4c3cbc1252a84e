import { type Indicator, type IndicatorText, plus, ratioIndicator, sumIndicator, type Weights } from '../indicator.js';

const ratio = (text: IndicatorText, numerator: Weights, denominator: Weights) => ratioIndicator('service', text, numerator, denominator);
const sum = (text: IndicatorText, numerator: Weights) => sumIndicator('service', text, numerator);

/** What kitchens and urgent orders bring. */
export const SUPPLY_INDICATORS: readonly Indicator[] = [
  ratio(
    {
      id: 'menuAcceptance',
      unit: 'share',
      better: 'higher',
      en: 'Menu to the taste',
      zh: '菜单接受率',
      perStore: true,
      is: ['Of the customers who wanted a dish, the share to whose taste the menu was.', '想要菜品的顾客中认为菜单合口味的比例。'],
    },
    { dishCustomers: 1, dishRefusers: -1 },
    plus('dishCustomers'),
  ),
  sum(
    {
      id: 'lostToTaste',
      unit: 'yuan',
      better: 'lower',
      en: 'Lost to taste',
      zh: '因不合口味流失',
      is: ['Dishes, and whole baskets, not bought because a dish was not to the taste.', '因菜品不合口味而未购买的菜品与整单金额。'],
    },
    plus('lostToTaste'),
  ),
  sum(
    {
      id: 'kitchenDisruptions',
      unit: 'cases',
      better: 'lower',
      en: 'Orders the kitchen was late with',
      zh: '厨房延误订单数',
      is: ['Orders of dishes that came late because the kitchen could not deliver.', '因厨房中断而延迟送达的菜品订单数。'],
    },
    plus('kitchenDisruptions'),
  ),
  sum(
    {
      id: 'supplyCost',
      unit: 'yuan',
      better: 'lower',
      en: 'Cost of own kitchens',
      zh: '区域厨房附加成本',
      is: ['What dishes cost more than from a central kitchen.', '菜品较中央厨房多出的成本。'],
    },
    plus('supplyYuan'),
  ),
  sum(
    {
      id: 'expediteCost',
      unit: 'yuan',
      better: 'lower',
      en: 'Cost of urgent orders',
      zh: '加急订货成本',
      is: ['Freight and surcharge of urgent orders.', '加急订货的运费与加价。'],
    },
    plus('expediteYuan'),
  ),
];
