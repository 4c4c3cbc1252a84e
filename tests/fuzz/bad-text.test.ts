import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCase, parseScenario, problemSentence, readScenario, readScenarioJson, scenarioDigest, serializeScenario } from '../../sim/index.js';
import { damage } from './damage.js';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const TEXTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const SEED = 20_261_121;

/** What must hold of any text: no exception, and either a scenario that can be used to the end or problems that can be read. */
function readAndUse(text: string): boolean {
  const result = readScenario(text);
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0);
    for (const problem of result.problems) {
      expect(problemSentence(problem)).toMatch(/^(.|\n){10,3000}$/);
      expect(problemSentence(problem)).not.toMatch(/undefined|\[object/);
    }
    return false;
  }
  const { scenario, source } = result;
  expect(JSON.stringify(scenario.world)).not.toContain('null');
  expect(scenarioDigest(scenario)).toMatch(/^sha256:/);
  for (const { id } of scenario.strategies) expect(compileCase(scenario, id).rosteredHours).toBeGreaterThanOrEqual(0);
  expect(readScenario(serializeScenario(source))).toEqual(result);
  return true;
}

describe('reading a scenario', () => {
  it('never throws, whatever the text', () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), fc.json({ depthSize: 'large' }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(readAndUse(text)).toBe(false);
      }),
      { numRuns: 1000, seed: SEED },
    );
  });

  it('never throws on a text with a few wrong characters', () => {
    const wrong = fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '0', '-', 'e', '.', 'n', '\\', '\u0000', '\n', 'é', '\ud800');
    const cuts = fc.array(fc.record({ at: fc.nat(9999), remove: fc.nat(30), insert: fc.string({ unit: wrong, maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), cuts, (text, places) => {
        readAndUse(places.reduce((old, { at, remove, insert }) => old.slice(0, at) + insert + old.slice(at + remove), text));
      }),
      { numRuns: 250, seed: SEED },
    );
  });

  it('never throws on a truncated file', () => {
    for (const text of TEXTS)
      for (let at = 0; at < text.length - 2; at += 97) expect(parseScenario(text.slice(0, at))).toMatchObject({ ok: false, problems: [{ code: 'syntax' }] });
  });

  it('never throws on a sound file with a few odd values, and uses what it accepts to the end', () => {
    let accepted = 0;
    for (const text of TEXTS) {
      const example: unknown = JSON.parse(text);
      fc.assert(
        fc.property(fc.array(damage(example), { minLength: 1, maxLength: 4 }), (damages) => {
          const damaged = damages.reduce((root, one) => one(root), example);
          if (readAndUse(JSON.stringify(damaged) ?? 'null')) accepted += 1;
        }),
        { numRuns: 14, seed: SEED },
      );
    }
    // If nothing or everything were accepted, the damage would be of the wrong kind.
    expect(accepted).toBeGreaterThan(20);
  });

  it('reads a value as it reads its text', () => {
    for (const text of TEXTS) expect(readScenarioJson(JSON.parse(text))).toEqual(readScenario(text));
  });
});
