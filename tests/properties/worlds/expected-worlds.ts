import { expect, test } from 'vitest';
import { playWorlds } from './random-worlds.js';

/** In each run of the tests; `npm run worlds` plays thousands. */
const WORLDS = 100;

/** Plays random worlds and asks that enough happened in them for the promise to mean something. */
export function playAndExpect(seed: number): void {
  test(`whatever the world and the strategy, everything balances, everybody is in one place and the same customers come (from ${seed})`, () => {
    const { sound, strategies, customers, moves, floats, pilots } = playWorlds(seed, WORLDS);
    expect(sound).toBeGreaterThan(WORLDS * 0.9);
    expect(strategies).toBeGreaterThan(WORLDS * 1.8);
    expect(customers).toBeGreaterThan(WORLDS * 500);
    expect(moves).toBeGreaterThan(WORLDS);
    expect(floats).toBeGreaterThan(WORLDS);
    expect(pilots).toBeGreaterThan(0);
  });
}
