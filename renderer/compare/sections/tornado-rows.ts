import type { SensitivityResult } from '../../simulation/door.js';
import type { Interval } from '../comparison.js';

/** The strongest ones: the others move nothing that matters. */
export const TORNADO_SHOWN = 10;

const SEEN = 0.0005;

type Parameter = SensitivityResult['outcomes'][number]['parameters'][number];

/** What the two ends of a parameter's range do to one effect, as shares of the baseline. */
export interface TornadoEffect {
  readonly indicator: string;
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: Interval;
  /** Whether the sign of the effect is another at one of the ends. */
  readonly flips: boolean;
}

export interface TornadoRow {
  readonly parameter: Parameter;
  /** In the order of the outcomes. */
  readonly effects: readonly TornadoEffect[];
}

export interface Tornado {
  /** What matters most to any of the effects first. */
  readonly rows: readonly TornadoRow[];
  /** Largest reach of each outcome, for the scale of its column. */
  readonly reaches: readonly number[];
  /** Whether any of them moves an effect by as much as is written: half a tenth of a per cent of the baseline. */
  readonly movesAny: boolean;
  /** Parameters that can turn an effect round. */
  readonly flipping: readonly TornadoRow[];
}

/** Lays the outcomes of a tornado out in rows of parameters: each weighed by its swing as a share of the largest of that outcome. */
export function tornadoOf({ outcomes }: SensitivityResult): Tornado {
  const names = [...new Set(outcomes.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];
  const largest = outcomes.map(({ parameters }) => Math.max(1e-12, ...parameters.map(sizeOf)));
  const rows = names.flatMap((name): (TornadoRow & { readonly weight: number })[] => {
    const found = outcomes.map(({ parameters }) => parameters.find((each) => each.name === name));
    const [first] = found;
    if (first === undefined || found.some((each) => each === undefined)) return [];
    const effects = outcomes.map((outcome, i) => effectOf(outcome, found[i] as Parameter));
    const weight = Math.max(...found.map((each, i) => sizeOf(each as Parameter) / (largest[i] ?? 1)));
    return [{ parameter: first, effects, weight }];
  });
  rows.sort((a, b) => b.weight - a.weight);
  const reaches = outcomes.map((_, i) =>
    Math.max(1e-12, ...rows.flatMap(({ effects }) => [Math.abs(effects[i]?.atLow ?? 0), Math.abs(effects[i]?.atHigh ?? 0)])),
  );
  return { rows, reaches, movesAny: reaches.some((reach) => reach >= SEEN), flipping: rows.filter(({ effects }) => effects.some(({ flips }) => flips)) };
}

function effectOf({ indicator, asIs }: SensitivityResult['outcomes'][number], { atLow, atHigh, swing }: Parameter): TornadoEffect {
  const [low, high, base] = [atLow?.mean ?? 0, atHigh?.mean ?? 0, asIs.mean ?? 0];
  const turned = (by: number) => base !== 0 && Math.sign(base + by) !== Math.sign(base);
  return { indicator, atLow: low, atHigh: high, swing: swing ?? { mean: null, low: null, high: null }, flips: turned(low) || turned(high) };
}

function sizeOf({ atLow, atHigh, swing }: Parameter): number {
  return Math.max(Math.abs(swing?.mean ?? 0), Math.abs(atLow?.mean ?? 0), Math.abs(atHigh?.mean ?? 0));
}
