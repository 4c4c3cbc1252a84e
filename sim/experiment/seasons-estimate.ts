import { bonferroni } from '../statistics/bonferroni.js';
import type { SeasonsForecast } from '../statistics/seasons-needed.js';
import type { Accumulation } from './accumulation.js';
import { forecasts, type HalfWidthTarget } from './stopping.js';

/** Of `compare --estimate`: what a half-width would take, judged by a pilot. */
export interface SeasonsEstimate {
  /** As the call names it. */
  readonly indicator: string;
  readonly strategy: string;
  /** Wanted: in the indicator's unit, or as a share where it is relative. */
  readonly target: number;
  readonly relative: boolean;
  /** Of the pilot. */
  readonly halfWidth: number;
  /** Seasons altogether, the pilot's among them, with the interval that the pilot leaves. */
  readonly seasons: SeasonsForecast;
}

/** What every strategy would take for every target, all targets together as `--until` wants them (Bonferroni). */
export function estimateSeasons(targets: readonly (HalfWidthTarget & { readonly name: string })[], pilot: Accumulation): SeasonsEstimate[] {
  return targets.flatMap((target) =>
    forecasts({ ...target, confidence: bonferroni(target.confidence, targets.length) }, pilot).map(({ strategy, halfWidth, seasons }) => ({
      indicator: target.name,
      strategy,
      target: target.halfWidth,
      relative: target.relative,
      halfWidth,
      seasons,
    })),
  );
}
