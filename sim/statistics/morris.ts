import { RandomStream } from '../engine/random-stream.js';
import { type BootstrapInterval, bootstrapInterval } from './bootstrap-interval.js';

/** A walk through the unit cube that moves one coordinate at a time, each once. */
export interface Trajectory {
  /** One more than there are coordinates; every coordinate from 0 to 1. */
  readonly points: readonly (readonly number[])[];
  /** Which coordinate moves on the way to point k + 1. */
  readonly moved: readonly number[];
}

/** Levels of the grid the walks are on. */
const LEVELS = 4;
/** Length of a step: half the levels, so that every level is as likely. */
const STEP = LEVELS / (2 * (LEVELS - 1));

/** Walks from random places of the grid, their coordinates in random order (Morris 1991, Technometrics 33, 161-174). */
export function morrisTrajectories(dimensions: number, count: number, name: string): Trajectory[] {
  const luck = new RandomStream(`${name}\u0000morris`);
  let drawn = 0;
  const below = (n: number) => Math.floor(luck.at(drawn++) * n);
  return Array.from({ length: count }, () => {
    const start = Array.from({ length: dimensions }, () => below(LEVELS / 2) / (LEVELS - 1));
    const up = start.map(() => below(2) === 0);
    const order = start.map((_, i) => i);
    for (let i = dimensions - 1; i > 0; i--) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    const points = [start.map((x, i) => (up[i] ? x : x + STEP))];
    for (const i of order) points.push(points[points.length - 1].map((x, k) => (k === i ? start[i] + (up[i] ? STEP : 0) : x)));
    return { points, moved: order };
  });
}

/** What the walks say of one coordinate, in units of the outcome for the whole way from 0 to 1. */
export interface ElementaryEffects {
  /** Mean effect: towards which side it moves the outcome on balance. */
  readonly mean: number;
  /** Mean size of the effect (mu*): how much it matters (Campolongo, Cariboni and Saltelli 2007, Environmental Modelling & Software 22, 1509-1518). */
  readonly meanSize: BootstrapInterval;
  /** Standard deviation (sigma): how far its effect depends on the others or on where it is. */
  readonly spread: BootstrapInterval;
}

/** @param values of each walk, at each of its points. At least two walks. */
export function elementaryEffects(
  trajectories: readonly Trajectory[],
  values: readonly (readonly number[])[],
  confidence: number,
  name: string,
): ElementaryEffects[] {
  const dimensions = trajectories[0]?.moved.length ?? 0;
  return Array.from({ length: dimensions }, (_, i) => {
    const effects = trajectories.map(({ points, moved }, t) => {
      const k = moved.indexOf(i);
      return (values[t][k + 1] - values[t][k]) / (points[k + 1][i] - points[k][i]);
    });
    return {
      mean: meanOf(effects),
      meanSize: bootstrapInterval(effects, (sample) => meanOf(sample.map(Math.abs)), confidence, `${name} ${i} size`),
      spread: bootstrapInterval(effects, deviationOf, confidence, `${name} ${i} spread`),
    };
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / Math.max(1, values.length - 1));
}
