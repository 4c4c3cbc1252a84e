import { COUNT_INDEX, COUNT_KEYS, type CountKey } from '../../sim/record/counts.js';
import { HISTOGRAM_BINS, HISTOGRAM_KEYS, type HistogramKey } from '../../sim/record/histogram.js';
import { DAY_KEYS, HOUR_KEYS, type SeasonRecord, type StoreRecord } from '../../sim/record/season-record.js';

/** Counts of one store by name. */
export type Counts = Readonly<Record<CountKey, number>>;

export function countsOf(record: StoreRecord): Counts {
  return Object.fromEntries(COUNT_KEYS.map((key) => [key, record.counts[COUNT_INDEX[key]]])) as Counts;
}

/** The only counts that can be below zero: units owed to customers are taken off the stock, and changes of logarithms. */
const SIGNED: ReadonlySet<CountKey> = new Set<CountKey>(['unitsClosing', 'unitArea', 'pilotComplaintLog', 'pilotSalesLog']);

/** What every record of a season without a warm-up must satisfy, whatever the world; a sentence for each balance that does not hold. */
export function brokenBalances(season: SeasonRecord): string[] {
  const stores = season.stores.map(countsOf);
  const chain = Object.fromEntries(COUNT_KEYS.map((key) => [key, stores.reduce((total, counts) => total + counts[key], 0)])) as Counts;
  const inStores = season.stores.flatMap((record, i) => {
    const broken = [...brokenNumbers(record, stores[i]), ...BALANCES.flatMap((balance) => balance(stores[i])), ...brokenProfiles(record, stores[i])];
    return broken.map((sentence) => `${record.id}: ${sentence}`);
  });
  return [...inStores, ...littleOfRegions(chain)];
}

type Balance = (counts: Counts) => string[];

/** Equal up to rounding of sums (whole numbers are exact far beyond any season). */
function equal(name: string, left: number, right: number, tolerance = 1e-9): string[] {
  const scale = Math.max(1, Math.abs(left), Math.abs(right));
  return Math.abs(left - right) <= tolerance * scale ? [] : [`${name}: ${left} is not ${right}`];
}

function atMost(name: string, small: number, large: number): string[] {
  return small <= large + 1e-9 * Math.max(1, Math.abs(large)) ? [] : [`${name}: ${small} is above ${large}`];
}

const sum = (counts: Counts, keys: readonly CountKey[]) => keys.reduce((total, key) => total + counts[key], 0);
const startingWith = (prefix: string) => COUNT_KEYS.filter((key) => key.startsWith(prefix));

const LOST: readonly CountKey[] = ['lostToQueues', 'lostToStockouts', 'lostToNoAdvice', 'lostToTaste'];

const visitors: Balance = (c) => [
  ...equal(
    'visitors and how they left',
    c.visitors,
    sum(c, ['transactions', 'noWish', 'noAdvice', 'stockoutWalkouts', 'tasteWalkouts', 'balked', 'blocked', 'abandoned']),
  ),
  ...atMost('visitors among candidates', c.visitors, c.candidates),
  ...equal('visitors and what they remember', c.visitors, sum(c, startingWith('left.'))),
  ...equal('buyers and what they remember', c.transactions, c['buyers.left']),
];

const money: Balance = (c) => [
  ...equal('sales and what was lost', c.potentialSales, sum(c, ['sales', ...LOST])),
  ...atMost('desk labour', c.deskLabourYuan, c.labourYuan),
];

const cases: Balance = (c) => {
  const opened = sum(c, startingWith('complaints.'));
  const closed = sum(c, ['frontline.closed', 'regional.closed', 'headOffice.closed']);
  const levels = ['frontline', 'regional', 'headOffice'] as const;
  return [
    ...equal('complaints and cases', opened, c['frontline.cases']),
    ...equal('each case closes once', c.resolutions, opened - c.casesOpenAtEnd),
    ...atMost('cases closed by a level', closed, c.resolutions),
    ...atMost('cases of the region', c['regional.cases'], c['frontline.cases']),
    ...atMost('cases of head office', c['headOffice.cases'], c['regional.cases']),
    ...levels.flatMap((level) => [
      ...atMost(`${level} in time`, c[`${level}.inTime`], c[`${level}.cases`]),
      ...atMost(`${level} closed`, c[`${level}.closed`], c[`${level}.cases`]),
    ]),
    ...atMost('first responses', c.firstResponses, opened),
    ...atMost('coupons', c.coupons, c['frontline.closed']),
  ];
};

const stock: Balance = (c) => [
  ...equal('units', c.unitsOpening + c.unitsReceived, c.unitsSold + c.unitsClosing),
  ...atMost('empty shelves met', c.stockoutPicks, c.picks),
  ...atMost('substituted', c.picksSubstituted, c.stockoutPicks),
  ...atMost('units received', c.unitsReceived, c.unitsOrdered),
  ...atMost('units found', c.unitsFound, c.unitsWanted),
  ...atMost('units sold', c.unitsSold, c.unitsFound + c.unitsBackordered),
  ...atMost('empty shelves', c.emptyShelfArea, c.shelfTime),
  ...atMost('refills', c.refills, c.refillsAsked),
];

const labour: Balance = (c) => [
  ...atMost('absence', c.absentHours, c.rosteredHours),
  ...(['checkout', 'floor', 'stock', 'desk'] as const).flatMap((role) => atMost(`busy ${role}`, c[`busyMinutes.${role}`], c[`onDutyMinutes.${role}`])),
  ...atMost('planned moves', c['moves.planned'], c.moves),
  ...atMost('moves home', c['moves.home'], c.moves),
];

const service: Balance = (c) => [
  ...atMost('self-service', c['selfService.solved'] + c['selfService.gaveUp'], c['selfService.contacts']),
  ...atMost('answers of the chat bot', c['chatbot.contacts'], c.inquiries),
  ...atMost('wrong answers', c['chatbot.wrong'], c['chatbot.contacts']),
  ...atMost('work of dedicated agents', c['dedicated.busyMinutes'], c['dedicated.onDutyMinutes']),
  ...atMost('dedicated agents at the desk', c['dedicated.onDutyMinutes'], c['onDutyMinutes.desk']),
  ...atMost('wages of dedicated agents', c['dedicated.yuan'], c.deskLabourYuan),
  ...atMost('made-up complaints', c['abuse.cases'], c['complaints.product']),
  ...atMost('made-up complaints and what came of them', c['abuse.coupons'] + c['abuse.caught'], c['abuse.cases']),
  ...atMost('coupons for nothing', c['abuse.coupons'], c.coupons),
  ...atMost('who refused a dish', c.dishRefusers, c.dishCustomers),
  ...atMost('who left for a dish', c.tasteWalkouts, c.dishRefusers),
  ...atMost('lifetime value kept', c.lifetimeYuanKept, c.lifetimeYuan),
];

const change: Balance = (c) => [
  ...atMost('store-days begun', c.initiativeLiveDays, c.initiativeStoreDays),
  ...atMost('store-days taken up', c.adoptedDays, c.initiativeLiveDays),
  ...atMost('initiatives approved', c.initiativesApproved, c.initiativesSubmitted),
  ...atMost('pilots judged', c.pilotsGo + c.pilotsStopped, c.initiativesApproved),
  ...atMost('pilots read', c.pilotReadings, c.pilotsGo + c.pilotsStopped),
  ...atMost('plans realised', c.realisedDays, c.executionDays),
];

const outside: Balance = (c) => [
  ...atMost('extra visitors', c.surgeVisitors, c.visitors),
  ...atMost('kept away', c.keptAway, c.candidates - c.visitors),
  ...atMost('hours of a wave', c.opinionHours, c.opinionSamples),
  ...atMost('alignment', c.alignment, c.alignmentSamples),
  ...atMost('the weight of the business side', c['evaluation.businessWeight'], c.evaluationDays),
];

const STATIONS = ['floor', 'checkout', 'desk', 'regional'] as const;

const stations: Balance = (c) =>
  STATIONS.flatMap((s) => [
    ...equal(`${s}: who came and who left`, c[`${s}.arrivals`], c[`${s}.served`] + c[`${s}.abandoned`]),
    ...atMost(`${s}: waited`, c[`${s}.waited`], c[`${s}.arrivals`]),
    ...atMost(`${s}: wait of those served`, c[`${s}.waitServedMinutes`], c[`${s}.waitMinutes`]),
    ...atMost(`${s}: wait within the stay`, c[`${s}.waitMinutes`], c[`${s}.sojournMinutes`]),
    ...atMost(`${s}: mean square of the wait`, c[`${s}.waitMinutes`] ** 2, c[`${s}.waitSquared`] * Math.max(1, c[`${s}.waited`])),
  ]);

type Station = (typeof STATIONS)[number];

/** Little's law, L = lambda W, as an identity of one sample path: the integrals over time against the sums over visits. */
const little =
  (s: Station): Balance =>
  (c) => [
    ...equal(`${s}: Little's law in the queue`, c[`${s}.queueArea`], c[`${s}.waitMinutes`]),
    ...equal(`${s}: Little's law in the station`, c[`${s}.numberArea`], c[`${s}.sojournMinutes`]),
  ];

/** Managers are shared by the stores of a region, so their law holds for the chain only. */
const littleOfRegions = little('regional');

const BALANCES: readonly Balance[] = [
  visitors,
  money,
  cases,
  stock,
  labour,
  service,
  change,
  outside,
  stations,
  little('floor'),
  little('checkout'),
  little('desk'),
];

function brokenNumbers(record: StoreRecord, counts: Counts): string[] {
  const wrong = COUNT_KEYS.filter((key) => !Number.isFinite(counts[key]) || (counts[key] < -1e-6 && !SIGNED.has(key)));
  const arrays = (['histograms', 'hours', 'days', 'floorAtHour'] as const).filter((name) =>
    record[name].some((value) => !Number.isFinite(value) || value < -1e-6),
  );
  return [...wrong.map((key) => `${key} is ${counts[key]}`), ...arrays.map((name) => `${name} holds a number below zero or none`)];
}

/** The profiles by hour, by day and by duration add up to the counts. */
function brokenProfiles(record: StoreRecord, c: Counts): string[] {
  const lost = sum(c, LOST);
  const complaints = sum(c, startingWith('complaints.'));
  const shared = { visitors: c.visitors, transactions: c.transactions, sales: c.sales, complaints, lostSales: lost };
  const hours = { ...shared, checkoutWaitMinutes: c['checkout.waitMinutes'], checkoutArrivals: c['checkout.arrivals'], alertMinutes: c.alertMinutes };
  const durations: Record<HistogramKey, number> = {
    'checkout.wait': c['checkout.arrivals'],
    'desk.wait': c['desk.arrivals'],
    'regional.wait': c['regional.arrivals'],
    resolution: c.resolutions,
    firstResponse: c.firstResponses,
  };
  return [
    ...HOUR_KEYS.flatMap((key, i) => equal(`hours of ${key}`, column(record.hours, HOUR_KEYS.length, i), hours[key])),
    ...DAY_KEYS.flatMap((key, i) =>
      key in shared ? equal(`days of ${key}`, column(record.days, DAY_KEYS.length, i), shared[key as keyof typeof shared]) : [],
    ),
    ...HISTOGRAM_KEYS.flatMap((key, i) => equal(`histogram of ${key}`, row(record.histograms, HISTOGRAM_BINS, i), durations[key])),
  ];
}

function column(table: Float64Array, width: number, index: number): number {
  let total = 0;
  for (let i = index; i < table.length; i += width) total += table[i];
  return total;
}

function row(table: Float64Array, width: number, index: number): number {
  return table.subarray(index * width, (index + 1) * width).reduce((total, value) => total + value, 0);
}
