import { describe, expect, it } from 'vitest';
import type { SensitivityResult } from '../../simulation/door.js';
import { testSpeech } from '../testing/speech.js';
import { tornadoOf } from './tornado-rows.js';
import { tornadoText } from './tornado-section.js';

const at = (mean: number) => ({ mean, low: mean - 0.01, high: mean + 0.01 });

function parameter(name: string, low: number, high: number) {
  return { name, title: name, unit: '', value: 1, low: 0, high: 2, source: 'A' as const, atLow: at(low), atHigh: at(high), swing: at(high - low) };
}

function result(...parameters: ReturnType<typeof parameter>[]): SensitivityResult {
  const outcomes = [
    { indicator: 'complaintRate', unit: 'share', asIs: at(-0.2), parameters },
    { indicator: 'sales', unit: 'share', asIs: at(0.05), parameters: parameters.map((each) => ({ ...each, atLow: at(0), atHigh: at(0), swing: at(0) })) },
  ];
  return { method: 'tornado', strategy: 'b', against: 'a', relative: true, seasons: 4, settings: 5, runs: 40, outcomes, leftOut: [] };
}

describe('what a difference hinges on', () => {
  it('puts what matters most first, and finds what turns the effect round', () => {
    const tornado = tornadoOf(result(parameter('small', -0.01, 0.01), parameter('large', -0.1, 0.25)));
    expect(tornado.rows.map(({ parameter: { name } }) => name)).toEqual(['large', 'small']);
    expect(tornado.reaches[0]).toBeCloseTo(0.25);
    expect(tornado.flipping.map(({ parameter: { name } }) => name)).toEqual(['large']);
  });

  it('says so', () => {
    const en = testSpeech('en');
    const name = { name: (each: string) => each };
    expect(tornadoText(tornadoOf(result(parameter('p', -0.01, 0.01))), name, en)).toBe('What matters most: p. No range turns the finding round.');
    expect(tornadoText(tornadoOf(result(parameter('p', 0, 0.3), parameter('q', 0, 0.1))), name, en)).toContain('can turn the finding round: p.');
    expect(tornadoText(tornadoOf(result(parameter('p', 0, 0.0001))), name, en)).toBe('None of the ranges moves the finding.');
    expect(tornadoText(tornadoOf(result()), name, en)).toBe('Nothing uncertain is left: the two strategies decide all of it themselves.');
  });
});
