import type { Explanation, Waterfall } from '../../index.js';
import { lines } from './csv.js';

const HEAD = ['table', 'part', 'to', 'unit', 'before', 'after', 'change', 'low', 'high', 'joint_low', 'joint_high', 'effect'];

/** Every number of an explanation, a line a part; of customers' fates "part" is how a visit ended before and "to" how it ends now. */
export function explanationCsv({ complaints, complaintRate, sales, buyers, factors, stores, week, fates }: Explanation): string {
  const rows = [
    ...waterfallRows('complaints', complaints),
    ...waterfallRows('complaint rate', complaintRate),
    ...waterfallRows('sales', sales),
    ...waterfallRows('buyers', buyers),
    ...(factors?.factors ?? []).map(({ id, before, after, change }) => ['sales factors', id, '', 'yuan', before, after, change.mean, change.low, change.high]),
    ...(stores ? [...waterfallRows('complaints by store', stores.complaints), ...waterfallRows('sales by store', stores.sales)] : []),
    ...week.flatMap(({ measure, cells, hours, weekdays }) =>
      Object.entries({ 'hour of the week': cells, 'hour of the day': hours, weekday: weekdays }).flatMap(([table, places]) =>
        places.map(({ mean, low, high }, i) => [`${measure} by ${table}`, i, '', '', '', '', mean, low, high]),
      ),
    ),
    ...(fates?.visits ?? []).flatMap(({ from, to, customers, yuan }) => [
      ['fates', from, to, 'customers', '', '', customers.mean, customers.low, customers.high],
      ['fates', from, to, 'yuan', '', '', yuan.mean, yuan.low, yuan.high],
    ]),
    ...(fates?.complaints ?? []).map(({ from, to, customers }) => [
      'complaint fates',
      from,
      to,
      'customers',
      '',
      '',
      customers.mean,
      customers.low,
      customers.high,
    ]),
  ];
  return lines([HEAD, ...rows]);
}

function waterfallRows(table: string, { unit, whole, parts }: Waterfall): (string | number | null)[][] {
  return [...parts, whole].map(({ id, before, after, change, joint, effect }) => [
    table,
    id,
    '',
    unit,
    before,
    after,
    change.mean,
    change.low,
    change.high,
    joint.low,
    joint.high,
    effect,
  ]);
}
