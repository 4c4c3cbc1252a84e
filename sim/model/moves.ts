import { COUNT_INDEX } from '../record/counts.js';
import { ROLES } from '../scenario/world-schema.js';
import { AT_AVAILABLE, pack, SWITCH_END } from './events.js';
import { IDLE, SWITCHING } from './person-state.js';
import type { MoveToOmit } from './season-options.js';
import type { Staff } from './staff.js';
import type { Store } from './store.js';

const SWITCH_MINUTES = COUNT_INDEX.switchMinutes;
const MOVES = COUNT_INDEX.moves;
const MOVES_PLANNED = COUNT_INDEX['moves.planned'];
const MOVES_HOME = COUNT_INDEX['moves.home'];

/**
 * Who sends people: the pool to the place of highest pressure and home again, a regional manager after a complaint, a rule, a player, and the
 * way home of those whom a rule or a player has let go.
 */
export type MoveSender = 'pool' | 'pool-home' | 'region' | 'rule' | 'player' | 'rule-over';

/** Changes of place during a shift: the job in hand is finished, the way takes its time, the new place is strange at first. */
export class Moves {
  /** 1 for a person whom a rule has sent somewhere and keeps there. */
  readonly held: Uint8Array;
  /** Moves so far in this season, a move left out among them. */
  private sent = 0;

  constructor(
    private readonly store: Store,
    private readonly staff: Staff,
    private readonly omitted: MoveToOmit | undefined,
  ) {
    this.held = new Uint8Array(staff.state.length);
  }

  /** Whether a person can be sent elsewhere now: on duty at a place, not leaving, not under way, and not kept there by a rule. */
  canSend(person: number): boolean {
    return this.held[person] === 0 && this.isReady(person);
  }

  /** The same, whoever keeps the person there. */
  isReady(person: number): boolean {
    const { staff } = this;
    if (this.omitted?.keeps(person, this.store.queue.time)) return false;
    return staff.isPresent(person) && !staff.hours.leaving[person] && staff.nextRole[person] < 0;
  }

  /** Sends a person to another role; whoever is busy finishes the job first. @param rule the one that sends */
  send(person: number, role: number, now: number, planned: boolean, by: MoveSender = 'pool', rule?: string): void {
    const { store, staff } = this;
    const move = this.sent++;
    if (this.omitted?.isIt(move, person)) return;
    const { recorder } = store;
    const home = staff.home[person];
    const from = staff.role[person];
    recorder.add(MOVES, 1);
    if (planned) recorder.add(MOVES_PLANNED, 1);
    if (role === home) recorder.add(MOVES_HOME, 1);
    if (home === from) staff.away++;
    else if (role === home) staff.away--;
    store.pressure?.disturb();
    staff.skills.sent(person, now, planned);
    staff.nextRole[person] = role;
    if (store.news) this.tell(person, role, now, { move, planned, by, ...(rule === undefined ? {} : { rule }) });
    if (staff.state[person] === IDLE) this.leave(person, now);
  }

  /** Pressures are those last measured, which are what the move was decided on. */
  private tell(person: number, role: number, now: number, why: Readonly<Record<string, number | string | boolean>>): void {
    const { store, staff } = this;
    const from = staff.role[person];
    const pressure = store.pressure && { pressureFrom: store.pressure.byRole[from], pressureTo: store.pressure.byRole[role] };
    const detail = { from: ROLES[from], to: ROLES[role], ...why, ...pressure };
    store.news?.({ time: now, store: store.id, kind: 'move', person: staff.name(person), detail });
  }

  /** The person, free now, sets out for the next role. */
  leave(person: number, now: number): void {
    const { store, staff } = this;
    const minutes = staff.rules.switchMinutes;
    staff.depart(person, now);
    staff.state[person] = SWITCHING;
    store.recorder.add(SWITCH_MINUTES, minutes);
    store.queue.push(now + minutes, AT_AVAILABLE, pack(SWITCH_END, person));
  }

  onSwitchEnd(person: number, now: number): void {
    const { store, staff } = this;
    const role = staff.nextRole[person];
    staff.role[person] = role;
    staff.nextRole[person] = -1;
    staff.skills.arrived(person, now);
    if (staff.hours.leaving[person]) {
      staff.hours.endDuty(person, now);
      return;
    }
    store.news?.({ time: now, store: store.id, kind: 'moved', person: staff.name(person), detail: { to: ROLES[role] } });
    staff.enter(person, now);
  }
}
