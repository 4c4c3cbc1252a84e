import { describe, expect, it } from 'vitest';
import type { ReplayReport } from '../../sim/cli/replay.js';
import { readScenario } from '../../sim/experiment/read-scenario.js';
import { LiveSeason } from '../../sim/live/live-season.js';
import { compileSession, sessionOf } from '../../sim/live/session-of.js';
import { sessionText } from '../../sim/scenario/session/read-session.js';
import type { Session } from '../../sim/scenario/session/session-schema.js';
import { smallFile } from '../fixtures/small-file.js';
import { callHere, callWith } from '../fuzz/call-here.js';
import { caseFolder } from '../fuzz/case-folder.js';
import { call } from '../fuzz/command-line.js';

const { writeText: write } = caseFolder();
const CASE = JSON.stringify(smallFile());
const read = readScenario(CASE);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { scenario } = read;

function played(): Session {
  const season = new LiveSeason(compileSession({ strategy: scenario.baseline, seed: 'hall' }, scenario), 1);
  const [{ id: store }] = scenario.world.stores;
  season.advanceTo(660);
  season.decide({ store, do: { kind: 'call-in', role: 'checkout', people: 1, hours: 3 }, reason: 'A queue.' });
  season.advanceTo(1000);
  return sessionOf(season, { version: '0.1.0', team: 'Table 1', scenario });
}

const session = played();
const file = write('table-1.session.json', sessionText(session));

const caseFile = write(`${scenario.id}.json`, CASE);

describe('replay', () => {
  it('finds the case beside the session and comes to the same digest', async () => {
    const { code, out, err } = await callHere(['replay', file]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Identical');
    expect(out).toContain(session.outcome.digest);
    const json = await callHere(['replay', file, '--format', 'json']);
    expect(JSON.parse(json.out) as ReplayReport).toMatchObject({
      format: 'sandtable.replay/1',
      replay: { identical: true, refused: 0 },
      session: { team: 'Table 1' },
    });
  });

  it('ends with 1 and says where, when it differs', async () => {
    const other = write('other.session.json', sessionText({ ...session, decisions: [{ ...session.decisions[0], at: 600 }] }));
    const { code, out } = await callHere(['replay', other]);
    expect(code).toBe(1);
    expect(out).toMatch(/first hour that differs: day 1, 10:00:00 to 11:00:00/);
    expect(out).toMatch(/first event there: .*10:0/);
  });

  it.each([
    ['no session', ['replay', 'nowhere.json'], /nowhere\.json/],
    ['another case', ['replay', file, '--scenario', 'scenarios/corner-shop.json'], /was played on the case/],
    ['a case that is not there', ['replay', '-'], /name its file with --scenario/],
  ])('ends with 2: %s', async (_, args, says) => {
    const text = sessionText({ ...session, scenario: { ...session.scenario, id: 'far-away' } });
    const { code, err } = await call(args, { input: text });
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('is traced with what was decided in it', async () => {
    const { code, out, err } = await callHere(['trace', caseFile, '--session', file, '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    const events = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(events).toContainEqual(expect.objectContaining({ event: 'decision', time: 660, action: 'call-in', status: 'done' }));
    expect(events).toContainEqual(expect.objectContaining({ event: 'called-in', time: 660, rule: 'player' }));
    // The whole season, not only as far as it was played, and of the session's seed.
    expect(Math.max(...events.map(({ time }) => Number(time)))).toBeGreaterThan(session.playedUntil);
    const plain = await callHere(['trace', caseFile, '--replication', '1', '--seed', 'hall', '--format', 'json']);
    expect(out.split('\n')[0]).toBe(plain.out.split('\n')[0]);
  });

  it.each([
    ['a session and another seed', ['trace', caseFile, '--session', file, '--seed', 'x'], /does not go with --seed/],
    ['a session of another case', ['trace', 'scenarios/corner-shop.json', '--session', file], /was played on the case/],
    ['no session', ['trace', caseFile, '--session', caseFile], /problem/],
  ])('is not traced, and ends with 2: %s', async (_, args, says) => {
    const { code, err } = await callHere(args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });

  it('lists everything wrong with a session', async () => {
    const { code, err } = await callHere(['replay', write('bad.json', JSON.stringify({ ...session, seed: '', replication: -1 }))]);
    expect(code).toBe(2);
    expect(err).toMatch(/2 problems\n {2}seed: .*\n {2}replication: /);
  });

  it('replays over other seasons to the same bytes, whatever the workers', async () => {
    const outs = await Promise.all(['1', '2'].map(async (workers) => (await callWith(workers, ['replay', file, '--seasons', '6', '--format', 'json'])).out));
    expect(outs[0]).toBe(outs[1]);
    const { over } = JSON.parse(outs[0]) as ReplayReport;
    expect(over?.seasons).toBe(6);
    expect(over?.comparisons[0]).toMatchObject({ against: 'plan' });
    const { out } = await callHere(['replay', file, '--seasons', '4', '--format', 'markdown', '--quiet', '--workers', '1']);
    expect(out).toContain('#### Against the plan without decisions');
  });
});
