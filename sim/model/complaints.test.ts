import { describe, expect, it } from 'vitest';
import { plainCase, plainChain, seasons, traceOf } from '../../tests/fixtures/plain-store.js';
import { COUNT_INDEX } from '../record/counts.js';
import type { TraceEvent } from '../record/trace.js';
import { addOpenMinutes } from './calendar.js';

const constant = (value: number) => ({ kind: 'constant', value });

/** Some 30 complaints a day of the product, and nothing else that goes wrong; what follows is on a desk and two higher levels. */
function complaining(changes: Record<string, unknown> = {}) {
  return {
    calendar: { runOffDays: 6 },
    customers: { voice: { product: changes.voice ?? 0.05 } },
    desk: { design: 'first-contact', workMinutes: constant(2) },
    escalation: {
      frontlineMinutes: 30,
      frontlineSolveShare: 1,
      regionalMinutes: 120,
      regionalWorkMinutes: constant(10),
      regionalSolveShare: 1,
      headOfficeWorkHours: constant(8),
      ...((changes.escalation as object) ?? {}),
    },
    staff: { onDuty: { checkout: 2, floor: 1, stock: 1, desk: 1, ...((changes.onDuty as object) ?? {}) } },
    ...((changes.world as object) ?? {}),
  };
}

const NOBODY_AT_THE_DESK = { onDuty: { desk: 0 }, world: { calendar: { runOffDays: 0, days: 6 } } };

function byCase(events: readonly TraceEvent[], kind: string): Map<number, TraceEvent> {
  return new Map(events.filter((event) => event.kind === kind && event.detail?.level !== 2).map((event) => [Number(event.detail?.case), event]));
}

describe('a complaint', () => {
  it('is voiced by the share that the file says', () => {
    const counts = seasons(complaining(), 5);
    expect(Math.abs(counts['complaints.product'] / counts.visitors - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / counts.visitors));
  });

  it('solved at the front line in time closes fast, with a coupon', () => {
    const counts = seasons(complaining());
    const cases = counts['frontline.cases'];
    expect(cases).toBeGreaterThan(80);
    expect([counts['frontline.inTime'], counts['frontline.closed'], counts['left.fast'], counts.coupons]).toEqual([cases, cases, cases, cases]);
    expect(counts.couponYuan).toBe(10 * cases);
    expect(counts['left.unsatisfied']).toBe(0);
  });

  it('is remembered as it ends', () => {
    const counts = seasons(complaining());
    expect(counts.returnProbability).toBeCloseTo(0.95 * counts['left.noFailure'] + 0.9 * counts['left.fast'], 6);
    const unsolved = seasons(complaining({ escalation: { frontlineSolveShare: 0, regionalSolveShare: 0 } }));
    expect(unsolved['left.unsatisfied']).toBe(unsolved['frontline.cases']);
    const late = seasons(complaining({ escalation: { frontlineSolveShare: 0 } }));
    expect(late['left.satisfied']).toBe(late['frontline.cases']);
  });

  it('not solved by the front line goes up at once; the share solved is that of skill 1', () => {
    const counts = seasons(complaining({ escalation: { frontlineSolveShare: 0.7 } }), 5);
    const share = counts['frontline.closed'] / counts['frontline.cases'];
    expect(Math.abs(share - 0.7)).toBeLessThan(4 * Math.sqrt((0.7 * 0.3) / counts['frontline.cases']));
    expect(counts['regional.cases']).toBe(counts['frontline.cases'] - counts['frontline.closed']);
    expect(counts['regional.closed']).toBe(counts['regional.cases']);
  });

  it.each([
    [1, 0.6],
    [0.9, 0.55],
    [1.2, 0.7],
    [0.1, 0.3],
    [2, 0.8],
  ])('handled with skill %d is solved with probability %d', (skill, share) => {
    const world = { ...NOBODY_AT_THE_DESK, escalation: { frontlineMinutes: 10_000, frontlineSolveShare: 0.6, frontlineSkillEffect: 0.5 } };
    const [store] = plainChain(complaining({ ...world, voice: 1 }), 4 * 1440 + 900).stores;
    const { complaints, recorder } = store;
    complaints.cases.forEach((_, index) => {
      complaints.frontlineDone(index, skill, 4 * 1440 + 900);
    });
    const { length } = complaints.cases;
    expect(length).toBeGreaterThan(1500);
    expect(Math.abs(recorder.counts[COUNT_INDEX['frontline.closed']] / length - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / length));
  });
});

describe('the clock of the front line', () => {
  const events = traceOf(complaining(NOBODY_AT_THE_DESK));
  const { calendar } = plainCase(complaining(NOBODY_AT_THE_DESK));
  const opened = byCase(events, 'case-opened');

  it('runs out 30 opening minutes after the complaint, over night too, and the case goes up', () => {
    const missed = byCase(events, 'case-deadline-missed');
    const escalated = byCase(
      events.filter((event) => event.kind === 'case-escalated').map((event) => ({ ...event, detail: { ...event.detail, level: 1 } })),
      'case-escalated',
    );
    let overNight = 0;
    for (const [index, { time }] of opened) {
      const due = addOpenMinutes(calendar, time, 30);
      if (due >= calendar.end) continue;
      expect(missed.get(index)?.time).toBe(due);
      expect(escalated.get(index)?.time).toBe(due);
      if (Math.floor(due / 1440) > Math.floor(time / 1440)) overNight++;
    }
    expect(opened.size).toBeGreaterThan(100);
    expect(overNight).toBeGreaterThan(0);
  });

  it('stops nobody in the middle of the service: solved late is solved, but not fast', () => {
    const counts = seasons(complaining({ escalation: { frontlineMinutes: 1 } }));
    // the clock of a complaint after closing begins in the morning, and somebody may still be at the desk
    expect(counts['frontline.inTime']).toBeLessThan(5);
    expect(counts['frontline.closed']).toBeGreaterThan(50);
    expect([counts['left.fast'], counts.coupons]).toEqual([counts['frontline.inTime'], counts['frontline.inTime']]);
    expect(counts['left.satisfied']).toBe(counts['frontline.closed'] + counts['regional.closed'] - counts['frontline.inTime']);
  });
});

describe('the region', () => {
  it('works in opening hours, one case a manager, first come first served', () => {
    const chain = plainChain(complaining(NOBODY_AT_THE_DESK), 6 * 1440);
    const cases = chain.stores[0].complaints.cases.filter((opened) => opened.contactedAt >= 0);
    const contacts = cases.map((opened) => opened.contactedAt);
    expect(contacts.length).toBeGreaterThan(100);
    for (let i = 1; i < contacts.length; i++) expect(contacts[i] - contacts[i - 1]).toBeGreaterThanOrEqual(10 - 1e-9);
    for (const time of contacts) expect(time % 1440 >= 480 && time % 1440 <= 1200).toBe(true);
  });

  it('gives a case up to head office when its own clock of 120 opening minutes runs out', () => {
    const world = complaining({ ...NOBODY_AT_THE_DESK, escalation: { regionalManagers: 0 } });
    const { calendar } = plainCase(world);
    const events = traceOf(world);
    const closed = byCase(events, 'case-closed');
    let checked = 0;
    for (const [index, { time }] of byCase(events, 'case-opened')) {
      const due = addOpenMinutes(calendar, addOpenMinutes(calendar, time, 30), 120);
      if (due + 8 * 60 >= calendar.end) continue;
      checked++;
      expect(closed.get(index)?.time).toBeCloseTo(due + 8 * 60, 6);
    }
    expect(checked).toBeGreaterThan(80);
    expect(seasons(world)['regional.abandoned']).toBeGreaterThan(80);
  });

  it('is shared by its stores, and apart from other regions', () => {
    const stores = (regions: readonly string[]) => regions.map((region, i) => ({ id: `s${i}`, region }));
    const waits = (regions: readonly string[]) => {
      const counts = seasons({
        ...complaining({ ...NOBODY_AT_THE_DESK, escalation: { regionalWorkMinutes: constant(25), regionalMinutes: 10_000 } }),
        stores: stores(regions),
      });
      return counts['regional.waitMinutes'] / counts['regional.arrivals'];
    };
    expect(waits(['east', 'east'])).toBeGreaterThan(2 * waits(['east', 'west']));
  });

  it('costs its wage for the minutes of work', () => {
    const counts = seasons(complaining({ escalation: { frontlineSolveShare: 0, regionalWageYuanPerHour: 90 } }));
    expect(counts.regionalMinutes).toBeCloseTo(10 * counts['regional.served'], 6);
    expect(counts.regionalYuan).toBeCloseTo(15 * counts['regional.served'], 6);
  });

  it('passes on what it cannot solve, by its share', () => {
    const counts = seasons(complaining({ escalation: { frontlineSolveShare: 0, regionalSolveShare: 0.75 } }), 4);
    const share = counts['regional.closed'] / counts['regional.cases'];
    expect(Math.abs(share - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / counts['regional.cases']));
    expect(counts['headOffice.cases']).toBe(counts['regional.cases'] - counts['regional.closed']);
  });
});

describe('head office', () => {
  const counts = seasons(complaining({ escalation: { frontlineSolveShare: 0, regionalSolveShare: 0, headOfficeHours: 8.1, headOfficeWageYuanPerHour: 100 } }));

  it('closes everything, round the clock, after its work', () => {
    expect(counts['headOffice.cases']).toBeGreaterThan(80);
    expect(counts['headOffice.closed']).toBe(counts['headOffice.cases']);
    expect(counts['headOffice.inTime']).toBe(counts['headOffice.cases']);
    expect(counts.casesOpenAtEnd).toBe(0);
    expect(seasons(complaining({ escalation: { frontlineSolveShare: 0, regionalSolveShare: 0, headOfficeHours: 7.9 } }))['headOffice.inTime']).toBe(0);
  });

  it('costs its wage for the hours of work', () => {
    expect(counts.headOfficeYuan).toBeCloseTo(800 * counts['headOffice.cases'], 6);
  });
});

it('what is still open when the run-off ends is said to be open', () => {
  const counts = seasons(complaining({ ...NOBODY_AT_THE_DESK, escalation: { regionalManagers: 0, headOfficeWorkHours: constant(1000) } }));
  expect(counts.casesOpenAtEnd).toBe(counts['frontline.cases']);
  expect(counts.resolutions).toBe(0);
});

it('first responses are counted once a case, from its opening', () => {
  const counts = seasons(complaining());
  expect(counts.firstResponses).toBe(counts['frontline.cases']);
  expect(counts.firstResponseMinutes).toBeCloseTo(counts['desk.waitMinutes'], 6);
});
