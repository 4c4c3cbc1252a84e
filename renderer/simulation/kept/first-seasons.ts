import type { ShippedCase } from '../../../electron/desktop-contract.js';
import { firstCase, firstComparison } from '../../frame/first-case.js';
import { comparisonRunner } from '../comparison-runner.js';
import type { Executor, Study } from '../door.js';
import { shelfKeys } from './shelf-keys.js';

/** For the threads that play for it. */
export { openStudy, summaryBuffers } from '../door.js';

/** A file of the shelf. */
export interface KeptFile {
  /** As the window asks for it. */
  readonly key: string;
  readonly bytes: Uint8Array;
}

export interface FirstSeasons {
  /** The cases that come with the app. */
  readonly shipped: readonly ShippedCase[];
  /** Complete rounds to play: every strategy of the case once in each. */
  readonly rounds: number;
  /** Of Sandtable; it stands in the result. */
  readonly version: string;
  /** Names the build of the model. */
  readonly engine: string;
}

/**
 * The first seasons of the case a first start opens with, played and packed as the window itself plays and packs them, under the names it will look for:
 * so a first start finds what any later start finds. Runs when the app is built, not in the window.
 * @throws when no case is there to be played, or it has problems
 */
export async function firstSeasons({ shipped, rounds, version, engine }: FirstSeasons, executorFor: (study: Study) => Executor): Promise<readonly KeptFile[]> {
  const asked = firstComparison(firstCase(shipped));
  if (asked === null) throw new Error('There is no case to open with.');
  const { text } = asked;
  const runner = comparisonRunner(executorFor);
  const quietly = () => undefined;
  const { problems } = await runner.compare({ text, replications: Math.min(rounds, asked.replications), version }, quietly, quietly);
  if (problems !== null) throw new Error(`The case to open with has problems: ${problems.map(({ path, expected }) => `${path} ${expected}`).join('; ')}`);
  const [seasons, picture] = [await runner.pack({ text }), await runner.picture({ text })];
  if (seasons === null || picture === null) throw new Error('The first seasons are too many to be kept.');
  const keys = await shelfKeys({ text }, engine);
  return [
    { key: keys.seasons, bytes: seasons },
    { key: keys.picture, bytes: picture },
  ];
}
