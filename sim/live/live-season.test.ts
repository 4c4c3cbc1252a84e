import { describe, expect, it } from 'vitest';
import { readScenario } from '../../tests/read-scenario.js';
import { digestOf } from '../../tests/record-digest.js';
import { compileCase, runReplication } from '../model/index.js';
import { COUNT_INDEX } from '../record/counts.js';
import type { Decision } from '../scenario/sections/decision-section.js';
import { LiveSeason } from './live-season.js';

const DAYS = { calendar: { days: 4, runOffDays: 1, promotions: [{ id: 'busy', fromDay: 1, toDay: 4, trafficFactor: 1.5, promotedDemandFactor: 2 }] } };
const compiled = compileCase(readScenario('promotion-season'), 'dynamic-pool', { with: DAYS, playable: true });
const [{ id: store }] = compiled.stores;

const decision = (at: number, done: Decision['do']): Decision => ({ at, store, do: done });
const NOON = 12 * 60;
const LOG: readonly Decision[] = [
  decision(NOON, { kind: 'move', from: 'stock', to: 'checkout', people: 1, minutes: 90 }),
  decision(NOON + 7.5, { kind: 'coupons', yuan: 5 }),
  decision(1440 + NOON, { kind: 'change', parameter: 'pressure.alertOn', set: 1.1 }),
  decision(2880 + 600, { kind: 'take-back', decision: 3 }),
];

/** Plays the log by hand, stopping here and there. */
function played(until = compiled.calendar.end): LiveSeason {
  const season = new LiveSeason(compiled, 3);
  for (const { at, ...what } of LOG.filter((one) => one.at <= until)) {
    season.advanceTo(at / 2);
    season.advanceTo(at);
    expect(season.decide(what).outcome.status).not.toBe('refused');
  }
  season.advanceTo(until);
  return season;
}

const atOnce = digestOf(runReplication(compiled, 3, undefined, undefined, { decisions: LOG }));

describe('a season that is played', () => {
  it('is the season of its decisions run at once', () => {
    const season = played();
    expect(season.isOver).toBe(true);
    expect(digestOf(season.outcome())).toBe(atOnce);
    expect(season.log()).toEqual(LOG);
    expect(atOnce).not.toBe(digestOf(runReplication(compiled, 3)));
  });

  it('takes decisions out of a log as well', () => {
    const season = new LiveSeason(compiled, 3, { decisions: LOG });
    season.advanceTo(season.end);
    expect(digestOf(season.outcome())).toBe(atOnce);
    expect(season.decisions.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(season.courseSoFar()).toEqual(played().courseSoFar());
  });

  it('is not touched by being looked at', () => {
    const season = new LiveSeason(compiled, 3, { decisions: LOG });
    for (let time = 0; time < season.end; time += 97.3) {
      season.advanceTo(time);
      season.view();
      season.indicators(['sales', 'utilisation.checkout']);
    }
    expect(digestOf(season.outcome())).toBe(atOnce);
  });

  it('goes back to any moment, and comes the same way again', () => {
    const season = played();
    for (const time of [2880 + 601, NOON, NOON + 7.5, 0, 1440 * 3, 1440 * 2.4]) {
      season.goTo(time);
      expect(season.time).toBe(time);
      expect(season.view()).toEqual(beforeDecisionsOf(time).view());
      expect(season.log()).toEqual(LOG);
    }
    season.advanceTo(season.end);
    expect(digestOf(season.outcome())).toBe(atOnce);
  });

  function beforeDecisionsOf(time: number): LiveSeason {
    const fresh = new LiveSeason(compiled, 3, { decisions: LOG });
    fresh.advanceTo(time);
    return fresh;
  }

  it('branches: another decision leads elsewhere and leaves the other season and the past as they are', () => {
    const season = played(1440 * 2);
    const twin = season.branch();
    twin.goTo(1440 + 700);
    twin.decide({ store, do: { kind: 'close-till', people: 1, to: 'floor' } });
    expect(twin.log()).toHaveLength(3);
    twin.advanceTo(twin.end);
    season.decide({ store, do: { kind: 'change', parameter: 'pool.share', set: 0 } });
    season.advanceTo(season.end);
    const hours = (1440 + 660) / 60;
    const [mine, theirs] = [twin, season].map((one) => one.courseSoFar()[0].slice(0, hours * 6));
    expect(mine).toBe(theirs);
    expect(twin.courseSoFar()).not.toEqual(season.courseSoFar());
  });

  it('tells what is worth telling in the order of time, and forgets it on the way back', () => {
    const season = played();
    const all = season.eventsSince(0, 100_000);
    expect(all.events.length).toBeGreaterThan(50);
    expect(all.events.map(({ time }) => time)).toEqual(all.events.map(({ time }) => time).sort((a, b) => a - b));
    expect(all.events.filter(({ kind }) => kind === 'decision')).toHaveLength(4);
    expect(season.eventsSince(all.cursor).events).toEqual([]);
    season.goTo(NOON + 1);
    expect(season.eventsSince(0, 100_000).events).toEqual(all.events.filter(({ time }) => time < NOON + 1));
    season.goTo(2880 + 30);
    season.advanceTo(season.end);
    expect(season.eventsSince(0, 100_000).events).toEqual(all.events);
    season.goTo(NOON);
    season.decide({ store, do: { kind: 'open-till', people: 1 } });
    expect(
      season
        .eventsSince(0, 100_000)
        .events.map(({ kind, time }) => [kind, time])
        .slice(-2),
    ).toEqual([
      ['move', NOON],
      ['decision', NOON],
    ]);
  });

  it('shows who is where', () => {
    const season = played(NOON + 60);
    const view = season.view();
    const [one] = view.stores;
    expect([view.day, view.minuteOfDay, view.isOpen]).toEqual([0, NOON + 60, true]);
    expect(structuredClone(view)).toEqual(view);
    expect(one.floor.customers).toHaveLength(one.floor.inside);
    expect(one.people.filter(({ heldBy }) => heldBy === 'player')).toHaveLength(1);
    const cashiers = one.people.filter(({ role, state }) => role === 'checkout' && state === 'busy');
    expect(cashiers.map(({ customer }) => customer)).toEqual(one.checkout?.served.map(({ customer }) => customer));
    for (const { since, until } of one.checkout?.served ?? []) {
      expect(since).toBeLessThanOrEqual(view.time);
      expect(until).toBeGreaterThanOrEqual(view.time);
    }
    expect(one.sums.visitors).toBeGreaterThan(100);
    expect(season.indicators(['visitors', 'sales'])).toEqual([one.sums.visitors, one.sums.sales]);
  });

  it('tells the story of a customer and of one of the staff', () => {
    const season = played(NOON + 60);
    const [{ customer = -1 } = {}] = season.view().stores[0].checkout?.served ?? [];
    const kinds = season.customerStory(store, customer).map(({ kind }) => kind);
    expect(kinds).toContain('arrival');
    expect(kinds).toContain('start');
    const moved = season.decisions[0].outcome.people?.[0] ?? '';
    expect(season.personStory(store, moved).map(({ kind }) => kind)).toContain('move');
  });

  it('costs what was spent', () => {
    const season = played();
    const [record] = season.outcome().stores;
    expect(record.counts[COUNT_INDEX.decisions]).toBe(4);
    expect(record.counts[COUNT_INDEX.decisionPersonMinutes]).toBeGreaterThan(80);
  });
});
