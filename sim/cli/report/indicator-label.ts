import { findIndicator, type Indicator } from '../../index.js';

/** How units are written behind a title in a table; the values of shares carry their own sign. */
const UNIT_IN_TITLE: Readonly<Record<string, string>> = {
  share: '',
  visitors: '',
  buyers: '',
  complaints: '',
  moves: '',
  alerts: '',
  occurrences: '',
  heat: '',
  cases: '',
  customers: '',
  index: '',
  people: '',
  yuan: ' (yuan)',
  minutes: ' (min)',
  hours: ' (h)',
  'yuan per buyer': ' (yuan)',
  'complaints per 1000 visitors': ' (per 1000)',
  'points, 0 to 100': ' (0\u2013100)',
  'moves per person': '',
  'items per buyer': '',
  'turns per year': ' (per year)',
};

/** What a terminal shows unless asked for everything, with labels short enough for 80 columns. Parts are indented below their whole. */
const MAIN_LABELS: Readonly<Record<string, string>> = {
  visitors: 'Visitors',
  conversion: 'Conversion',
  sales: 'Sales (yuan)',
  averageBasket: 'Average basket (yuan)',
  lostSalesShare: 'Potential sales lost',
  abandonment: 'Left the queue',
  complaintRate: 'Complaints per 1000',
  'complaintRate.waiting': '  about waiting',
  'complaintRate.walkout': '  about giving up',
  'complaintRate.stockout': '  about stock-outs',
  'complaintRate.error': '  about errors',
  'complaintRate.handoff': '  about hand-offs',
  'complaintRate.product': '  about the product',
  firstResponseTime: 'First response (min)',
  resolutionTime: 'Resolution time (min)',
  'deadlinesMet.frontline': 'Answered in time',
  satisfaction: 'Satisfaction (0\u2013100)',
  retention: 'Retention',
  profit: 'Profit (yuan)',
  labourCost: 'Labour cost (yuan)',
  serviceCostShare: 'Service cost share',
  evaluationScore: 'Evaluation (0\u2013100)',
  coordinationIndex: 'Coordination (0\u2013100)',
  stockoutRate: 'Stock-out rate',
  stockTurnover: 'Stock turns a year',
  labourHours: 'Rostered hours',
  moves: 'Moves',
  pressureAlertHours: 'Hours under alert',
  'checkout.meanWait': 'Wait at the till (min)',
  'desk.meanWait': 'Wait at the desk (min)',
};

export const MAIN_INDICATORS: readonly string[] = Object.keys(MAIN_LABELS);

/** An indicator by its name in a result, with or without a store. */
export function indicatorOf(name: string): Indicator | undefined {
  return findIndicator(name.slice(name.indexOf('/') + 1));
}

/** The short label of a main indicator, so that tables fit 80 columns. */
export function shortLabelOf(name: string): string {
  return MAIN_LABELS[name] ?? labelOf(name);
}

/** "Complaint rate (per 1000)"; for a single store "north: Sales (yuan)". */
export function labelOf(name: string): string {
  const indicator = indicatorOf(name);
  if (!indicator) return name;
  const slash = name.indexOf('/');
  const store = slash < 0 ? '' : `${name.slice(0, slash)}: `;
  return `${store}${indicator.title.en}${UNIT_IN_TITLE[indicator.unit] ?? ` (${indicator.unit})`}`;
}
