import type { Decision } from '../../simulation/door.js';
import type { Guess, PlayState } from './play-state.js';

/** A season as it is kept while it is played. */
export interface KeptPlay {
  /** Of the case. */
  readonly digest: string;
  readonly strategy: string;
  readonly replication: number;
  readonly at: number;
  readonly guess: Guess | null;
  readonly decisions: readonly Decision[];
}

/** Seasons that were left for others and can be gone on with, at most. */
const MOST_LEFT = 8;

/** The season on the table, or null while there is none or nothing has happened in it. */
export function keptOf({ phase, setup, strategy, replication, furthest, decisions, guess }: PlayState): KeptPlay | null {
  if (phase !== 'ready' || setup === null || strategy === null) return null;
  if (furthest <= setup.start && decisions.length === 0) return null;
  return { digest: setup.digest, strategy, replication, at: furthest, guess, decisions: decisions.map(({ decision }) => decision) };
}

/**
 * The seasons to go on with once another is opened: the one on the table first if it holds anybody's work, then those before it.
 * @param goesOn the one of them that is opened
 */
export function leftAfter(state: PlayState, goesOn: KeptPlay | undefined): readonly KeptPlay[] {
  const kept = keptOf(state);
  const isWork = kept !== null && (kept.decisions.length > 0 || kept.guess !== null);
  const others = state.left.filter((season) => season !== goesOn);
  if (!isWork) return others;
  const text = JSON.stringify(kept);
  return [kept, ...others.filter((season) => JSON.stringify(season) !== text)].slice(0, MOST_LEFT);
}

/** The season on the table and those that were left, as the desktop keeps them; null while there is nothing. Those left longest are dropped when it grows too long. */
export function keptText(state: PlayState, maxLength: number): string | null {
  const kept = keptOf(state);
  if (kept === null) return null;
  for (let count = state.left.length; count >= 0; count--) {
    const text = JSON.stringify({ ...kept, left: state.left.slice(0, count) });
    if (text.length <= maxLength) return text;
  }
  return null;
}

/** What was kept, newest first; nothing for anything else. Decisions are checked by the worker that plays them. */
export function readKept(text: string | null): readonly KeptPlay[] {
  if (text === null) return [];
  try {
    const kept = JSON.parse(text) as Record<string, unknown>;
    return [kept, ...(Array.isArray(kept.left) ? kept.left : [])].map(seasonOf).filter((season) => season !== null);
  } catch {
    return [];
  }
}

function seasonOf(value: unknown): KeptPlay | null {
  if (typeof value !== 'object' || value === null) return null;
  const { digest, strategy, replication, at, guess, decisions } = value as Record<string, unknown>;
  if (typeof digest !== 'string' || typeof strategy !== 'string' || typeof replication !== 'number' || typeof at !== 'number') return null;
  if (!Array.isArray(decisions)) return null;
  return { digest, strategy, replication, at, guess: isGuess(guess) ? guess : null, decisions: decisions as readonly Decision[] };
}

function isGuess(value: unknown): value is Guess {
  if (typeof value !== 'object' || value === null) return false;
  const { team, sales, complaints } = value as Record<string, unknown>;
  const isShare = (share: unknown) => share === null || typeof share === 'number';
  return typeof team === 'string' && isShare(sales) && isShare(complaints);
}
