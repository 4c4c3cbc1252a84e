import { describe, expect, it } from 'vitest';
import { estimateText } from '../../charts/text-size.js';
import { renderMarkup } from '../../paper/render-markup.js';
import { standaloneSvg } from '../../paper/standalone-svg.js';
import type { ReportWords } from '../../report/report-words.js';
import type { SensitivityResult } from '../../simulation/door.js';
import type { Speech } from '../finding-text.js';
import type { ParameterWords } from '../sections/parameter-words.js';
import { tornadoOf } from '../sections/tornado-rows.js';
import type { PaperFigure } from './figure-export.js';
import { lossFigure, lossTable } from './loss-export.js';
import { sureFigure, sureTable } from './sure-export.js';
import { tornadoFigure, tornadoTable } from './tornado-export.js';

/** Says the key and what is inserted, instead of a text. */
const t = (key: string, values?: object) => (values ? `${key} ${Object.values(values).join('|')}` : key);
const speech = { t, language: 'en' } as unknown as Speech;
const words = { t, speech } as unknown as ReportWords;
const parameters: ParameterWords = { name: (name) => name, value: (value) => String(value) };

const at = (mean: number, half = 0.1) => ({ mean, low: mean - half, high: mean + half });

const strategy = (id: string, mark: number) => ({ id, title: id, mark, isBaseline: mark === 0, result: {}, chart: undefined }) as never;
const TREE = {
  heading: 'Lost',
  strategies: [strategy('plain', 0), strategy('pool', 1)],
  rows: [
    { branch: 'lost', depth: 1 as const, isLoss: true, of: [{ value: at(20), share: 0.2 }, null] },
    {
      branch: 'lostToQueues',
      depth: 2 as const,
      isLoss: true,
      of: [
        { value: at(8), share: 0.08 },
        { value: at(3), share: 0.03 },
      ],
    },
  ],
  write: String,
};

const parameter = (name: string, atLow: number, atHigh: number) =>
  ({
    name,
    title: name,
    unit: 'min',
    low: 1,
    high: 9,
    value: 4,
    source: 'A',
    atLow: at(atLow),
    atHigh: at(atHigh),
    swing: at(Math.abs(atHigh - atLow)),
  }) as never;
const TORNADO = tornadoOf({
  outcomes: [
    { indicator: 'complaintRate', asIs: at(-0.2), parameters: [parameter('patience', -0.1, 0.4), parameter('visitors', 0.01, 0.02)] },
    { indicator: 'sales', asIs: at(0.1), parameters: [parameter('patience', 0.1, 0), parameter('visitors', 0.3, -0.3)] },
  ],
} as unknown as SensitivityResult);

const SURE = {
  seasons: 9,
  precisions: [{ indicator: 'sales' as const, halfWidth: 0.02, target: 0.01, met: false, seasonsNeeded: 40 }],
  allMet: false,
  stillNeeded: 31,
};

/** The drawing as a file of its own: well-formed, and no bar outside of it. */
function fileOf({ height, draw }: PaperFigure): string {
  const markup = renderMarkup(draw(700, estimateText));
  const svg = standaloneSvg(markup, { title: 'T', source: 'S' });
  expect(svg).not.toMatch(/NaN|undefined|var\(/);
  expect(markup).toMatch(new RegExp(`viewBox="0 0 700 ${height}"`));
  for (const [, x, width] of markup.matchAll(/<rect x="([-\d.]+)"[^>]* width="([\d.]+)"/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(0);
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(700);
  }
  return markup;
}

describe('a section of the Compare page taken away', () => {
  it('is a tree of losses with its amounts and shares', () => {
    const markup = fileOf(lossFigure(TREE, speech));
    expect(markup).toContain('8 · 8.0');
    expect(lossTable(TREE, words).rows[1]).toEqual(['losses.name.lostToQueues', 8, 7.9, 8.1, 0.08, 3, 2.9, 3.1, 0.03]);
  });

  it('is a tornado, a drawing for each effect, and all parameters in the table', () => {
    const markup = fileOf(tornadoFigure(TORNADO, parameters, speech));
    expect(markup.match(/>visitors</g)).toHaveLength(2);
    const { columns, rows } = tornadoTable(TORNADO, parameters, words);
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.find(([name]) => name === 'patience')).toContain('chart.yes');
  });

  it('is how sure, against the target', () => {
    expect(fileOf(sureFigure(SURE, speech))).toContain('±2.0');
    expect(sureTable(SURE, words).rows).toEqual([['Sales', 0.02, 0.01, 'sure.isNotMet', 40]]);
  });
});
