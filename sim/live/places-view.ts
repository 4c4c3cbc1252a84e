import { CAUSES, LEVEL_CLOSED } from '../model/complaint-case.js';
import { BUSINESS } from '../model/desk-visit.js';
import { BUSY } from '../model/person-state.js';
import { CHECKOUT, DESK, FLOOR } from '../model/roster.js';
import type { Store } from '../model/store.js';
import { ROLES } from '../scenario/world-schema.js';
import {
  type CaseView,
  type CheckoutView,
  type DeskView,
  type FloorView,
  type LevelView,
  NEXT_DELIVERIES,
  type PressureView,
  type StockView,
  URGENT_CASES,
  WORST_GROUPS,
} from './season-view.js';
import type { UnderWay } from './under-way.js';

export function floorView({ floor, staff, customers }: Store, { browsing }: UnderWay): FloorView {
  return {
    inside: floor.number,
    advised: Math.min(staff?.present[FLOOR] ?? 0, floor.number),
    help: floor.helpNow(),
    customers: browsing.map(({ slot, until }) => ({ customer: customers.id[slot], until })),
  };
}

export function checkoutView(store: Store, { ends }: UnderWay, now: number): CheckoutView | undefined {
  const { checkout, customers } = store;
  if (!checkout) return undefined;
  const queue = checkout.waiting().map((slot) => ({ customer: customers.id[slot], wait: now - customers.joined[slot] }));
  const served = workingIn(store, CHECKOUT).map(({ person, job, name }) => ({
    customer: customers.id[job],
    person: name,
    since: checkout.startedAt[person],
    until: ends[person],
  }));
  return { queue, served };
}

export function deskView(store: Store, { ends }: UnderWay, now: number): DeskView | undefined {
  const { desk } = store;
  if (!desk) return undefined;
  const waiting = desk.teams.lines.flatMap((line) => line.members().map((index) => desk.visits[index]));
  const queue = waiting.map(({ customer, business, joined }) => ({ customer, business: BUSINESS[business], wait: now - joined }));
  const served = workingIn(store, DESK).map(({ person, job, name }) => {
    const { customer, business } = desk.visits[job];
    return { customer, business: BUSINESS[business], person: name, since: desk.startedAt[person], until: ends[person] };
  });
  return { queue: queue.sort((a, b) => b.wait - a.wait), served };
}

function workingIn({ staff }: Store, role: number): { person: number; job: number; name: string }[] {
  const found: { person: number; job: number; name: string }[] = [];
  if (!staff) return found;
  for (let person = 0; person < staff.state.length; person++) {
    if (staff.state[person] === BUSY && staff.role[person] === role && staff.job[person] >= 0)
      found.push({ person, job: staff.job[person], name: staff.name(person) });
  }
  return found;
}

export function stockView({ stock }: Store, { deliveries }: UnderWay): StockView | undefined {
  if (!stock) return undefined;
  const { shelves, restocking, ordering, rules } = stock;
  const worst = Array.from({ length: rules.groups }, (_, group) => group)
    .sort((a, b) => shelves.shelf[a] - shelves.shelf[b] || a - b)
    .slice(0, WORST_GROUPS);
  return {
    emptyShare: shelves.emptyShare,
    groups: rules.groups,
    promoted: rules.promotedGroups,
    fills: fillsOf(stock),
    ...(restocking && { backroomUnits: shelves.backroom.reduce((sum, units) => sum + units, 0) }),
    worst: worst.map((group) => ({ group: group + 1, shelf: shelves.shelf[group], backroom: shelves.backroom[group], onOrder: ordering.onOrder[group] })),
    deliveries: deliveries.slice(0, NEXT_DELIVERIES).map(({ index, due }) => {
      const { group, units } = ordering.deliveryAt(index);
      return { group: group + 1, units, due };
    }),
    refillsWaiting: restocking?.queue ?? 0,
    refillsUnderWay: restocking?.inWork ?? 0,
  };
}

function fillsOf({ shelves, ordering, rules }: NonNullable<Store['stock']>): number[] {
  return Array.from({ length: rules.groups }, (_, group) => {
    const holds = Number.isFinite(shelves.capacity) ? shelves.capacity : ordering.openingLevel(group);
    return holds > 0 ? Math.max(0, shelves.shelf[group] / holds) : 0;
  });
}

/** As last measured: at a sample, a review, or a look of the rules. */
export function pressureView({ pressure }: Store): PressureView | undefined {
  if (!pressure) return undefined;
  const [checkout, floor, stock, desk] = ROLES.map((_, role) => pressure.byRole[role]);
  const { store, alert, raisedAt } = pressure;
  const { alertOn, alertOff } = pressure.rules;
  return { byRole: { checkout, floor, stock, desk }, store, alert, ...(alert && { alertSince: raisedAt }), alertOn, alertOff };
}

/** Open cases by level; they are looked for from the latest back, until all that are open are found. */
export function casesView({ complaints }: Store, now: number): LevelView[] {
  const byLevel: CaseView[][] = [[], [], []];
  let left = complaints.open;
  for (let i = complaints.cases.length - 1; i >= 0 && left > 0; i--) {
    const { level, customer, cause, openedAt, due } = complaints.cases[i];
    if (level === LEVEL_CLOSED) continue;
    left--;
    byLevel[level - 1].push({ case: i, customer, cause: CAUSES[cause], opened: openedAt, due });
  }
  return byLevel.map((cases, i) => ({
    level: (i + 1) as 1 | 2 | 3,
    open: cases.length,
    late: cases.filter(({ due }) => due < now).length,
    urgent: cases.sort((a, b) => a.due - b.due || a.case - b.case).slice(0, URGENT_CASES),
  }));
}
