import { SCENARIO_FORMAT } from '../../scenario/scenario-schema.js';
import type { LocalText } from '../../scenario/world-schema.js';
import { WEEKDAYS } from '../../scenario/world-schema.js';
import { isoDate, weekdayOfDay } from '../civil-date.js';
import type { StoreEstimates } from '../estimates/estimate-store.js';
import { clock } from '../estimates/opening.js';
import type { Stretch } from '../estimates/unusual-days.js';
import { rosterOfFile } from './roster-of-file.js';
import { PLANS, SHIPPED, UNTOLD_CUSTOMERS, UNTOLD_SECTIONS, UNTOLD_STAFF } from './template.js';

/** Parameters that are found by simulating: with them the season brings what the file shows. */
export interface Tuning {
  readonly withoutHelp: number;
  readonly withHelp: number;
  /** Median of the items of a basket. */
  readonly itemsMedian: number;
  readonly itemValueYuan: number;
  readonly productVoice: number;
  /** Factor on all other shares of failures that are voiced. */
  readonly voiceFactor: number;
}

/** Who the case is. */
export interface CaseNames {
  readonly id: string;
  readonly title: LocalText;
  readonly sources: readonly string[];
}

/** A case as it is written to a file: what the file tells, and the shipped numbers everywhere else. */
export function buildCase(estimates: StoreEstimates, season: Stretch, tuning: Tuning, names: CaseNames): Record<string, unknown> {
  const { book, opening } = estimates;
  return {
    format: SCENARIO_FORMAT,
    id: names.id,
    title: names.title,
    summary: {
      en: `Made from hourly numbers of ${isoDate(book.firstDay)} to ${isoDate(book.firstDay + book.days - 1)}; the season is ${isoDate(book.firstDay + season.from)} to ${isoDate(book.firstDay + season.to)}.`,
      'zh-CN': `由${isoDate(book.firstDay)}至${isoDate(book.firstDay + book.days - 1)}的小时数据生成；促销季为${isoDate(book.firstDay + season.from)}至${isoDate(book.firstDay + season.to)}。`,
    },
    ...(names.sources.length > 0 ? { sources: names.sources } : {}),
    seed: names.id,
    world: {
      calendar: {
        days: season.to - season.from + 1,
        firstWeekday: WEEKDAYS[weekdayOfDay(book.firstDay + season.from)],
        opens: clock(opening.opens),
        closes: clock(opening.closes),
        promotions: promotionsOf(estimates, season),
      },
      stores: storesOf(estimates),
      demand: demandOf(estimates),
      customers: customersOf(tuning),
      conversion: { withoutHelp: rounded(tuning.withoutHelp, 4), withHelp: rounded(tuning.withHelp, 4), promotersPerCustomer: 0.045, upsell: 0.1 },
      ...staffOf(estimates, season),
      ...UNTOLD_SECTIONS,
    },
    baseline: PLANS[0].id,
    strategies: strategiesOf(estimates, season),
  };
}

/** Promotions with a day in the season, as far as they lie in it. */
function promotionsOf({ book, promotions, level }: StoreEstimates, season: Stretch): object[] {
  return promotions.stretches.flatMap(({ from, to }, i) => {
    const factor = level.promotions[i];
    if (factor === undefined || to < season.from || from > season.to) return [];
    const date = isoDate(book.firstDay + from);
    return {
      id: `promotion-${i + 1}`,
      title: { en: `Promotion of ${date}`, 'zh-CN': `${date} 起的促销` },
      fromDay: Math.max(from, season.from) - season.from + 1,
      toDay: Math.min(to, season.to) - season.from + 1,
      trafficFactor: Math.min(10, rounded(factor.value, 3)),
    };
  });
}

/** The mean of stores has size 1. */
export function meanPerDay({ level }: StoreEstimates): number {
  return level.perDay.reduce((sum, { value }) => sum + value, 0) / level.perDay.length;
}

export function storeIds(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const plain = name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 40);
    const id = plain === '' || taken.has(plain) ? (names.length === 1 ? 'store' : `store-${i + 1}`) : plain;
    taken.add(id);
    return id;
  });
}

function storesOf(estimates: StoreEstimates): object[] {
  const { book, level } = estimates;
  const ids = storeIds(book.stores);
  const mean = meanPerDay(estimates);
  return book.stores.map((name, i) => ({
    id: ids[i],
    ...(name.trim() === '' ? {} : { title: name.slice(0, 200) }),
    ...(book.stores.length === 1 ? {} : { size: Math.max(0.01, rounded(level.perDay[i].value / mean, 4)) }),
  }));
}

function demandOf(estimates: StoreEstimates): object {
  const { level, shape } = estimates;
  const own = shape.byWeekday;
  return {
    visitorsPerDay: rounded(meanPerDay(estimates), 1),
    weekdayFactors: Object.fromEntries(WEEKDAYS.map((weekday, i) => [weekday, rounded(level.weekdays[i]?.value ?? 0, 4)])),
    hourShares: shape.shares.map(({ value }) => rounded(value, 5)),
    ...(own === undefined
      ? {}
      : {
          hourSharesByWeekday: Object.fromEntries(
            WEEKDAYS.flatMap((weekday, i) => (own[i].length === 0 ? [] : [[weekday, own[i].map(({ value }) => rounded(value, 5))]])),
          ),
        }),
  };
}

function customersOf({ itemsMedian, itemValueYuan, productVoice, voiceFactor }: Tuning): object {
  const { voice, basketItems } = SHIPPED;
  const scaled = Object.fromEntries(Object.entries(voice).map(([cause, share]) => [cause, rounded(Math.min(1, share * voiceFactor), 5)]));
  return {
    ...UNTOLD_CUSTOMERS,
    basketItems: { kind: 'lognormal', median: rounded(itemsMedian, 4), sigma: basketItems.sigma },
    basketItemsMax: basketItems.most,
    itemValueYuan: { kind: 'constant', value: rounded(itemValueYuan, 4) },
    voice: { ...scaled, product: rounded(productVoice, 6) },
  };
}

function staffOf(estimates: StoreEstimates, season: Stretch): object {
  const { onDuty, coreMinimum } = rosterOfFile(estimates, meanPerDay(estimates), season);
  return { staff: { onDuty, coreMinimum, ...UNTOLD_STAFF } };
}

/** The plans; those that keep the roster have its hours written out, so that they can be edited. */
function strategiesOf(estimates: StoreEstimates, season: Stretch): object[] {
  const { hourly, hourlyByWeekday } = rosterOfFile(estimates, meanPerDay(estimates), season);
  const staff = Object.keys(hourlyByWeekday).length > 0 ? { hourly, hourlyByWeekday } : { hourly };
  const keeps = Object.keys(hourly).length > 0;
  return PLANS.map(({ id, title, summary, keepsRoster, changes }, i) => ({
    id,
    title,
    summary,
    ...(i === 0 ? {} : { labour: 'same-as-baseline' }),
    changes: keepsRoster && keeps ? { ...changes, staff } : changes,
  }));
}

export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
