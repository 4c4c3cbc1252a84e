import type { RuleWords } from './describe-rule.js';
import type { Measure, WindowName } from './sections/rule-condition-section.js';
import type { Role } from './sections/words.js';

const PLACES: Readonly<Record<Role, string>> = { checkout: 'the checkout', floor: 'the floor', stock: 'restocking', desk: 'the service desk' };
const MEASURES: Readonly<Record<Measure, string>> = {
  'pressure.checkout': 'pressure at the checkout',
  'pressure.floor': 'pressure on the floor',
  'pressure.stock': 'pressure on restocking',
  'pressure.desk': 'pressure at the service desk',
  'pressure.store': 'pressure of the store',
  'queue.checkout': 'the queue at the checkout',
  'queue.desk': 'the queue at the service desk',
  emptyShelves: 'the share of empty shelves',
  openCases: 'the number of open complaints',
  lateCases: 'the number of complaints that may come late',
  'onDuty.checkout': 'the number of cashiers at their tills',
  'onDuty.floor': 'the number of promoters on the floor',
  'onDuty.stock': 'the number of people restocking',
  'onDuty.desk': 'the number of people at the service desk',
  inside: 'the number of customers inside',
};
const AIM = { safety: 'safety', customer: 'customer experience', efficiency: 'efficiency' } as const;

const number = (value: number) => String(Number(value.toPrecision(6)));
const percent = (share: number) => `${number(100 * share)} %`;
const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const duration = (minutes: number) => {
  if (minutes >= 1440 && minutes % 1440 === 0) return counted(minutes / 1440, 'day', 'days');
  return minutes >= 120 && minutes % 60 === 0 ? `${minutes / 60} h` : `${number(minutes)} min`;
};
const people = (n: number) => counted(n, 'person', 'people');
const inARow = (n: number, window: WindowName) => (n === 1 ? `in a ${window}` : `in ${n} ${window}s running`);
const ofWhom = (of: 'store' | 'chain') => (of === 'chain' ? ' of the chain' : '');
const list = (parts: readonly string[], word: string) => parts.join(parts.length === 2 ? ` ${word} ` : `, ${word} `);

function hoursOf(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? '' : `before ${to}`;
  return to === undefined ? `${from} or later` : `${from} to ${to}`;
}

/** Rules in English. */
export const ENGLISH_RULES: RuleWords = {
  measure: ({ measure, clearsAt, forMinutes }, side, level) => {
    const how = `${MEASURES[measure]} is ${side} ${number(level)}`;
    const since = forMinutes > 0 ? ` for ${number(forMinutes)} min` : '';
    return `${how}${since}${clearsAt === undefined ? '' : ` (until it is back at ${number(clearsAt)})`}`;
  },
  indicator: ({ over, of, periodsInARow, benchmark, aboveBenchmarkBy, belowBenchmarkBy }, title, side, level) => {
    const by = aboveBenchmarkBy ?? belowBenchmarkBy;
    const against = by === undefined ? `${side} ${number(level)}` : `more than ${percent(by)} ${side} ${number(benchmark ?? 0)}`;
    return `“${title}”${ofWhom(of)} was ${against} ${inARow(periodsInARow, over)}`;
  },
  rising: ({ over, of, periods, eachAtLeast }, title) =>
    `“${title}”${ofWhom(of)} has risen${eachAtLeast > 0 ? ` by more than ${percent(eachAtLeast)}` : ''} for ${counted(periods, over, `${over}s`)} running`,
  clock: ({ from, to, weekdays, fromDay, toDay }) => {
    const hours = hoursOf(from, to);
    const names = list(
      weekdays.map((day) => day[0].toUpperCase() + day.slice(1)),
      'or',
    );
    const day = toDay === fromDay ? `day ${fromDay}` : toDay === undefined ? (fromDay > 1 ? `day ${fromDay} or later` : '') : `day ${fromDay} to ${toDay}`;
    const said = [hours, names, day].filter((part) => part !== '');
    return said.length === 0 ? 'the store is open' : `it is ${said.join(', ')}`;
  },
  move: ({ from, to, people: n }) => `move ${people(n)} from ${PLACES[from]} to ${PLACES[to]}`,
  'open-till': ({ people: n }) => `open ${counted(n, 'till', 'tills')}`,
  'close-till': ({ people: n, to }) => `close ${counted(n, 'till', 'tills')} and send the cashiers to ${PLACES[to]}`,
  coupons: ({ yuan, forgivenShare }) => `give ${number(yuan)} yuan to each customer who waited too long (${percent(forgivenShare)} forgive it)`,
  'priority-restock': ({ groups }) => `refill the ${counted(groups, 'emptiest shelf', 'emptiest shelves')} first`,
  change: ({ set, times, plus }, name, choice) => {
    if (times !== undefined) return `multiply “${name}” by ${number(times)}`;
    return plus === undefined
      ? `set “${name}” to ${typeof set === 'number' ? number(set) : choice}`
      : `change “${name}” by ${plus > 0 ? '+' : ''}${number(plus)}`;
  },
  'change-roster': ({ rosterFlexibility }) => `let the roster follow the forecast by ${percent(rosterFlexibility)} from the next day on`,
  'call-in': ({ role, people: n, hours, arriveMinutes }) =>
    `call in ${people(n)} for ${PLACES[role]} for ${number(hours)} h, there in ${number(arriveMinutes)} min`,
  lend: ({ role, people: n }) => `ask the region for ${counted(n, 'float', 'floats')} at ${PLACES[role]}`,
  expedite: ({ groups }) => `order the ${counted(groups, 'group', 'groups')} with least stock at once`,
  start: ({ initiative }) => `start the initiative “${initiative}”`,
  review: ({ people: n, hours }) => `hold a review of ${people(n)}, ${number(hours)} h each`,
  'quick-fix': ({ days, topics, groups }) =>
    `make a list of quick fixes for ${counted(days, 'day', 'days')}: notices for ${counted(topics, 'question', 'questions')}, ${counted(groups, 'group', 'groups')} refilled first`,
  all: (parts) => list(parts, 'and'),
  any: (parts) => (parts.length === 1 ? parts[0] : `(${list(parts, 'or')})`),
  done: (parts) => parts.join('; '),
  where: (stores) => (stores.length === 0 ? '' : `In ${stores.join(', ')}: `),
  whole: (where, when, what, terms) => `${where}${where === '' ? 'When' : 'when'} ${when}: ${what}. ${terms.join('; ')}.`,
  terms: ({ decidedBy, coolDownMinutes, minimumStayMinutes, costYuan, aim }) => [
    { store: 'The store decides', region: 'The region decides', committee: 'The committee decides' }[decidedBy],
    ...(coolDownMinutes > 0 ? [`at most every ${duration(coolDownMinutes)}`] : []),
    ...(minimumStayMinutes > 0 ? [`for at least ${duration(minimumStayMinutes)}`] : []),
    ...(costYuan > 0 ? [`${number(costYuan)} yuan each time`] : []),
    `for the sake of ${AIM[aim]}`,
  ],
};
