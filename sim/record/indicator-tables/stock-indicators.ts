import { type Indicator, plus, ratioIndicator, sumIndicator } from '../indicator.js';

const MINUTES_PER_YEAR = 365 * 1440;

export const STOCK_INDICATORS: readonly Indicator[] = [
  ratioIndicator(
    'stock',
    {
      id: 'stockoutRate',
      unit: 'share',
      better: 'lower',
      en: 'Stock-out rate',
      zh: '缺货率',
      perStore: true,
      is: ['Of the picks customers tried, the share that met an empty shelf.', '顾客取货时遇到空货架的比例。'],
    },
    plus('stockoutPicks'),
    plus('picks'),
  ),
  ratioIndicator(
    'stock',
    {
      id: 'emptyShelfShare',
      unit: 'share',
      better: 'lower',
      en: 'Empty shelves',
      zh: '空架时间占比',
      is: ['Share of the time in which a shelf was empty, mean over shelves.', '货架处于空置状态的时间比例（各货架平均）。'],
    },
    plus('emptyShelfArea'),
    plus('shelfTime'),
  ),
  ratioIndicator(
    'stock',
    {
      id: 'fillRate',
      unit: 'share',
      better: 'higher',
      en: 'Fill rate',
      zh: '订单满足率',
      is: ['Units that were on the shelf when a customer wanted them, divided by units wanted.', '顾客需要时货架上有货的件数除以需求件数。'],
    },
    plus('unitsFound'),
    plus('unitsWanted'),
  ),
  ratioIndicator(
    'stock',
    {
      id: 'stockTurnover',
      unit: 'perYear',
      better: 'higher',
      en: 'Stock turnover',
      zh: '库存周转率',
      perStore: true,
      is: ['Units sold in a year at the pace of the season, divided by the mean stock.', '按本季销售速度折算的年销量除以平均库存。'],
    },
    plus('unitsSold'),
    plus('unitArea'),
    MINUTES_PER_YEAR,
  ),
  ratioIndicator(
    'stock',
    {
      id: 'refillWait',
      unit: 'minutes',
      better: 'lower',
      en: 'Wait for a refill',
      zh: '补货等待时间',
      is: ['Mean time from a shelf asking to be refilled to the start of the work.', '从货架提出补货到开始补货的平均时间。'],
    },
    plus('refillWaitMinutes'),
    plus('refills'),
  ),
  sumIndicator(
    'stock',
    { id: 'unitsOrdered', unit: 'units', better: 'none', en: 'Units ordered', zh: '订货件数', is: ['Units ordered in the season.', '促销季内订货的件数。'] },
    plus('unitsOrdered'),
  ),
];
