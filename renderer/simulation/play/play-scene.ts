import type { Role } from '../door.js';

/** What the Play page is told of one moment of a season: plain data, sent from the worker at most once a frame. Times are minutes since day 0, 00:00. */

/** How somebody came to be in this store today. */
export type PersonKind = 'own' | 'temporary' | 'on-call' | 'float';

export type PersonDoing = 'free' | 'busy' | 'walking' | 'break';

export interface PersonSeen {
  /** As the trace names people, such as "stock-2". */
  readonly id: string;
  readonly kind: PersonKind;
  readonly home: Role;
  readonly role: Role;
  /** Where the person goes next, or is on the way to. */
  readonly next: Role | null;
  readonly doing: PersonDoing;
  /** Since when. */
  readonly since: number;
  /** When a walk or a break ends, where that is known. */
  readonly until: number | null;
  /** Product group (from 0) whose shelf is being filled. */
  readonly group: number | null;
}

/** A customer somewhere, and since when. */
export interface CustomerSeen {
  readonly customer: number;
  readonly since: number;
}

/** A customer who looks around, and until when. */
export interface BrowserSeen {
  readonly customer: number;
  readonly until: number;
}

/** A customer with somebody who serves. */
export interface ServiceSeen extends CustomerSeen {
  readonly person: string;
}

export interface ShelfSeen {
  /** Share of its capacity, 0 to 1; where everything is on the shelf, of what the season began with. */
  readonly fill: number;
  readonly isEmpty: boolean;
  readonly isPromoted: boolean;
  /** A refill has been asked for and nobody has come yet. */
  readonly waits: boolean;
}

export interface DeliverySeen {
  readonly at: number;
  /** From 0. */
  readonly group: number;
  readonly units: number;
}

export interface StockSeen {
  readonly shelves: readonly ShelfSeen[];
  /** Units in the backroom against those the season began with there; null where there is no backroom. */
  readonly backroom: number | null;
  /** The next ones, soonest first. */
  readonly deliveries: readonly DeliverySeen[];
}

export interface PressureSeen {
  readonly byRole: Readonly<Record<Role, number>>;
  readonly store: number;
  readonly alertOn: number;
  readonly alertOff: number;
  /** Null while there is no alert. */
  readonly alertSince: number | null;
}

/** The cases of one level of the escalation. */
export interface ClockSeen {
  readonly level: 1 | 2 | 3;
  readonly open: number;
  /** Which of them is due next, and when its clock began; null where nothing is open. */
  readonly next: { readonly due: number; readonly since: number } | null;
  /** Length of the clock (minutes). */
  readonly minutes: number;
}

/** Operations and service on one page; null where the case has no such part. */
export interface BoardFigures {
  readonly inquiriesToday: number | null;
  readonly inquiriesOpen: number;
  /** Season so far (minutes). */
  readonly firstResponseMinutes: number | null;
  readonly inTimeShare: number | null;
  /** Of picks, season so far. */
  readonly stockoutShare: number | null;
  readonly emptyShelves: number;
  readonly afterSalesYuan: number | null;
  /** Of sales. */
  readonly afterSalesShare: number | null;
  /** Working time on one case at all levels (minutes). */
  readonly handlingMinutes: number | null;
  /** Whether anybody answers complaints and questions: a desk or clocks. */
  readonly hasService: boolean;
  /** Season so far (yuan); share of what was wanted that was lost. */
  readonly salesYuan: number | null;
  readonly lostShare: number | null;
  /** At the checkout, season so far: mean wait (minutes) and the share of those in line who gave up; null without one. */
  readonly queueMinutes: number | null;
  readonly gaveUpShare: number | null;
}

/** One store, everything about it. */
export interface StoreScene {
  readonly store: string;
  readonly time: number;
  readonly isOpen: boolean;
  readonly people: readonly PersonSeen[];
  /** At most as many as can be drawn. */
  readonly browsing: readonly BrowserSeen[];
  readonly browsingCount: number;
  readonly hasTills: boolean;
  readonly line: readonly CustomerSeen[];
  readonly atTills: readonly ServiceSeen[];
  readonly hasDesk: boolean;
  readonly deskLine: readonly CustomerSeen[];
  readonly atDesk: readonly ServiceSeen[];
  readonly stock: StockSeen | null;
  readonly pressure: PressureSeen | null;
  readonly clocks: readonly ClockSeen[];
  readonly board: BoardFigures;
}

/** One store at a glance, for the strip of stores. */
export interface StoreGlance {
  readonly store: string;
  readonly inside: number;
  readonly line: number;
  readonly pressure: number | null;
  readonly alertSince: number | null;
}
