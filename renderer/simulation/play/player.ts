import type { Decision, DecisionOutcome, LocalText, PlayerAction, Problem, Role, Session } from '../door.js';
import type { StoreGlance, StoreScene } from './play-scene.js';

/** A season to be played: the case as text, which strategy, and which season of it (from 0): the same customers as season r of a comparison. */
export interface PlayRequest {
  readonly text: string;
  readonly strategy: string;
  readonly replication: number;
  /** Decisions to begin with; they are carried out as the season comes to them. */
  readonly decisions: readonly Decision[];
  /** The text of a session file, whose decisions and whose form of the plan these are; sound, and of this case. */
  readonly session?: string;
  /** Where to begin (minutes); absent: at the first opening. */
  readonly at?: number;
}

export interface PlayStore {
  readonly id: string;
  readonly title: LocalText | undefined;
  readonly groups: number;
  readonly promoted: number;
  /** Tills drawn: the most cashiers there can be at once by the roster, and some to open. */
  readonly tills: number;
  /** Kinds of work there are in it, in the usual order: somebody is on the roster for it, or the case has such a place. */
  readonly roles: readonly Role[];
}

/** A stretch of days on promotion. */
export interface PromotionSeen {
  readonly title: LocalText | undefined;
  /** First and last minute. */
  readonly from: number;
  readonly until: number;
  readonly trafficFactor: number;
}

/** A parameter that a player may change while the season runs. */
export interface Threshold {
  readonly parameter: string;
  /** In force in the store now. */
  readonly value: number | string;
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly string[];
}

/** What does not change while a season is played. */
export interface PlaySetup {
  readonly days: number;
  /** 0 = Monday. */
  readonly firstWeekday: number;
  /** Minutes of the day. */
  readonly opens: number;
  readonly closes: number;
  /** Where a season begins to be played: the first opening, when the first shift has come. */
  readonly start: number;
  /** When the last trading day ends (minutes). */
  readonly end: number;
  readonly stores: readonly PlayStore[];
  readonly promotions: readonly PromotionSeen[];
  readonly seed: string;
  readonly digest: string;
  readonly can: Abilities;
}

/** Which actions this case has a part for. */
export interface Abilities {
  readonly move: boolean;
  readonly tills: boolean;
  readonly callIn: boolean;
  readonly lend: boolean;
  readonly coupons: boolean;
  readonly expedite: boolean;
  readonly restock: boolean;
  /** What a refused order says about its price: yuan a unit and an order, hours until it comes. */
  readonly expediteTerms: { readonly yuanPerUnit: number; readonly yuanPerOrder: number; readonly hours: number } | null;
  readonly switchMinutes: number;
}

export interface PlayEvent {
  readonly time: number;
  readonly store: string;
  readonly kind: string;
  readonly customer?: number;
  readonly person?: string;
  readonly detail?: Readonly<Record<string, number | string | boolean>>;
}

/** Sums of the whole chain since the beginning. */
export interface Sample {
  readonly time: number;
  readonly visitors: number;
  readonly complaints: number;
  /** Yuan. */
  readonly sales: number;
  /** Yuan. */
  readonly lost: number;
}

/** A decision as it stands in the log; `outcome` is null until the season comes to it. */
export interface DecisionRow {
  /** From 1. */
  readonly number: number;
  readonly decision: Decision;
  readonly outcome: DecisionOutcome | null;
}

/** One course the season has taken. The first is number 1. */
export interface BranchSeen {
  readonly id: number;
  /** Given by the player; empty for none. */
  readonly name: string;
  /** The branch it left, and when. */
  readonly parent: number | null;
  readonly from: number;
  /** How far it has been played (minutes). */
  readonly until: number;
  readonly decisions: number;
  /** At its furthest point. */
  readonly last: Sample;
}

/** The course that was on screen before the present one, for comparison. */
export interface CourseBeside {
  readonly branch: number;
  readonly samples: readonly Sample[];
}

/** Part of a list that grows: replaces what the list holds from place `from` on. */
export interface Tail<T> {
  readonly from: number;
  readonly items: readonly T[];
}

export const GHOSTS = ['no-moves', 'rules'] as const;
export type Ghost = (typeof GHOSTS)[number];

/** One frame. */
export interface PlayView {
  readonly branch: number;
  readonly time: number;
  /** How far this branch has been played (minutes). */
  readonly furthest: number;
  readonly isOver: boolean;
  readonly scene: StoreScene;
  readonly glances: readonly StoreGlance[];
  readonly events: Tail<PlayEvent>;
  readonly samples: Tail<Sample>;
  readonly ghosts: Readonly<Record<Ghost, Tail<Sample>>>;
  /** Only when they changed. */
  readonly decisions: readonly DecisionRow[] | null;
  readonly branches: readonly BranchSeen[] | null;
  /** Only when it changed. */
  readonly beside: CourseBeside | null;
}

export type PlayOpened =
  | { readonly ok: true; readonly setup: PlaySetup; readonly view: PlayView }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface DecideAnswer {
  readonly outcome: DecisionOutcome;
  readonly view: PlayView;
}

export type StepSize = 'event' | 5 | 60 | 1440;

/** What is told of a customer or an employee: their part of the trace up to now. */
export interface Story {
  readonly events: readonly PlayEvent[];
  /** The same customer under the other strategy; null where it is not asked for. */
  readonly twin: readonly PlayEvent[] | null;
}

/** What a session file says, or why it cannot be played on this case. */
export type SessionInspection =
  | {
      readonly ok: true;
      readonly team: string;
      readonly strategy: string;
      readonly replication: number;
      readonly decisions: readonly Decision[];
      readonly playedUntil: number;
      /** Relative changes, where the team guessed. */
      readonly guess: NonNullable<Session['guess']> | null;
    }
  | { readonly ok: false; readonly why: 'other-case' | 'unknown-plan' | 'problems'; readonly problems: readonly Problem[] };

export interface SessionHead {
  readonly version: string;
  readonly team: string;
  readonly guess: NonNullable<Session['guess']> | null;
}

/** Plays one season away from the thread that draws. Every answer is of the branch on screen; calls are carried out in order. */
export interface Player {
  open(request: PlayRequest, store: string | null): Promise<PlayOpened>;
  /** Goes to a minute, later or earlier, with the decisions of this branch. */
  goTo(minute: number, store: string): Promise<PlayView>;
  step(size: StepSize, store: string): Promise<PlayView>;
  /** Goes on to the next alert in any store; to the end where there is none. */
  nextAlert(store: string): Promise<PlayView>;
  /** Decides at the present moment. What lay ahead stays behind in the branch left. */
  decide(store: string, action: PlayerAction, reason: string): Promise<DecideAnswer>;
  /** The season goes on from here without what was decided later. */
  branch(store: string, name: string): Promise<PlayView>;
  switchTo(branch: number, store: string): Promise<PlayView>;
  rename(branch: number, name: string, store: string): Promise<PlayView>;
  thresholds(store: string): Promise<readonly Threshold[]>;
  customerStory(store: string, customer: number, twin: string | null): Promise<Story>;
  personStory(store: string, person: string): Promise<Story>;
  /** Reads a session file against the case. @param text of the case */
  inspect(text: string, session: string): Promise<SessionInspection>;
  /** The season as a session file. The season stays where it is; its rest is played to the end for the digest. */
  sessionFile(head: SessionHead): Promise<string>;
  close(): void;
}
