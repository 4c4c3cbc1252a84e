import { beforeEach, describe, expect, it } from 'vitest';
import { COMPLAINT_CAUSES, COUNT_INDEX, compileCase, readScenario, readSession, runReplication } from '../../../sim/index.js';
import { FLAGSHIP } from '../../stores/testing.js';
import { type PlayRunner, playRunner } from './play-runner.js';
import type { PlayOpened, PlayRequest, PlayView } from './player.js';

const STORE = 'main-street';
const NOON = 12 * 60;
const REQUEST: PlayRequest = { text: FLAGSHIP, strategy: 'siloed-static', replication: 0, decisions: [] };

/** Ghosts follow when the test lets them. */
const waiting: (() => void)[] = [];
const letGhostsFollow = () => {
  while (waiting.length > 0) waiting.shift()?.();
};

let runner: PlayRunner;
let opened: Extract<PlayOpened, { ok: true }>;

beforeEach(async () => {
  waiting.length = 0;
  let now = 0;
  runner = playRunner(
    () => now++,
    (then) => void waiting.push(then),
  );
  const answer = await runner.open(REQUEST, null);
  if (!answer.ok) throw new Error('the flagship is sound');
  opened = answer;
});

const scene = ({ scene: { people, line, browsing, stock } }: PlayView) => ({ people, line, browsing, stock });

describe('a season that is opened', () => {
  it('begins at the first opening and tells what there is', () => {
    expect(opened.view.time).toBe(8 * 60 + 1);
    expect(opened.setup.stores.map(({ id }) => id)).toEqual([STORE]);
    expect(opened.setup.promotions).toHaveLength(4);
    expect(opened.view.scene.stock?.shelves).toHaveLength(12);
    expect(opened.view.scene.people.length).toBeGreaterThan(5);
  });

  it('tells all that is wrong with a case', async () => {
    const answer = await runner.open({ ...REQUEST, text: '{}' }, null);
    expect(answer.ok).toBe(false);
  });

  it('takes no decisions that are none', async () => {
    const answer = await runner.open({ ...REQUEST, decisions: [{ at: 'noon' }] as never }, null);
    expect(answer.ok && answer.view.decisions).toEqual([]);
  });
});

describe('time', () => {
  it('goes far on over what is known, and on from there as if it had been played through', async () => {
    const DAYS = 1440;
    const course = async (stops: readonly number[]) => {
      await runner.open(REQUEST, null);
      const views: PlayView[] = [];
      for (const stop of stops) views.push(await runner.goTo(stop, STORE));
      return { last: views.at(-1) as PlayView, events: views.flatMap(({ events }) => events.items), samples: views.flatMap(({ samples }) => samples.items) };
    };
    const there = 6 * DAYS + NOON;
    const straight = await course([there, there + 600]);
    const about = await course([there, NOON, there - 2000, NOON + 5, there, there + 600]);
    expect(scene(about.last)).toEqual(scene(straight.last));
    expect(about.last.scene.board).toEqual(straight.last.scene.board);
    expect(about.events).toEqual(straight.events);
    expect(about.samples).toEqual(straight.samples);
  });

  it('goes on and back, and the same moment looks the same', async () => {
    const first = await runner.goTo(NOON, STORE);
    await runner.goTo(NOON + 300, STORE);
    const again = await runner.goTo(NOON, STORE);
    expect(scene(again)).toEqual(scene(first));
    expect(again.furthest).toBe(NOON + 300);
    expect(first.scene.board.inquiriesToday).toBe(again.scene.board.inquiriesToday);
  });

  it('stops at the next alert', async () => {
    const view = await runner.nextAlert(STORE);
    expect(view.scene.pressure?.alertSince).not.toBeNull();
    expect(view.events.items.at(-1)?.kind).toBe('alert');
  });

  it('has ghosts on the same customers', async () => {
    await runner.goTo(NOON + 180, STORE);
    letGhostsFollow();
    const view = await runner.goTo(NOON + 181, STORE);
    const ghost = view.ghosts['no-moves'].items;
    expect(ghost.length).toBeGreaterThan(4);
    // The baseline of the flagship moves nobody, so "no moves" is the same season.
    const all = [...opened.view.samples.items, ...(await samplesSoFar())];
    expect(ghost.at(-1)).toEqual(all.find(({ time }) => time === ghost.at(-1)?.time));
  });
});

async function samplesSoFar() {
  const other = playRunner(
    () => 0,
    () => undefined,
  );
  const answer = await other.open({ ...REQUEST, at: NOON + 181 }, null);
  return answer.ok ? answer.view.samples.items : [];
}

describe('the hand of the player', () => {
  it('moves people, and says why not', async () => {
    await runner.goTo(NOON, STORE);
    const done = await runner.decide(STORE, { kind: 'open-till', people: 1 }, 'noon');
    expect(done.outcome.status).toBe('done');
    expect(done.view.decisions?.[0]).toMatchObject({ number: 1, decision: { at: NOON, reason: 'noon' } });
    const refused = await runner.decide(STORE, { kind: 'lend', role: 'checkout', people: 1 }, '');
    expect(refused.outcome).toEqual({ status: 'refused', refusal: 'not-in-this-case' });
    expect((await runner.thresholds(STORE)).find(({ parameter }) => parameter === 'escalation.couponYuan')).toMatchObject({ value: 10, unit: 'yuan' });
  });

  it('leaves what was played in a branch of its own, to which one can go back', async () => {
    const later = await runner.goTo(NOON + 240, STORE);
    await runner.goTo(NOON, STORE);
    const { view } = await runner.decide(STORE, { kind: 'open-till', people: 1 }, '');
    expect(view.branch).toBe(2);
    expect(view.furthest).toBe(NOON);
    expect(view.branches).toHaveLength(2);
    const back = await runner.switchTo(1, STORE);
    expect(back.time).toBe(NOON + 240);
    expect(scene(back)).toEqual(scene(later));
    expect(back.decisions).toEqual([]);
  });

  it('comes again after a way back', async () => {
    await runner.goTo(NOON, STORE);
    await runner.decide(STORE, { kind: 'open-till', people: 1 }, '');
    const after = await runner.goTo(NOON + 60, STORE);
    const before = await runner.goTo(NOON - 30, STORE);
    expect(before.decisions?.map(({ outcome }) => outcome)).toEqual([null]);
    expect(scene(await runner.goTo(NOON + 60, STORE))).toEqual(scene(after));
  });
});

describe('files and stories', () => {
  it('writes a session that is played again to the same moment', async () => {
    await runner.goTo(NOON, STORE);
    await runner.decide(STORE, { kind: 'move', from: 'floor', to: 'checkout', people: 1 }, '');
    const left = await runner.goTo(NOON + 90, STORE);
    const text = await runner.sessionFile({ version: '1', team: 'Reds', guess: { sales: 0.05, complaintRate: -0.1 } });
    expect(readSession(text).ok).toBe(true);
    const found = await runner.inspect(FLAGSHIP, text);
    if (!found.ok) throw new Error(found.why);
    const { strategy, replication, decisions, playedUntil } = found;
    const again = await runner.open({ text: FLAGSHIP, strategy, replication, decisions, at: playedUntil, session: text }, null);
    expect(again.ok && scene(again.view)).toEqual(scene(left));
  });

  it('refuses a session of another case, or no session', async () => {
    const text = await runner.sessionFile({ version: '1', team: '', guess: null });
    expect(await runner.inspect(FLAGSHIP.replace('"visitorsPerDay": 2466', '"visitorsPerDay": 2467'), text)).toMatchObject({ ok: false, why: 'other-case' });
    expect(await runner.inspect(FLAGSHIP, '{}')).toMatchObject({ ok: false, why: 'problems' });
  });

  it('tells the life of a customer here and under another plan', async () => {
    const { scene: shown } = await runner.goTo(NOON, STORE);
    const [{ customer }] = shown.browsing;
    const story = await runner.customerStory(STORE, customer, 'dynamic-pool');
    expect(story.events[0]).toMatchObject({ kind: 'arrival', customer });
    expect(story.twin?.[0]).toEqual(story.events[0]);
    expect((await runner.personStory(STORE, shown.people[0].id)).events.length).toBeGreaterThan(0);
  });
});

describe('the end of a season', () => {
  it('is told with all that a replay of it comes to, of the player and of the ghost', async () => {
    const read = readScenario(FLAGSHIP);
    if (!read.ok) throw new Error('the flagship is sound');
    const { counts } = runReplication(compileCase(read.scenario, REQUEST.strategy), 0).stores[0];
    const complaints = COMPLAINT_CAUSES.reduce((sum, { id }) => sum + counts[COUNT_INDEX[`complaints.${id}`]], 0);
    const { end } = opened.setup;
    const played = (await runner.goTo(end, STORE)).samples.items.at(-1);
    expect(played).toMatchObject({ time: end, complaints, sales: counts[COUNT_INDEX.sales] });
    letGhostsFollow();
    // nobody moves in this plan: its ghost is the plan itself
    expect((await runner.goTo(end, STORE)).ghosts['no-moves'].items.at(-1)).toEqual(played);
  });
});
