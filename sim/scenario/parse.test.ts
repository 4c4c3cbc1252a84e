import { describe, expect, it } from 'vitest';
import { problemsOf, smallFile } from '../../tests/fixtures/small-file.js';
import { parseScenario, parseScenarioJson } from './parse.js';
import { problemSentence } from './problem.js';

const sentences = (changes: Record<string, unknown>) => problemsOf(changes).map(problemSentence);

describe('parseScenario', () => {
  it('fills in defaults and keeps the source as it was written', () => {
    const file = smallFile();
    const parsed = parseScenario(JSON.stringify(file));
    expect(parsed).toMatchObject({
      ok: true,
      source: file,
      scenario: { confidence: 0.95, world: { staff: { switchMinutes: 5 }, customers: { voice: { waiting: 0.05 } } } },
    });
    expect(parsed).not.toHaveProperty('migratedFrom');
  });

  it('gives a scenario that survives structured clone and JSON', () => {
    const parsed = parseScenarioJson(smallFile());
    if (!parsed.ok) throw new Error('not sound');
    expect(structuredClone(parsed.scenario)).toEqual(parsed.scenario);
    expect(JSON.parse(JSON.stringify(parsed.scenario))).toEqual(parsed.scenario);
  });

  it('says line and column of a syntax error', () => {
    expect(parseScenario('{\n  "format": 1,\n}')).toMatchObject({
      ok: false,
      problems: [{ code: 'syntax', path: '', parameters: { line: 3, column: 1 }, suggestion: 'Remove the comma after the last entry.' }],
    });
  });

  it('tells all problems of all parts at once', () => {
    const problems = problemsOf({
      titel: 'x',
      world: { calendar: { days: 0, closes: '08:00' }, staff: { onDuty: { checkout: -1 } }, stock: { promotedGroups: 20 } },
      baseline: 'as-it-is',
      strategies: [{ id: 'as-is', changes: { demand: { visitorsPerDay: 1 } } }],
    });
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual(
      expect.arrayContaining([
        ['unknown-key', 'titel'],
        ['out-of-range', 'world.calendar.days'],
        ['out-of-range', 'world.staff.onDuty.checkout'],
        ['conflict', 'world.stock.promotedGroups'],
        ['unknown-name', 'baseline'],
        ['not-a-lever', 'strategies[0].changes.demand'],
      ]),
    );
  });

  it.each([
    [{ world: { demand: { visitorsPerDay: -5 } } }, 'world.demand.visitorsPerDay: found -5, expected a number from 0 to 1000000 [visitors/day].'],
    [{ world: { demand: { visitorsPerDay: '5' } } }, 'world.demand.visitorsPerDay: found "5", expected a number from 0 to 1000000 [visitors/day].'],
    [{ world: { calendar: { days: 2.5 } } }, 'world.calendar.days: found 2.5, expected a whole number from 1 to 366 [days].'],
    [{ world: { calendar: { days: 1e308 } } }, 'world.calendar.days: found 1e+308, expected a whole number from 1 to 366 [days].'],
    [{ world: { calendar: { opens: '9am' } } }, 'world.calendar.opens: found "9am", expected a whole hour of the day, "00:00" to "24:00".'],
    [{ world: { demand: null } }, 'world.demand: found nothing, expected an object with "visitorsPerDay".'],
    [
      { world: { staff: { swichMinutes: 3 } } },
      'world.staff.swichMinutes: found the unknown name "swichMinutes", expected a name the format knows. Did you mean "switchMinutes"?',
    ],
    [{ world: { desk: { design: 'splitt' } } }, 'world.desk.design: found "splitt", expected one of "split", "first-contact". Did you mean "split"?'],
    [
      { world: { customers: { patienceMinutes: { kind: 'exponentiall', mean: 3 } } } },
      /patienceMinutes\.kind: found "exponentiall", expected one of .*Did you mean "exponential"\?/,
    ],
    [{ world: { customers: { patienceMinutes: 6 } } }, /patienceMinutes: found 6, expected an object with "kind" one of "constant", "exponential"/],
    [{ world: { customers: { patienceMinutes: { mean: null } } } }, /patienceMinutes\.mean: found nothing, expected a number above 0/],
    [{ world: { staff: 'nobody' } }, 'world.staff: found "nobody", expected "none" or an object with "onDuty".'],
    [{ world: { stores: [] } }, 'world.stores: found an empty list, expected a list of 1 to 12 entries.'],
    [{ title: 5 }, 'title: found 5, expected a text of 1 to 2000 characters or an object with "en", "zh-CN".'],
    [{ title: { en: 'x' } }, 'title.zh-CN: found nothing, expected a text of 1 to 2000 characters.'],
    [{ id: 'Small Case' }, /^id: found "Small Case", expected a text of lower-case letters/],
    [{ seed: 7 }, 'seed: found 7, expected a text of 1 to 200 characters.'],
    [{ strategies: 'none' }, 'strategies: found "none", expected a list of 1 to 50 entries.'],
    [{ world: null }, /^world: found nothing, expected an object with "calendar"/],
  ])('puts %j into a sentence', (changes, sentence) => {
    const said = sentences(changes);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(sentence);
  });

  it('refuses a million stores in one sentence, quickly', () => {
    const stores = Array.from({ length: 190_000 / 2 }, () => ({ id: 'x' }));
    expect(sentences({ world: { stores } })).toEqual(['world.stores: found a list of 95000, expected a list of 1 to 12 entries.']);
    const text = `{"format": "sandtable.scenario/1", "world": {"stores": [${'{"id":"x"},'.repeat(1_000_000)}{}]}}`;
    expect(parseScenario(text)).toMatchObject({ ok: false, problems: [{ code: 'too-large', parameters: { what: 'values' } }] });
  });

  it('lists 200 problems and counts the rest', () => {
    const strange = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`strange-${i}`, 1]));
    const problems = problemsOf({ ...strange, world: { staff: strange, desk: strange } });
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toMatchObject({ code: 'more', parameters: { count: expect.any(Number) } });
  });

  it('refuses values that would become NaN or infinite', () => {
    expect(parseScenario(JSON.stringify(smallFile()).replace('"visitorsPerDay":200', '"visitorsPerDay":1e999'))).toMatchObject({
      ok: false,
      problems: [{ code: 'out-of-range', path: 'world.demand.visitorsPerDay', found: 'a number too large to hold' }],
    });
  });

  it('runs further checks only on a scenario that is sound so far', () => {
    const problem = { code: 'conflict', path: 'world', found: 'x', expected: 'y', parameters: {} } as const;
    expect(problemsOf({}, { checks: [() => [problem]] })).toEqual([problem]);
    const never = () => {
      throw new Error('called');
    };
    expect(problemsOf({ id: 1 }, { checks: [never] })).toHaveLength(1);
  });
});
