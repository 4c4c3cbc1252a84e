import { describe, expect, it } from 'vitest';
import { colourDifference } from './colour-difference.js';
import { colourOf, DEFICIENCIES, type Lab, labOf, seenWith } from './colour-vision.js';
import tokens from './tokens.css?raw';

/** Told apart at a glance, side by side, also by somebody who sees only two of three dimensions. */
const AT_LEAST = 8;

/** Colours that are told apart by eye; all of them have a shape, symbol, letter or word as well. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  strategies: ['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7'],
  roles: ['role-cash', 'role-floor', 'role-stock', 'role-desk'],
  verdicts: ['better', 'worse', 'same'],
  levels: ['alert', 'watch', 'ink-3'],
  'act and alarm': ['accent', 'alert', 'watch'],
  'fewer and more': ['d-3', 'd0', 'd3'],
};

function colourNamed(theme: string, name: string): string {
  const at = tokens.indexOf(`[data-theme="${theme}"] {`);
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens.slice(at, tokens.indexOf('}', at)));
  if (found?.[1] === undefined) throw new Error(`There is no colour --${name} in the ${theme} theme.`);
  return found[1];
}

describe.each(['light', 'dark'])('colours of the %s theme', (theme) => {
  it.each(['full sight', ...DEFICIENCIES] as const)('are told apart with %s', (sight) => {
    const lab = (name: string) => {
      const colour = colourOf(colourNamed(theme, name));
      return labOf(sight === 'full sight' ? colour : seenWith(sight, colour));
    };
    const close = Object.values(FAMILIES).flatMap((names) =>
      names.flatMap((one, i) =>
        names
          .slice(i + 1)
          .map((other) => ({ pair: `${one} and ${other}`, difference: colourDifference(lab(one), lab(other)) }))
          .filter(({ difference }) => difference < AT_LEAST),
      ),
    );
    expect(close).toEqual([]);
  });
});

describe('the yardstick', () => {
  /** Sharma, Wu and Dalal (2005), table 1: pairs 1, 7, 9, 17, 20 and 34. */
  const PUBLISHED: readonly (readonly [Lab, Lab, number])[] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ];

  it('gives the published differences, either way round', () => {
    for (const [one, other, published] of PUBLISHED) {
      expect(colourDifference(one, other)).toBeCloseTo(published, 4);
      expect(colourDifference(other, one)).toBeCloseTo(published, 4);
    }
  });

  it('leaves greys as they are and takes red and green together', () => {
    for (const deficiency of DEFICIENCIES) {
      for (const channel of seenWith(deficiency, colourOf('#808080'))) expect(channel).toBeCloseTo(128 / 255, 3);
    }
    const between = (of: (hex: string) => Lab) => colourDifference(of('#ff0000'), of('#a07000'));
    expect(between((hex) => labOf(seenWith('deuteranopia', colourOf(hex))))).toBeLessThan(between((hex) => labOf(colourOf(hex))) / 2);
  });

  it('refuses what is no colour', () => {
    expect(() => colourOf('red')).toThrow('#rrggbb');
  });
});
