import { type CompiledCase, compileCase } from '../../model/index.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import { ROLES } from '../../scenario/sections/words.js';
import { FEWEST_CONTROLLED } from '../../statistics/control-variates.js';
import { tallyOf } from '../../statistics/tally.js';
import type { ControlPart } from '../result.js';
import { candidateLuck } from './candidate-luck.js';
import type { KnownLuck } from './known-luck.js';
import { rosterLuck } from './roster-luck.js';

/** What can be a control: how many people might come, and how fast the people rostered in a role are. */
export const CONTROL_NAMES = ['candidates', ...ROLES] as const;
export type ControlName = (typeof CONTROL_NAMES)[number];

/** Each control costs a degree of freedom; a third has never been worth it. */
const MOST_CONTROLS = 2;

/** The known luck of the seasons of an experiment, as its intervals are freed of it. The same for every strategy of the case. */
export class SeasonControls {
  private readonly drawn = new Map<number, Float64Array>();

  constructor(
    /** Strategy whose roster is looked at. */
    readonly roster: string,
    readonly names: readonly ControlName[],
    private readonly luck: readonly KnownLuck[],
  ) {}

  /** Of a replication, each less its expectation. */
  deviations(replication: number): Float64Array {
    const there = this.drawn.get(replication) ?? Float64Array.from(this.luck, (one) => one.of(replication) - one.expected);
    this.drawn.set(replication, there);
    return there;
  }

  /** What results tell of n seasons, replications 0 to n - 1. */
  part(n: number): ControlPart {
    const seasons = Array.from({ length: n }, (_, r) => this.deviations(r));
    const controls = this.names.map((name, j) => {
      const { expected } = this.luck[j];
      return { name, expected, mean: expected + tallyOf(seasons.map((one) => one[j])).mean };
    });
    return { roster: this.roster, controls, used: n >= FEWEST_CONTROLLED };
  }
}

/**
 * Controls of a case by name.
 * @param strategy whose roster is looked at: the baseline of a comparison
 * @returns the controls, or a sentence that says why there are none
 */
export function seasonControls(scenario: Scenario, strategy: string, names: readonly ControlName[], seed: string): SeasonControls | string {
  if (names.length > MOST_CONTROLS) return `At most ${MOST_CONTROLS} controls: each costs a degree of freedom.`;
  if (new Set(names).size < names.length) return `The same control is named twice: ${names.join(', ')}.`;
  const compiled = compileCase(scenario, strategy, { seed });
  const luck: KnownLuck[] = [];
  for (const name of names) {
    const one = luckOf(name, compiled);
    if (typeof one === 'string') return one;
    luck.push(one);
  }
  return new SeasonControls(strategy, names, luck);
}

function luckOf(name: ControlName, compiled: CompiledCase): KnownLuck | string {
  if (name === 'candidates') {
    const luck = candidateLuck(compiled);
    return luck.expected > 0 ? luck : 'Nobody comes in this case: "candidates" is no control.';
  }
  const role = ROLES.indexOf(name);
  return (
    rosterLuck(compiled, role) ??
    `"${name}" is no control here: with "${compiled.strategy}" nobody is rostered there when visitors come, or all are equally fast and never absent.`
  );
}
