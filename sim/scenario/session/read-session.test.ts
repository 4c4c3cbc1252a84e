import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSession, sessionText } from './read-session.js';
import { SESSION_FORMAT } from './session-schema.js';

type Json = Record<string, unknown>;

const DIGEST = `sha256:${'0'.repeat(64)}`;
const SESSION = {
  format: SESSION_FORMAT,
  version: '0.1.0',
  team: 'Table 3',
  scenario: { id: 'flagship', title: { en: 'Flagship', 'zh-CN': '旗舰店' }, digest: DIGEST },
  seed: 'autumn',
  replication: 4,
  strategy: 'plan',
  guess: { sales: 0.05 },
  decisions: [
    { at: 720, store: 'main', do: { kind: 'move', from: 'stock', to: 'checkout', people: 1, minutes: 60 }, reason: 'Queue.' },
    { at: 720, store: 'main', do: { kind: 'change', parameter: 'pool.share', set: 0.3 } },
    { at: 800.5, store: 'main', do: { kind: 'take-back', decision: 2 } },
  ],
  playedUntil: 1000,
  outcome: { digest: DIGEST, stores: [{ id: 'main', counts: { sales: 1.5 }, course: 'AAAAAA' }] },
};

const problemsOf = (changes: Json) => {
  const read = readSession(JSON.stringify({ ...SESSION, ...changes }));
  return read.ok ? [] : read.problems;
};
const decide = (...decisions: Json[]) => ({ decisions: decisions.map((one) => ({ at: 1, store: 'main', ...one })) });

describe('a session file', () => {
  it('is read as it was written', () => {
    const read = readSession(JSON.stringify(SESSION));
    expect(read).toEqual({ ok: true, session: SESSION });
    if (read.ok) expect(readSession(sessionText(read.session))).toEqual(read);
  });

  it.each([
    ['of a newer version', { format: 'sandtable.session/12' }, 'future-version', 'format'],
    ['of another kind', { format: 'sandtable.scenario/1' }, 'unknown-format', 'format'],
    ['without decisions', { decisions: undefined }, 'missing', 'decisions'],
    ['with a name too many', { decision: [] }, 'unknown-key', 'decision'],
    ['with a store that is no id', decide({ store: 'Main', do: { kind: 'lend', role: 'desk' } }), 'wrong-format', 'decisions[0].store'],
    ['with an action nobody knows', decide({ do: { kind: 'fire' } }), 'wrong-value', 'decisions[0].do.kind'],
    ['with a thousand people', decide({ do: { kind: 'open-till', people: 1000 } }), 'out-of-range', 'decisions[0].do.people'],
    [
      'with a parameter that is no decision',
      decide({ do: { kind: 'change', parameter: 'staff.absenceShare', set: 0 } }),
      'wrong-value',
      'decisions[0].do.parameter',
    ],
    ['with a digest that is none', { outcome: { ...SESSION.outcome, digest: 'md5:1' } }, 'wrong-format', 'outcome.digest'],
    ['with a reason as long as a book', decide({ do: { kind: 'lend', role: 'desk' }, reason: 'x'.repeat(1000) }), 'out-of-range', 'decisions[0].reason'],
  ])('%s is refused, with the place', (_, changes, code, path) => {
    expect(problemsOf(changes)).toMatchObject([{ code, path }]);
  });

  it.each([
    ['decisions-in-order', decide({ do: { kind: 'lend', role: 'desk' } }, { at: 0, do: { kind: 'lend', role: 'desk' } }), 'decisions[1].at'],
    ['decision-fits-parameter', decide({ do: { kind: 'change', parameter: 'desk.design', set: 'shared' } }), 'decisions[0].do.set'],
    ['takes-back-an-earlier', decide({ do: { kind: 'take-back', decision: 1 } }), 'decisions[0].do.decision'],
  ])('%s', (rule, changes, path) => {
    expect(problemsOf(changes)).toMatchObject([{ code: 'conflict', path, parameters: { rule } }]);
  });

  it('is refused with all its problems at once, and bounded', () => {
    expect(
      problemsOf({ ...decide({ at: -1, do: { kind: 'lend', role: 'desk' } }), seed: '', replication: 0.5 })
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['decisions[0].at', 'replication', 'seed']);
    const many = Array.from({ length: 3000 }, () => ({ do: { kind: 'lend', role: 'desk' } }));
    expect(problemsOf(decide(...many))).toMatchObject([{ code: 'out-of-range', path: 'decisions' }]);
    expect(problemsOf({ team: 'x'.repeat(1e6) })).toHaveLength(1);
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSession(text)));
    const keys = Object.keys(SESSION);
    fc.assert(fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => void problemsOf({ [key]: value })));
    fc.assert(fc.property(fc.jsonValue(), (value) => void problemsOf({ decisions: [{ at: 1, store: 'main', do: value }] })));
  });
});
