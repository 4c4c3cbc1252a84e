import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Scenario } from '../../scenario/scenario-schema.js';
import type { Field } from '../search/field.js';
import type { MeasuredSeason } from '../search/measure.js';
import { type Outcome, type OutcomeWanted, outcomeAt } from './outcome.js';
import { isSound, settingsOf, type UncertainParameter } from './uncertain-parameters.js';

/** Parameters that can't all be as a design wants them at once. */
export class UnsoundSettingError extends Error {
  override readonly name = 'UnsoundSettingError';
}

/** Plays settings of parameters: every strategy in question, in the same seasons. */
export class SettingsField {
  constructor(
    private readonly scenario: Scenario,
    private readonly field: Field,
    readonly wanted: readonly OutcomeWanted[],
    readonly seasons: number,
  ) {}

  get cancelled(): boolean {
    return this.field.cancelled;
  }

  private get strategies(): string[] {
    return [...new Set(this.wanted.flatMap(({ strategy, against }) => [strategy, ...(against === undefined ? [] : [against])]))];
  }

  /**
   * The outcomes at each setting, in the order of `wanted`; undefined when cancelled on the way.
   * @throws UnsoundSettingError
   */
  async outcomes(parameters: readonly UncertainParameter[], settings: readonly (readonly number[])[]): Promise<Outcome[][] | undefined> {
    const variants = settings.map((values) => this.variantsAt(parameters, values));
    const played = await this.field.play(variants.flat().map((variant) => ({ variant, from: 0, to: this.seasons })));
    if (this.cancelled) return undefined;
    return variants.map((own) => {
      const seasons = new Map(own.map(({ strategy, key }) => [strategy, this.inOrder(played.get(key))]));
      return this.wanted.map((wanted) => outcomeAt(wanted, (strategy) => seasons.get(strategy) ?? []));
    });
  }

  private variantsAt(parameters: readonly UncertainParameter[], values: readonly number[]) {
    const changes = settingsOf(this.scenario, parameters, values);
    const name = bytesToHex(sha256(utf8ToBytes(canonicalize(changes) ?? ''))).slice(0, 24);
    return this.strategies.map((strategy) => {
      if (!isSound(this.scenario, strategy, changes)) throw new UnsoundSettingError(unsoundSentence(parameters, values));
      return { key: `${strategy} at ${name}`, strategy, with: changes };
    });
  }

  private inOrder(seasons: ReadonlyMap<number, MeasuredSeason> | undefined): MeasuredSeason[] {
    return Array.from({ length: this.seasons }, (_, r) => {
      const season = seasons?.get(r);
      if (season === undefined) throw new Error(`Season ${r} of a setting was asked for and did not come.`);
      return { chain: season.chain, stores: season.stores };
    });
  }
}

function unsoundSentence(parameters: readonly UncertainParameter[], values: readonly number[]): string {
  const setting = parameters.map(({ name }, i) => `${name} ${values[i]}`).join(', ');
  return `These values together make no sound case: ${setting}. Take one of the parameters out, or narrow its range.`;
}
