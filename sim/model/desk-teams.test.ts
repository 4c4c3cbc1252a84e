import { describe, expect, it } from 'vitest';
import { deskSchema } from '../scenario/sections/desk-section.js';
import { DeskTeams } from './desk-teams.js';
import { BUSINESS, type Visit } from './desk-visit.js';

const PEOPLE = 8;

/** A desk with these people at it, and a way to put somebody into a line. */
function desk(rules: object, people: number) {
  const visits: Visit[] = [];
  const teams = new DeskTeams(deskSchema.parse(rules), visits, PEOPLE);
  for (let person = 0; person < people; person++) teams.join(person);
  const wait = (business: (typeof BUSINESS)[number], joined: number, isHigh = false) => {
    const kind = BUSINESS.indexOf(business);
    const visit: Visit = {
      business: kind,
      customer: visits.length,
      case: -1,
      bought: false,
      memory: 'noFailure',
      luck: 0,
      team: teams.receiving(kind, isHigh),
      hop: 0,
      handOffs: 0,
      joined,
      longestWait: 0,
      waiting: true,
    };
    teams.lineOf(visit).append(visits.push(visit) - 1);
    return visit.customer;
  };
  return { teams, wait };
}

describe('teams of the desk', () => {
  it('split, complaints have their team, and an empty team is served by the other', () => {
    const { teams, wait } = desk({ design: 'split' }, 2);
    const question = wait('inquiry', 0);
    expect([teams.nextFor(0), teams.nextFor(1)]).toEqual([-1, question]);
    teams.leave(1);
    expect(teams.nextFor(0)).toBe(question);
  });

  it('from first contact, whoever is free takes complaints first and then who came first, also those still waiting in another line', () => {
    const { teams, wait } = desk({ design: 'split' }, 2);
    const early = wait('inquiry', 1);
    const complaint = wait('complaint', 2);
    expect(teams.waiting).toBe(2);
    const owned = desk({ design: 'first-contact' }, 2);
    const first = owned.wait('inquiry', 1);
    const angry = owned.wait('complaint', 2);
    expect([teams.nextFor(0), teams.nextFor(1)]).toEqual([complaint, early]);
    expect(owned.teams.nextFor(0)).toBe(angry);
    owned.teams.lineOf({ business: BUSINESS.indexOf('complaint'), team: 0 } as Visit).remove(angry);
    expect(owned.teams.nextFor(1)).toBe(first);
  });

  it('with specialists, people are shared out over front and teams, also when two shifts overlap', () => {
    const { teams, wait } = desk({ design: 'split', specialists: { teams: 3, frontAgents: 1 } }, 4);
    const question = wait('inquiry', 0);
    expect([0, 1, 2, 3].map((agent) => teams.nextFor(agent))).toEqual([question, -1, -1, -1]);
    for (const person of [4, 5, 6, 7]) teams.join(person);
    for (const person of [0, 1, 2, 3]) teams.leave(person);
    expect([4, 5, 6, 7].map((agent) => teams.nextFor(agent))).toEqual([question, -1, -1, -1]);
  });

  it('the first serves everybody, the next is dedicated, and an empty dedicated place is taken again', () => {
    const { teams, wait } = desk({ design: 'first-contact', tiers: { dedicatedAgents: 1 } }, 3);
    expect([0, 1, 2].map((agent) => teams.isDedicated(agent))).toEqual([false, true, false]);
    const [high, other] = [wait('inquiry', 5, true), wait('inquiry', 1)];
    expect([teams.nextFor(0), teams.nextFor(1)]).toEqual([other, high]);
    teams.leave(1);
    // nobody is there for them alone: they go first at the others
    expect(teams.nextFor(0)).toBe(high);
    expect(teams.becomesDedicated(0)).toBe(true);
    expect(teams.becomesDedicated(2)).toBe(false);
    teams.leave(0);
    expect(teams.becomesDedicated(2)).toBe(false);
  });
});
