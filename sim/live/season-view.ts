import type { Business } from '../model/desk-visit.js';
import type { Role } from '../scenario/world-schema.js';

/** What somebody of the staff is doing. */
export type PersonState = 'off' | 'idle' | 'busy' | 'walking' | 'break';

/** One of the staff. Times in minutes of the season. */
export interface PersonView {
  /** As the trace names people, such as "stock-2": what a decision names. */
  readonly id: string;
  readonly home: Role;
  readonly role: Role;
  readonly state: PersonState;
  /** Where the person goes now, or when the job in hand is done. */
  readonly to?: Role;
  /** Who keeps the person there, out of reach of the pool. */
  readonly heldBy?: 'player' | 'rule';
  /** The shift is over; only the job in hand, or the last customers, keep the person. */
  readonly leaving?: true;
  /** When the present job, way or break began; for who is idle, since when time at this place is counted. */
  readonly since?: number;
  /** When the present job, way or break ends. */
  readonly until?: number;
  readonly customer?: number;
  /** Product group being refilled, from 1. */
  readonly group?: number;
}

/** A customer looking around, and when they have seen enough (minutes of the season). */
export interface BrowsingView {
  readonly customer: number;
  readonly until: number;
}

/** A customer in a line, and for how long (minutes). */
export interface WaitingView {
  readonly customer: number;
  readonly wait: number;
}

/** A customer being served. */
export interface ServedView {
  readonly customer: number;
  readonly person: string;
  readonly since: number;
  readonly until: number;
}

export interface FloorView {
  /** Number of customers looking around. */
  readonly inside: number;
  /** Of them, as many as promoters can talk to at once, one each. */
  readonly advised: number;
  /** Share of the help customers want that the promoters can give now. */
  readonly help: number;
  readonly customers: readonly BrowsingView[];
}

export interface CheckoutView {
  /** The line, the first one first. */
  readonly queue: readonly WaitingView[];
  readonly served: readonly ServedView[];
}

export interface DeskView {
  readonly queue: readonly (WaitingView & { readonly business: Business })[];
  readonly served: readonly (ServedView & { readonly business: Business })[];
}

/** A product group, from 1, in units. */
export interface GroupView {
  readonly group: number;
  readonly shelf: number;
  readonly backroom: number;
  readonly onOrder: number;
}

export interface StockView {
  /** Share of groups whose shelf is empty. */
  readonly emptyShare: number;
  readonly groups: number;
  /** Of them on promotion: the first ones. */
  readonly promoted: number;
  /** Of every group: what is on its shelf, against what the shelf holds, or, where all is on the shelf, against what the season begins with. 0 to 1, rarely above. */
  readonly fills: readonly number[];
  /** Units in the backroom; absent where everything is on the shelf. */
  readonly backroomUnits?: number;
  /** Those with the emptiest shelves, at most WORST_GROUPS. */
  readonly worst: readonly GroupView[];
  /** Those that come next, at most NEXT_DELIVERIES; `due` in minutes of the season. */
  readonly deliveries: readonly { readonly group: number; readonly units: number; readonly due: number }[];
  /** Refills that wait, and those being done. */
  readonly refillsWaiting: number;
  readonly refillsUnderWay: number;
}

export interface PressureView {
  readonly byRole: Readonly<Record<Role, number>>;
  readonly store: number;
  readonly alert: boolean;
  /** When the alert was raised; absent while there is none. */
  readonly alertSince?: number;
  /** Pressure at which an alert is raised and ends, as in force now. */
  readonly alertOn: number;
  readonly alertOff: number;
}

/** An open case; `due` is when the clock of its level runs out. */
export interface CaseView {
  readonly case: number;
  readonly customer: number;
  readonly cause: string;
  readonly opened: number;
  readonly due: number;
}

/** The open cases of one level: 1 the front line, 2 the region, 3 head office. */
export interface LevelView {
  readonly level: 1 | 2 | 3;
  readonly open: number;
  /** Past their clock. */
  readonly late: number;
  /** Those whose clocks run out first, at most URGENT_CASES. */
  readonly urgent: readonly CaseView[];
}

/** Sums since the season, or the end of its warm-up, began. */
export interface RunningSums {
  readonly visitors: number;
  readonly transactions: number;
  readonly sales: number;
  readonly lostSales: { readonly queues: number; readonly stockouts: number; readonly noAdvice: number; readonly taste: number };
  readonly complaints: {
    readonly waiting: number;
    readonly walkout: number;
    readonly stockout: number;
    readonly error: number;
    readonly handoff: number;
    readonly product: number;
  };
  readonly moves: number;
  readonly labourYuan: number;
  readonly decisions: number;
  readonly decisionsRefused: number;
  readonly decisionYuan: number;
}

export interface StoreView {
  readonly id: string;
  /** Everyone of the roster; floats of the region and people called in while they are here. */
  readonly people: readonly PersonView[];
  readonly floor: FloorView;
  /** Absent where the case has no such place. */
  readonly checkout?: CheckoutView;
  readonly desk?: DeskView;
  readonly stock?: StockView;
  readonly pressure?: PressureView;
  readonly cases: readonly LevelView[];
  readonly sums: RunningSums;
}

/** One moment of a season: plain data, safe for structured clone. */
export interface SeasonView {
  /** Minutes since the first midnight. */
  readonly time: number;
  /** From 0. */
  readonly day: number;
  readonly minuteOfDay: number;
  /** Whether stores are open to customers. */
  readonly isOpen: boolean;
  readonly isOver: boolean;
  /** All stores, or the one asked for. */
  readonly stores: readonly StoreView[];
  /** All stores together, whichever was asked for. */
  readonly sums: RunningSums;
}

export const WORST_GROUPS = 6;
export const NEXT_DELIVERIES = 6;
export const URGENT_CASES = 5;
