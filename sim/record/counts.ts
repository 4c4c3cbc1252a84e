/**
 * What a season leaves behind for each store: sums, counts and time integrals, nothing computed.
 * All of them add up over stores, days and replications, so that every indicator is a function of sums.
 * Times are minutes, money is yuan, areas are minutes x number. Append only: results are compared by name.
 */
export const COUNT_KEYS = [
  // people who came, and how each left: visitors = transactions + noWish + noAdvice + stockoutWalkouts + balked + blocked + abandoned
  'candidates', 'visitors', 'transactions', 'noWish', 'noAdvice', 'stockoutWalkouts', 'balked', 'blocked', 'abandoned', 'items',
  // money: potentialSales = sales + lostToQueues + lostToStockouts + lostToNoAdvice
  'sales', 'potentialSales', 'lostToQueues', 'lostToStockouts', 'lostToNoAdvice',
  // failures met (a visitor may meet several) and how visitors left, by what they remember
  'failures.waiting', 'failures.walkout', 'failures.stockout', 'failures.error', 'failures.handoff', 'failures.product',
  'left.noFailure', 'left.silent', 'left.unsatisfied', 'left.satisfied', 'left.fast', 'returnProbability', 'buyers.returnProbability', 'buyers.left',
  // complaints opened, by cause
  'complaints.waiting', 'complaints.walkout', 'complaints.stockout', 'complaints.error', 'complaints.handoff', 'complaints.product',
  // the three levels: cases that reached it, done within its clock, closed there
  'frontline.cases', 'frontline.inTime', 'frontline.closed', 'regional.cases', 'regional.inTime', 'regional.closed',
  'headOffice.cases', 'headOffice.inTime', 'headOffice.closed', 'casesOpenAtEnd',
  'firstResponses', 'firstResponseMinutes', 'resolutions', 'resolutionMinutes', 'coupons', 'couponYuan',
  // labour: rostered hours do not depend on what happens; overtime does
  'rosteredHours', 'overtimeHours', 'absentHours', 'labourYuan', 'deskLabourYuan', 'regionalMinutes', 'regionalYuan', 'headOfficeYuan',
  'onDutyMinutes.checkout', 'onDutyMinutes.floor', 'onDutyMinutes.stock', 'onDutyMinutes.desk',
  'busyMinutes.checkout', 'busyMinutes.floor', 'busyMinutes.stock', 'busyMinutes.desk',
  'moves', 'moves.planned', 'moves.home', 'switchMinutes', 'shifts', 'people',
  // pressure, sampled in opening hours
  'pressureSamples', 'pressure.checkout', 'pressure.floor', 'pressure.stock', 'pressure.desk', 'pressure.store', 'alertMinutes', 'alerts',
  // stock, in units: opening + received = sold + closing (closing is net of units owed)
  'picks', 'stockoutPicks', 'picksSubstituted', 'unitsWanted', 'unitsSold', 'unitsBackordered', 'unitsOrdered', 'unitsReceived', 'unitsOpening', 'unitsClosing',
  'unitArea', 'emptyShelfArea', 'shelfTime', 'costOfGoods', 'refillsAsked', 'refills', 'refillWaitMinutes',
  // goodwill, summed over days
  'goodwillDays', 'goodwill',
  // desk business
  'inquiries', 'returns', 'handOffs', 'reworks',
  // stations; wait = time in queue of all who joined, whether served or not
  ...stationKeys('floor'), ...stationKeys('checkout'), ...stationKeys('desk'), ...stationKeys('regional'),
  // engine
  'events', 'minutesObserved',
] as const;

function stationKeys<S extends string>(station: S) {
  return [
    `${station}.arrivals`, `${station}.waited`, `${station}.waitMinutes`, `${station}.waitSquared`, `${station}.served`, `${station}.waitServedMinutes`,
    `${station}.abandoned`, `${station}.sojournMinutes`, `${station}.queueArea`, `${station}.numberArea`, `${station}.busyArea`, `${station}.capacityArea`,
  ] as const satisfies readonly `${S}.${string}`[];
}

export type CountKey = (typeof COUNT_KEYS)[number];

/** Position of each key, for recorders that write into a typed array. */
export const COUNT_INDEX = Object.fromEntries(COUNT_KEYS.map((key, i) => [key, i])) as { readonly [K in CountKey]: number };
