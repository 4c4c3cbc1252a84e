import type { LocatedProblem } from '../problem.js';
import type { World } from '../world-schema.js';

/** The sections of a world that are sound by themselves; a section with a fault of its own is left out. */
export type SoundSections = Partial<World>;

/** Looks for contradictions between entries. Paths start at the world; a check that misses a section says nothing. */
export type WorldCheck = (world: SoundSections) => LocatedProblem[];
