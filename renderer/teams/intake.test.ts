import { describe, expect, it } from 'vitest';
import corner from '../../scenarios/corner-shop.json?raw';
import flagship from '../../scenarios/promotion-season.json?raw';
import { readScenario, type Session, scenarioDigest, sessionText } from '../simulation/door.js';
import { type IntakeContext, takeIn } from './intake.js';
import { isSession } from './is-session.js';
import { readKeptTeams } from './kept-teams.js';

function caseOf(text: string) {
  const read = readScenario(text);
  if (!read.ok) throw new Error('not sound');
  return read.scenario;
}

function session(text: string, change: Partial<Session> = {}): Session {
  const scenario = caseOf(text);
  return {
    format: 'sandtable.session/1',
    version: '0',
    team: 'Reds',
    scenario: { id: scenario.id, title: scenario.title, digest: scenarioDigest(scenario) },
    seed: scenario.seed,
    replication: 0,
    strategy: scenario.baseline,
    decisions: [],
    playedUntil: 1000,
    outcome: { digest: `sha256:${'0'.repeat(64)}`, stores: [{ id: 'a', counts: {}, course: '' }] },
    ...change,
  };
}

const file = (own: Session, name = 'x.session.json') => ({ name, text: sessionText(own) });
const EMPTY: IntakeContext = { list: null, entries: [], open: flagship, shipped: [flagship, corner], nameless: (n) => `Team ${n}` };

describe('taking sessions in', () => {
  it('begins a list with the case of the first session, be it the open one or a shipped one', () => {
    const { theCase, added, refused } = takeIn([file(session(corner)), file(session(corner, { team: 'Blues' }))], EMPTY);
    expect(theCase?.text).toBe(corner);
    expect(added.map(({ name }) => name)).toEqual(['Reds', 'Blues']);
    expect(refused).toEqual([]);
  });

  it('refuses a session of another case, naming both', () => {
    const first = takeIn([file(session(corner))], EMPTY);
    const list = { ...EMPTY, list: first.theCase, entries: first.added.map((each, i) => ({ ...each, id: i + 1 })) };
    const { added, refused } = takeIn([file(session(flagship), 'wrong.session.json')], list);
    expect(added).toEqual([]);
    expect(refused[0]).toMatchObject({ file: 'wrong.session.json', why: 'other-case', theirs: caseOf(flagship).title, ours: caseOf(corner).title });
  });

  it('tells a changed case from another one, and an unknown one from both', () => {
    const changed = session(corner);
    const other = { ...changed, scenario: { ...changed.scenario, digest: `sha256:${'1'.repeat(64)}` } };
    expect(takeIn([file(other)], { ...EMPTY, open: corner }).refused[0]?.why).toBe('other-version');
    expect(takeIn([file({ ...other, scenario: { ...other.scenario, id: 'elsewhere' } })], EMPTY).refused[0]?.why).toBe('unknown-case');
  });

  it('numbers a team that comes twice with other decisions, and takes the same session once', () => {
    const again = session(corner, { decisions: [{ at: 700, store: 'corner', do: { kind: 'open-till', people: 1 } }] });
    const { added, refused } = takeIn(
      [file(session(corner)), file(again), file(session(corner)), file(session(corner, { team: '' }), 'greens.session.json')],
      EMPTY,
    );
    expect(added.map(({ name }) => name)).toEqual(['Reds', 'Reds 2', 'greens']);
    expect(refused.map(({ why }) => why)).toEqual(['twice']);
  });

  it('refuses other customers, an unknown plan, and what is no session', () => {
    const files = [
      file(session(corner)),
      file(session(corner, { seed: 'other' })),
      file(session(corner, { strategy: 'nobody-has-it' })),
      { name: 'c.json', text: corner },
    ];
    expect(takeIn(files, EMPTY).refused.map(({ why }) => why)).toEqual(['other-seed', 'unknown-plan', 'problems']);
  });

  it('takes twelve teams and no more', () => {
    const files = Array.from({ length: 13 }, (_, i) => file(session(corner, { team: `Team ${i}` })));
    const { added, refused } = takeIn(files, EMPTY);
    expect([added.length, refused.map(({ why }) => why)]).toEqual([12, ['full']]);
  });
});

it('knows a session from a case by its first lines', () => {
  expect(isSession(sessionText(session(corner)))).toBe(true);
  expect(isSession(corner)).toBe(false);
});

it('reads a kept list again, and leaves out what was damaged', () => {
  const teams = [
    { id: 1, name: 'Reds', session: session(corner) },
    { id: 2, name: 'Blues', session: { ...session(corner), decisions: 'none' } },
    { id: 3, name: 'Greens', session: session(flagship) },
  ];
  const kept = readKeptTeams(JSON.stringify({ case: corner, seasons: 60, teams }));
  expect(kept?.entries.map(({ name }) => name)).toEqual(['Reds']);
  expect(kept?.seasons).toBe(60);
  expect(readKeptTeams('{"case":')).toBeNull();
  expect(readKeptTeams(null)).toBeNull();
});
