import type { CustomerSeen, StoreScene } from '../../simulation/play/play-scene.js';
import { type Box, type FloorPlan, lineCapacity, type Point, placeInLine } from './floor-layout.js';
import { scatter } from './scatter.js';

/** A wait beyond this is drawn as a ring (minutes). */
export const LONG_WAIT = 5;
/** Time a customer looks at one thing (minutes). */
const LOOKS = 7;

export interface CustomerPlace extends Point {
  readonly customer: number;
  readonly where: 'floor' | 'line' | 'till' | 'desk';
  /** Has waited longer than `LONG_WAIT`. */
  readonly isLate: boolean;
}

/** Where every customer of a scene stands. */
export function placeCustomers(scene: StoreScene, plan: FloorPlan, tillOf: ReadonlyMap<string, number>): CustomerPlace[] {
  return [...browsing(scene, plan), ...inLine(scene, plan), ...atTills(scene, plan, tillOf), ...atDesk(scene, plan)];
}

function browsing({ browsing: inside, time }: StoreScene, plan: FloorPlan): CustomerPlace[] {
  return inside.map(({ customer, until }) => ({ customer, where: 'floor', isLate: false, ...wander(customer, until - time, plan) }));
}

/** Somebody who looks around goes from one spot to the next; which ones is the customer's own. @param left minutes until they have seen enough */
export function wander(customer: number, left: number, plan: FloorPlan): Point {
  const stop = Math.max(0, Math.floor(left / LOOKS));
  const choice = scatter(customer, stop * 3);
  const u = scatter(customer, stop * 3 + 1);
  const v = scatter(customer, stop * 3 + 2);
  if (plan.island && choice < 0.22) return around(plan.island, u, v, plan.unit);
  if (choice > 0.9 || plan.aisles.length === 0) return within(plan.walkway, u, v);
  const aisle = Math.min(plan.aisles.length - 1, Math.floor(((choice - 0.22) / 0.68) * plan.aisles.length));
  return within(plan.aisles[Math.max(0, aisle)], u, v);
}

function within({ x, y, w, h }: Box, u: number, v: number): Point {
  return { x: x + u * w, y: y + v * h };
}

/** On a ring around a box. */
function around({ x, y, w, h }: Box, u: number, v: number, unit: number): Point {
  const angle = u * 2 * Math.PI;
  const away = (10 + v * 12) * unit;
  const dx = Math.cos(angle);
  const dy = Math.sin(angle);
  const reach = Math.min(w / 2 / Math.max(0.001, Math.abs(dx)), h / 2 / Math.max(0.001, Math.abs(dy)));
  return { x: x + w / 2 + dx * (reach + away), y: y + h / 2 + dy * (reach + away) };
}

function inLine({ line, time }: StoreScene, plan: FloorPlan): CustomerPlace[] {
  return line
    .slice(0, lineCapacity(plan))
    .map(({ customer, since }, k) => ({ customer, where: 'line', isLate: time - since > LONG_WAIT, ...placeInLine(plan, k) }));
}

function atTills({ atTills: served }: StoreScene, { tills, unit }: FloorPlan, tillOf: ReadonlyMap<string, number>): CustomerPlace[] {
  return served.flatMap(({ customer, person }) => {
    const till = tills[tillOf.get(person) ?? -1];
    return till === undefined ? [] : [{ customer, where: 'till' as const, isLate: false, x: till.x + till.w * 0.24, y: till.y - 7 * unit }];
  });
}

function atDesk({ deskLine, atDesk: served, time }: StoreScene, { desk, unit }: FloorPlan): CustomerPlace[] {
  if (!desk) return [];
  const step = 12 * unit;
  const columns = Math.max(1, Math.floor((desk.w - 84 * unit) / step));
  const rows = Math.max(1, Math.floor((desk.h - 52 * unit) / step));
  const waiting = deskLine.slice(0, columns * rows).map(
    ({ customer, since }: CustomerSeen, k): CustomerPlace => ({
      customer,
      where: 'desk',
      isLate: time - since > LONG_WAIT,
      x: desk.x + (82 + (k % columns) * 12) * unit,
      y: desk.y + (50 + Math.floor(k / columns) * 12) * unit,
    }),
  );
  const atCounter = served.map(
    ({ customer }, k): CustomerPlace => ({ customer, where: 'desk', isLate: false, x: desk.x + 66 * unit, y: desk.y + (44 + k * 27) * unit }),
  );
  return [...waiting, ...atCounter.filter(({ y }) => y < desk.y + desk.h - 4 * unit)];
}
