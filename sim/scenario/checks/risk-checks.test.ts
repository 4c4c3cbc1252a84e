import { describe, expect, it } from 'vitest';
import { parseScenarioJson } from '../parse.js';
import { type Problem, problemSentence } from '../problem.js';

type Json = Record<string, unknown>;

const storm: Json = { id: 'storm', likelihood: 3, impact: 3, probability: 0.3 };

/** What is wrong with a small case that has these risks and responses, a sentence each. */
function problems(world: Json, changes: Json = {}): string[] {
  return read(world, changes).map(problemSentence);
}

function rulesBroken(world: Json): unknown[] {
  return read(world).map(({ parameters }) => parameters.rule);
}

function read(world: Json, changes: Json = {}): readonly Problem[] {
  const parsed = parseScenarioJson({
    format: 'sandtable.scenario/1',
    id: 'small',
    title: 'Small',
    world: { calendar: { days: 14 }, stores: [{ id: 'north' }], demand: { visitorsPerDay: 100 }, staff: 'none', checkout: {}, ...world },
    baseline: 'plain',
    strategies: [{ id: 'plain' }, { id: 'other', changes }],
  });
  return parsed.ok ? [] : parsed.problems;
}

describe('what can be wrong with risks', () => {
  it.each([
    [{ ...storm, probability: 1.2 }, 'world.risks[0].probability: found 1.2, expected a number from 0 to 1 [share].'],
    [{ ...storm, likelihood: 6 }, 'world.risks[0].likelihood: found 6, expected a whole number from 1 to 5 [of 5].'],
    [{ ...storm, fromDay: 9, toDay: 4 }, 'world.risks[0].toDay: found 4, expected 9 or later.'],
    [{ ...storm, fromDay: 15 }, 'world.risks[0].fromDay: found 15, expected a day of the season or of its parts, 1 to 14.'],
    [{ ...storm, partDays: 7, fromDay: 8 }, 'world.risks[0].fromDay: found 8, expected a day of the season or of its parts, 1 to 7.'],
    [
      { ...storm, spark: 5 },
      'world.risks[0].spark: found 5 without a section "opinion", expected 0, or a section "opinion" (an empty one takes the defaults).',
    ],
    [{ ...storm, effects: [{ parameter: 'checkout.speedFactor', set: 99 }] }, 'world.risks[0].effects[0].set: found 99, expected a number from 0.01 to 10.'],
  ])('%#', (risk, sentence) => {
    expect(problems({ risks: [risk] })).toEqual([sentence]);
  });

  it('risks that together would bring more visitors than any computer could run', () => {
    const crowds = Array.from({ length: 8 }, (_, i) => ({ ...storm, id: `crowd-${i}`, visitorsFactor: 5 }));
    expect(problems({ risks: crowds })[0]).toContain('visitors in a season of all stores');
    expect(problems({ risks: crowds.slice(0, 2) })).toEqual([]);
  });

  it('a risk twice', () => {
    expect(problems({ risks: [storm, storm] }).join()).toContain('world.risks[1].id');
  });

  it('no mistake: a parameter that the case, or a strategy, does without', () => {
    const withheld = {
      ...storm,
      effects: [
        { parameter: 'pool.share', set: 0 },
        { parameter: 'checkout.speedFactor', times: 0.5 },
      ],
    };
    expect(problems({ risks: [withheld] }, { checkout: null })).toEqual([]);
  });

  it.each([
    [[{ risk: 'strom', kind: 'accept' }], 'found "strom", expected the id of a risk: storm.'],
    [
      [
        { risk: 'storm', kind: 'accept' },
        { risk: 'storm', kind: 'avoid' },
      ],
      'found a second response to "storm", expected one response for each risk.',
    ],
    [[{ risk: 'storm', kind: 'ignore' }], 'expected'],
    [[{ risk: 'storm', kind: 'mitigate', impactCut: 1.5 }], 'found 1.5, expected a number from 0 to 1 [share].'],
  ])('responses of a strategy: %#', (responses, sentence) => {
    const [first, ...others] = problems({ risks: [storm] }, { responses });
    expect(first).toContain('strategies[1].changes.responses');
    expect(first).toContain(sentence);
    expect(others).toEqual([]);
  });

  it('responses without a register', () => {
    expect(problems({}, { responses: [{ risk: 'storm', kind: 'accept' }] })[0]).toContain('no response, or a section "risks"');
  });

  it('a strategy that changes what may happen', () => {
    expect(problems({ risks: [storm] }, { risks: [] })[0]).toContain('a change of world.risks');
    expect(problems({ opinion: {} }, { opinion: { threshold: 1e6 } })[0]).toContain('a change of world.opinion');
    expect(problems({ evaluation: {} }, { evaluation: { businessWeight: 1 } })[0]).toContain('a change of world.evaluation');
  });

  it.each([
    ['risk-days-in-order', { risks: [{ ...storm, fromDay: 9, toDay: 4 }] }],
    ['risk-within-season', { risks: [{ ...storm, fromDay: 15 }] }],
    ['spark-needs-opinion', { risks: [{ ...storm, spark: 5 }] }],
    ['response-to-a-risk', { risks: [storm], responses: [{ risk: 'strom', kind: 'accept' }] }],
    [
      'one-response-a-risk',
      {
        risks: [storm],
        responses: [
          { risk: 'storm', kind: 'accept' },
          { risk: 'storm', kind: 'avoid' },
        ],
      },
    ],
  ])('%s has a name, so that the app can say it in its own words', (rule, world) => {
    expect(rulesBroken(world)).toEqual([rule]);
  });
});
