import type { Measure } from '../../scenario/sections/rule-condition-section.js';
import { CHECKOUT, DESK, FLOOR, STOCK } from '../roster.js';
import type { Store } from '../store.js';

type Reading = (store: Store, now: number) => number;

const pressureOf =
  (role: number): Reading =>
  (store) =>
    store.pressure?.byRole[role] ?? 0;
const onDutyIn =
  (role: number): Reading =>
  (store) =>
    store.staff?.present[role] ?? 0;

/** What each measure of a condition reads off a store. Pressure is brought up to date before, once for all rules. */
export const READINGS: Readonly<Record<Measure, Reading>> = {
  'pressure.checkout': pressureOf(CHECKOUT),
  'pressure.floor': pressureOf(FLOOR),
  'pressure.stock': pressureOf(STOCK),
  'pressure.desk': pressureOf(DESK),
  'pressure.store': (store) => store.pressure?.store ?? 0,
  'queue.checkout': (store) => store.checkoutQueue(),
  'queue.desk': (store) => store.deskQueue(),
  emptyShelves: (store) => store.stock?.shelves.emptyShare ?? 0,
  openCases: (store) => store.complaints.open,
  lateCases: (store, now) => store.complaints.late(now),
  'onDuty.checkout': onDutyIn(CHECKOUT),
  'onDuty.floor': onDutyIn(FLOOR),
  'onDuty.stock': onDutyIn(STOCK),
  'onDuty.desk': onDutyIn(DESK),
  inside: (store) => store.customersInside(),
};
