import { type LevelView, type PersonView, ROLES, type StoreView } from '../door.js';
import type { BoardFigures, ClockSeen, PersonKind, PersonSeen, PressureSeen, StockSeen, StoreGlance, StoreScene } from './play-scene.js';

/** Customers looking around that are sent; a store with more is as full as can be drawn. */
const BROWSING_MAX = 500;
/** Below this share of its capacity a shelf counts as empty: nothing of it can be sold. */
const NOTHING = 1e-9;

export interface SceneParts {
  readonly view: StoreView;
  readonly time: number;
  readonly isOpen: boolean;
  readonly board: BoardFigures;
  /** Lengths of the three clocks (minutes). */
  readonly clockMinutes: readonly [number, number, number];
  /** Units the backroom held when the season began. */
  readonly firstBackroom: number;
}

/** One store as the page shows it. */
export function sceneOf({ view, time, isOpen, board, clockMinutes, firstBackroom }: SceneParts): StoreScene {
  const { floor, checkout, desk } = view;
  return {
    store: view.id,
    time,
    isOpen,
    people: view.people.flatMap(personOf),
    browsing: floor.customers.slice(0, BROWSING_MAX),
    browsingCount: floor.inside,
    hasTills: checkout !== undefined,
    line: (checkout?.queue ?? []).map(({ customer, wait }) => ({ customer, since: time - wait })),
    atTills: (checkout?.served ?? []).map(({ customer, person, since }) => ({ customer, person, since })),
    hasDesk: desk !== undefined,
    deskLine: (desk?.queue ?? []).map(({ customer, wait }) => ({ customer, since: time - wait })),
    atDesk: (desk?.served ?? []).map(({ customer, person, since }) => ({ customer, person, since })),
    stock: stockOf(view, firstBackroom),
    pressure: pressureOf(view),
    // A case without a clock has none to watch.
    clocks: view.cases.map((level, i) => clockOf(level, clockMinutes[i])).filter(({ minutes }) => minutes > 0),
    board,
  };
}

function personOf({ id, home, role, state, to, since, until, group }: PersonView): PersonSeen[] {
  if (state === 'off') return [];
  const doing = state === 'idle' ? 'free' : state;
  return [
    { id, kind: kindOf(id), home, role, next: to ?? null, doing, since: since ?? 0, until: until ?? null, group: group === undefined ? null : group - 1 },
  ];
}

function kindOf(id: string): PersonKind {
  if (id.startsWith('float-')) return 'float';
  return id.startsWith('on-call-') ? 'on-call' : 'own';
}

function stockOf({ stock, people }: StoreView, firstBackroom: number): StockSeen | null {
  if (!stock) return null;
  const beingFilled = new Set(people.flatMap(({ group }) => (group === undefined ? [] : [group - 1])));
  return {
    shelves: stock.fills.map((fill, group) => ({
      fill: Math.min(1, fill),
      isEmpty: fill <= NOTHING,
      isPromoted: group < stock.promoted,
      waits: !beingFilled.has(group),
    })),
    backroom: stock.backroomUnits === undefined || firstBackroom <= 0 ? null : stock.backroomUnits / firstBackroom,
    deliveries: stock.deliveries.map(({ due, group, units }) => ({ at: due, group: group - 1, units })),
  };
}

function pressureOf({ pressure }: StoreView): PressureSeen | null {
  if (!pressure) return null;
  const { byRole, store, alertOn, alertOff, alertSince } = pressure;
  return { byRole, store, alertOn, alertOff, alertSince: alertSince ?? null };
}

function clockOf({ level, open, urgent }: LevelView, minutes: number): ClockSeen {
  const [next] = urgent.filter(({ due }) => Number.isFinite(due));
  return { level, open, minutes, next: next === undefined ? null : { due: next.due, since: next.due - minutes } };
}

/** The same at a glance. */
export function glanceOf({ id, floor, checkout, pressure }: StoreView): StoreGlance {
  const line = checkout?.queue.length ?? 0;
  return {
    store: id,
    inside: floor.inside + line + (checkout?.served.length ?? 0),
    line,
    pressure: pressure ? Math.max(...ROLES.map((role) => pressure.byRole[role])) : null,
    alertSince: pressure?.alertSince ?? null,
  };
}
