import { PROGRAM, playSeasons, SEASONS } from '../seasons/play-seasons.mjs';
import { bundleForNode } from './cli.mjs';
import { modelAsOneFunction } from './model.mjs';

/** What a first start opens with, played beforehand: out/seasons, which main puts behind the shelf of every start (docs/decisions/0024). */
export async function bundleSeasons() {
  await bundleForNode('renderer/simulation/kept/first-seasons.ts', PROGRAM, [modelAsOneFunction()]);
  await playSeasons(SEASONS);
}
