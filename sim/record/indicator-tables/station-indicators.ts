import type { HistogramKey } from '../histogram.js';
import { type Direction, type Indicator, type IndicatorText, plus, quantileIndicator, ratioIndicator, sumIndicator } from '../indicator.js';

const STATIONS = [
  { id: 'floor', en: 'Floor', zh: '卖场' },
  { id: 'checkout', en: 'Checkout', zh: '收银台', histogram: 'checkout.wait' },
  { id: 'desk', en: 'Service desk', zh: '服务台', histogram: 'desk.wait' },
  { id: 'regional', en: 'Regional managers', zh: '区域经理', histogram: 'regional.wait' },
] as const satisfies readonly { id: string; en: string; zh: string; histogram?: HistogramKey }[];

type Station = (typeof STATIONS)[number];

/** Counts of a station; each is recorded under its name after the station's. */
type Flow = 'arrivals' | 'served' | 'waited' | 'abandoned' | 'waitMinutes' | 'waitServedMinutes';
type Area = 'queueArea' | 'numberArea' | 'busyArea' | 'capacityArea';

/** How a measure comes from counts: a sum, one count per another or per minute of opening hours, or a quantile of the waits of a season. */
type Source = { readonly sum: Flow } | { readonly of: Flow | Area; readonly per: Flow | Area | 'minutesObserved' } | { readonly waitQuantile: number };

interface Measure {
  readonly id: string;
  readonly unit: IndicatorText['unit'];
  readonly better: Direction;
  readonly from: Source;
  readonly en: string;
  readonly zh: string;
  readonly is: IndicatorText['is'];
}

const MEASURES: readonly Measure[] = [
  {
    id: 'arrivals',
    unit: 'customers',
    better: 'none',
    from: { sum: 'arrivals' },
    en: 'arrivals',
    zh: '到达人数',
    is: ['Customers or cases who came to the station.', '到达该环节的顾客或事项数。'],
  },
  {
    id: 'meanWait',
    unit: 'minutes',
    better: 'lower',
    from: { of: 'waitMinutes', per: 'arrivals' },
    en: 'mean wait',
    zh: '平均等待',
    is: ['Mean time in the queue of all who joined it, served or not.', '所有加入队伍者（无论是否得到服务）的平均排队时间。'],
  },
  {
    id: 'meanWaitServed',
    unit: 'minutes',
    better: 'lower',
    from: { of: 'waitServedMinutes', per: 'served' },
    en: 'mean wait of the served',
    zh: '获服务者平均等待',
    is: ['Mean time in the queue of those who were served.', '得到服务者的平均排队时间。'],
  },
  {
    id: 'waitProbability',
    unit: 'share',
    better: 'lower',
    from: { of: 'waited', per: 'arrivals' },
    en: 'probability of a wait',
    zh: '需等待概率',
    is: ['Share of those who joined who had to wait.', '到达后需要等待的比例。'],
  },
  {
    id: 'abandonment',
    unit: 'share',
    better: 'lower',
    from: { of: 'abandoned', per: 'arrivals' },
    en: 'abandonment',
    zh: '离队率',
    is: ['Share of those who joined who left before being served.', '加入队伍后未得到服务即离开的比例。'],
  },
  {
    id: 'meanQueue',
    unit: 'customers',
    better: 'lower',
    from: { of: 'queueArea', per: 'minutesObserved' },
    en: 'mean queue',
    zh: '平均队长',
    is: ['Mean number waiting, divided over opening hours; what is still served after closing counts.', '按营业时间折算的平均排队数，含关门后仍在服务的部分。'],
  },
  {
    id: 'meanNumber',
    unit: 'customers',
    better: 'none',
    from: { of: 'numberArea', per: 'minutesObserved' },
    en: 'mean number',
    zh: '平均在场数',
    is: [
      'Mean number waiting or being served, divided over opening hours; what is still served after closing counts.',
      '按营业时间折算的平均排队与受服务总数，含关门后仍在服务的部分。',
    ],
  },
  {
    id: 'utilisation',
    unit: 'share',
    better: 'none',
    from: { of: 'busyArea', per: 'capacityArea' },
    en: 'utilisation',
    zh: '利用率',
    is: ['Busy server time divided by the server time on offer.', '服务时间除以可用服务时间。'],
  },
  {
    id: 'wait.p95',
    unit: 'minutes',
    better: 'lower',
    from: { waitQuantile: 0.95 },
    en: 'wait, slowest 5 %',
    zh: '等待时间（95% 分位）',
    is: ['95 % of those who joined in a season waited no longer.', '一季中 95% 的加入者等待不超过此时间。'],
  },
];

/** Queueing measures of each station. Nobody queues on the floor, so it has no quantile of the wait. */
export const STATION_INDICATORS: readonly Indicator[] = STATIONS.flatMap((station) => MEASURES.flatMap((measure) => indicatorsOf(station, measure)));

function indicatorsOf(station: Station, { from, en, zh, ...measure }: Measure): Indicator[] {
  const text = { ...measure, id: `${station.id}.${measure.id}`, en: `${station.en}: ${en}`, zh: `${station.zh}：${zh}` };
  const counted = (count: Flow | Area) => plus(`${station.id}.${count}`);
  if ('sum' in from) return [sumIndicator('stations', text, counted(from.sum))];
  if ('of' in from) return [ratioIndicator('stations', text, counted(from.of), from.per === 'minutesObserved' ? plus(from.per) : counted(from.per))];
  return 'histogram' in station ? [quantileIndicator('stations', text, station.histogram, from.waitQuantile)] : [];
}
