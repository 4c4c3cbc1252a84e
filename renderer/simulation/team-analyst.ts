import type { DecisionEffect, PlayedAlert, Session, TeamsOver, TraceEvent } from './door.js';
import type { SideListener } from './simulator.js';

/** Sessions of one case under one seed; read and found sound by whoever asks. */
export interface TeamsStudy {
  /** The case as text. */
  readonly text: string;
  readonly sessions: readonly Session[];
}

export interface TeamsRequest extends TeamsStudy {
  /** Seasons that no team played, at least 2. */
  readonly seasons: number;
}

export interface TeamsAnswer {
  readonly over: TeamsOver;
  /** Whether each session comes to the outcome its file tells, in the order of the sessions; null until it was played again. */
  readonly isTrue: readonly (boolean | null)[];
  readonly isWhole: boolean;
}

export interface DebriefRequest extends TeamsRequest {
  /** Most decisions of a team that are left out in turn. */
  readonly most: number;
}

/** What a debrief knows of one team. */
export interface TeamMoments {
  readonly effects: readonly DecisionEffect[];
  /** Other seasons in which the effects were measured. */
  readonly seasons: number;
  /** Of the season that was played. */
  readonly alerts: readonly PlayedAlert[];
  /** What followed on moves by hand, by store and time. */
  readonly events: Readonly<Record<string, readonly TraceEvent[]>>;
}

export interface DebriefAnswer {
  /** In the order of the sessions, as far as they have been looked at. */
  readonly teams: readonly TeamMoments[];
  readonly isWhole: boolean;
}

/** Looks at sessions of teams away from the thread that draws. Takes the workers as the studies beside a comparison do: waits for it, and is ended by the next. */
export interface TeamAnalyst {
  /** The decisions replayed over other seasons; told ever better answers, and goes on from its own seasons when asked again for more. */
  replayTeams(request: TeamsRequest, listener: SideListener<TeamsAnswer>, signal: AbortSignal): Promise<void>;
  /** Each team's decisions one by one, and what it left undone; told team by team. */
  debrief(request: DebriefRequest, listener: SideListener<DebriefAnswer>, signal: AbortSignal): Promise<void>;
}
