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

/** The season on the table, or null while there is none or nothing has happened in it. */
export function keptOf({ phase, setup, strategy, replication, furthest, decisions, guess }: PlayState): KeptPlay | null {
  if (phase !== 'ready' || setup === null || strategy === null) return null;
  if (furthest <= setup.start && decisions.length === 0) return null;
  return { digest: setup.digest, strategy, replication, at: furthest, guess, decisions: decisions.map(({ decision }) => decision) };
}

/** What was kept, null for anything else. Its decisions are checked by the worker that plays them. */
export function readKept(text: string | null): KeptPlay | null {
  if (text === null) return null;
  try {
    const { digest, strategy, replication, at, guess, decisions } = JSON.parse(text) as Record<string, unknown>;
    if (typeof digest !== 'string' || typeof strategy !== 'string' || typeof replication !== 'number' || typeof at !== 'number') return null;
    if (!Array.isArray(decisions)) return null;
    return { digest, strategy, replication, at, guess: isGuess(guess) ? guess : null, decisions: decisions as readonly Decision[] };
  } catch {
    return null;
  }
}

function isGuess(value: unknown): value is Guess {
  if (typeof value !== 'object' || value === null) return false;
  const { team, sales, complaints } = value as Record<string, unknown>;
  return typeof team === 'string' && typeof sales === 'number' && typeof complaints === 'number';
}
