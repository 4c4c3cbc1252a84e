import type { HistogramKey } from '../histogram.js';
import { type Direction, type Indicator, type IndicatorText, plus, quantileIndicator, ratioIndicator, sumIndicator } from '../indicator.js';

const STATIONS = [
  { id: 'floor', en: 'floor', zh: '卖场' },
  { id: 'checkout', en: 'checkout', zh: '收银台', histogram: 'checkout.wait' },
  { id: 'desk', en: 'service desk', zh: '服务台', histogram: 'desk.wait' },
  { id: 'regional', en: 'regional managers', zh: '区域经理', histogram: 'regional.wait' },
] as const satisfies readonly { id: string; en: string; zh: string; histogram?: HistogramKey }[];

type Station = (typeof STATIONS)[number];

/** Queueing measures of each station. Nobody queues on the floor, so it has no quantile of the wait. */
export const STATION_INDICATORS: readonly Indicator[] = STATIONS.flatMap((station) => [...flows(station), ...levels(station), ...quantiles(station)]);

function flows(station: Station): Indicator[] {
  const arrivals = plus(`${station.id}.arrivals`);
  return [
    sumIndicator(
      'stations',
      text(station, 'arrivals', 'customers', 'none', 'arrivals', '到达人数', ['Customers or cases who came to the station.', '到达该环节的顾客或事项数。']),
      arrivals,
    ),
    ratioIndicator(
      'stations',
      text(station, 'meanWait', 'minutes', 'lower', 'mean wait', '平均等待', [
        'Mean time in the queue of all who joined it, served or not.',
        '所有加入队伍者（无论是否得到服务）的平均排队时间。',
      ]),
      plus(`${station.id}.waitMinutes`),
      arrivals,
    ),
    ratioIndicator(
      'stations',
      text(station, 'meanWaitServed', 'minutes', 'lower', 'mean wait of the served', '获服务者平均等待', [
        'Mean time in the queue of those who were served.',
        '得到服务者的平均排队时间。',
      ]),
      plus(`${station.id}.waitServedMinutes`),
      plus(`${station.id}.served`),
    ),
    ratioIndicator(
      'stations',
      text(station, 'waitProbability', 'share', 'lower', 'probability of a wait', '需等待概率', [
        'Share of those who joined who had to wait.',
        '到达后需要等待的比例。',
      ]),
      plus(`${station.id}.waited`),
      arrivals,
    ),
    ratioIndicator(
      'stations',
      text(station, 'abandonment', 'share', 'lower', 'abandonment', '离队率', [
        'Share of those who joined who left before being served.',
        '加入队伍后未得到服务即离开的比例。',
      ]),
      plus(`${station.id}.abandoned`),
      arrivals,
    ),
  ];
}

function levels(station: Station): Indicator[] {
  const time = plus('minutesObserved');
  return [
    ratioIndicator(
      'stations',
      text(station, 'meanQueue', 'customers', 'lower', 'mean queue', '平均队长', [
        'Mean number waiting, divided over opening hours; what is still served after closing counts.',
        '按营业时间折算的平均排队数，含关门后仍在服务的部分。',
      ]),
      plus(`${station.id}.queueArea`),
      time,
    ),
    ratioIndicator(
      'stations',
      text(station, 'meanNumber', 'customers', 'none', 'mean number', '平均在场数', [
        'Mean number waiting or being served, divided over opening hours; what is still served after closing counts.',
        '按营业时间折算的平均排队与受服务总数，含关门后仍在服务的部分。',
      ]),
      plus(`${station.id}.numberArea`),
      time,
    ),
    ratioIndicator(
      'stations',
      text(station, 'utilisation', 'share', 'none', 'utilisation', '利用率', [
        'Busy server time divided by the server time on offer.',
        '服务时间除以可用服务时间。',
      ]),
      plus(`${station.id}.busyArea`),
      plus(`${station.id}.capacityArea`),
    ),
  ];
}

function quantiles(station: Station): Indicator[] {
  if (!('histogram' in station)) return [];
  const says = text(station, 'wait.p95', 'minutes', 'lower', 'wait, slowest 5 %', '等待时间（95% 分位）', [
    '95 % of those who joined in a season waited no longer.',
    '一季中 95% 的加入者等待不超过此时间。',
  ]);
  return [quantileIndicator('stations', says, station.histogram, 0.95)];
}

function text(
  station: Station,
  measure: string,
  unit: IndicatorText['unit'],
  better: Direction,
  en: string,
  zh: string,
  is: readonly [string, string],
): IndicatorText {
  const title = station.en.charAt(0).toUpperCase() + station.en.slice(1);
  return { id: `${station.id}.${measure}`, unit, better, en: `${title}: ${en}`, zh: `${station.zh}:${zh}`, is };
}
