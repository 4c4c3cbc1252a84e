import { BUSY, IDLE, OFF, ON_BREAK, SWITCHING } from '../model/person-state.js';
import { CHECKOUT, DESK, FIRST_ON_CALL, STOCK } from '../model/roster.js';
import type { Staff } from '../model/staff.js';
import type { Store } from '../model/store.js';
import { ROLES } from '../scenario/world-schema.js';
import type { PersonState, PersonView } from './season-view.js';
import type { UnderWay } from './under-way.js';

const WORDS: Readonly<Record<number, PersonState>> = { [OFF]: 'off', [IDLE]: 'idle', [BUSY]: 'busy', [SWITCHING]: 'walking', [ON_BREAK]: 'break' };

/** Everyone of the roster, in its order; guests while they are here. */
export function peopleView(store: Store, { ends }: UnderWay): PersonView[] {
  const { staff } = store;
  if (!staff) return [];
  const people: PersonView[] = [];
  for (let person = 0; person < staff.state.length; person++) {
    if (staff.state[person] === OFF && staff.roster.people[person].layer >= FIRST_ON_CALL) continue;
    people.push(personView(store, staff, person, ends[person]));
  }
  return people;
}

function personView(store: Store, staff: Staff, person: number, end: number): PersonView {
  const state = WORDS[staff.state[person]];
  const next = staff.nextRole[person];
  const rank = store.rules?.people?.holderOf(person);
  return {
    id: staff.name(person),
    home: ROLES[staff.home[person]],
    role: ROLES[staff.role[person]],
    state,
    ...(next >= 0 ? { to: ROLES[next] } : {}),
    ...(rank === undefined ? {} : { heldBy: rank < 0 ? ('player' as const) : ('rule' as const) }),
    ...(staff.hours.leaving[person] ? { leaving: true as const } : {}),
    ...spanOf(store, staff, person, end),
    ...(state === 'busy' ? jobOf(store, staff, person) : {}),
  };
}

/** When the present job, way or break began and ends. */
function spanOf(store: Store, staff: Staff, person: number, end: number): Pick<PersonView, 'since' | 'until'> {
  switch (staff.state[person]) {
    case IDLE:
      return { since: staff.duty.since[person] };
    case BUSY:
      return { since: startOf(store, staff, person), until: end };
    case SWITCHING:
      return { since: end - staff.rules.switchMinutes, until: end };
    case ON_BREAK:
      return { since: end - staff.rules.breakMinutes, until: end };
    default:
      return {};
  }
}

function startOf({ checkout, desk, stock }: Store, staff: Staff, person: number): number {
  const station = { [CHECKOUT]: checkout, [DESK]: desk, [STOCK]: stock?.restocking }[staff.role[person]];
  return station?.startedAt[person] ?? staff.duty.since[person];
}

function jobOf({ customers, desk }: Store, staff: Staff, person: number): Pick<PersonView, 'customer' | 'group'> {
  const job = staff.job[person];
  if (job < 0) return {};
  switch (staff.role[person]) {
    case CHECKOUT:
      return { customer: customers.id[job] };
    case DESK:
      return desk ? { customer: desk.visits[job].customer } : {};
    case STOCK:
      return { group: job + 1 };
    default:
      return {};
  }
}
