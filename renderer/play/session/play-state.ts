import type { DecisionOutcome, PlayerAction, Problem } from '../../simulation/door.js';
import type { StoreGlance, StoreScene } from '../../simulation/play/play-scene.js';
import type {
  BranchSeen,
  CourseBeside,
  DecisionRow,
  Ghost,
  PlayEvent,
  PlaySetup,
  PlayView,
  Sample,
  StepSize,
  Threshold,
} from '../../simulation/play/player.js';
import type { Speed } from '../transport/speeds.js';
import type { KeptPlay } from './kept-play.js';
import { mergeTail } from './merge-tail.js';

/** What people do by hand, by the letter of its key. */
export const ACTION_KINDS = ['move', 'till', 'float', 'coupon', 'rush', 'threshold'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** Whose story is told. */
export type Chosen = { readonly kind: 'customer'; readonly customer: number } | { readonly kind: 'person'; readonly person: string };

/** What has just been decided, or refused. */
export interface Told {
  readonly action: PlayerAction;
  readonly outcome: DecisionOutcome;
  /** Increases, so that the same words twice are said twice. */
  readonly turn: number;
}

/** What a team expects before it plays: change against "no moves" in per cent. */
export interface Guess {
  readonly team: string;
  /** Null: a team that only has a name. */
  readonly sales: number | null;
  readonly complaints: number | null;
}

/** Whose season is opened. */
export interface OpenFor {
  readonly caseName?: string;
  readonly guess?: Guess | null;
  /** The season that was left and is gone on with. */
  readonly goesOn?: KeptPlay;
}

export interface PlayState {
  readonly phase: 'idle' | 'opening' | 'ready' | 'problems' | 'failed';
  readonly problems: readonly Problem[];
  readonly error: string | null;
  /** Which season of which plan is open; null before. */
  readonly strategy: string | null;
  readonly replication: number;
  /** Of the case when the season was opened: another one means that the season is of an older case. */
  readonly text: string | null;
  /** Name of the case it belongs to; null before. */
  readonly caseName: string | null;
  readonly setup: PlaySetup | null;
  readonly store: string;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  /** What one step is. */
  readonly stepBy: StepSize;
  /** The worker is on its way to another moment. */
  readonly isSeeking: boolean;
  /** As last told to the panels; the floor is drawn from `PlaySession.view`. */
  readonly time: number;
  readonly furthest: number;
  readonly isOver: boolean;
  readonly scene: StoreScene | null;
  readonly glances: readonly StoreGlance[];
  readonly events: readonly PlayEvent[];
  readonly samples: readonly Sample[];
  readonly ghosts: Readonly<Record<Ghost, readonly Sample[]>>;
  readonly decisions: readonly DecisionRow[];
  readonly branch: number;
  readonly branches: readonly BranchSeen[];
  /** The course that was on screen before this one. */
  readonly beside: CourseBeside | null;
  readonly panel: ActionKind | null;
  readonly chosen: Chosen | null;
  readonly thresholds: readonly Threshold[];
  readonly told: Told | null;
  readonly guess: Guess | null;
  /** Seasons that were left for others and can be gone on with, newest first. */
  readonly left: readonly KeptPlay[];
}

export const EMPTY_PLAY: PlayState = {
  phase: 'idle',
  problems: [],
  error: null,
  strategy: null,
  replication: 0,
  text: null,
  caseName: null,
  setup: null,
  store: '',
  isPlaying: false,
  speed: 'ten',
  stepBy: 'event',
  isSeeking: false,
  time: 0,
  furthest: 0,
  isOver: false,
  scene: null,
  glances: [],
  events: [],
  samples: [],
  ghosts: { 'no-moves': [], rules: [] },
  decisions: [],
  branch: 1,
  branches: [],
  beside: null,
  panel: null,
  chosen: null,
  thresholds: [],
  told: null,
  guess: null,
  left: [],
};

/** Lists that a view brings on; they are never skipped, whatever is drawn. */
export type PlayLists = Pick<PlayState, 'events' | 'samples' | 'ghosts' | 'decisions' | 'branches' | 'beside'>;

export function mergeLists(lists: PlayLists, view: PlayView): PlayLists {
  return {
    events: mergeTail(lists.events, view.events),
    samples: mergeTail(lists.samples, view.samples),
    ghosts: mergeGhosts(lists.ghosts, view.ghosts),
    decisions: view.decisions ?? lists.decisions,
    branches: view.branches ?? lists.branches,
    beside: view.beside ?? lists.beside,
  };
}

/** The same ones where nothing is new: whoever draws them need not look. */
function mergeGhosts(ghosts: PlayLists['ghosts'], tails: PlayView['ghosts']): PlayLists['ghosts'] {
  const still = mergeTail(ghosts['no-moves'], tails['no-moves']);
  const rules = mergeTail(ghosts.rules, tails.rules);
  return still === ghosts['no-moves'] && rules === ghosts.rules ? ghosts : { 'no-moves': still, rules };
}
