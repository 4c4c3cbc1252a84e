import { LEVEL_CLOSED, LEVEL_FRONTLINE } from '../../../sim/model/complaint-case.js';
import { Chain, type CompiledCase } from '../../../sim/model/index.js';
import { BUSY, IDLE, OFF, ON_BREAK, SWITCHING } from '../../../sim/model/person-state.js';
import { ROLE_COUNT } from '../../../sim/model/roster.js';
import type { Staff } from '../../../sim/model/staff.js';
import type { Store } from '../../../sim/model/store.js';
import type { SeasonRecord } from '../../../sim/record/season-record.js';
import type { TraceEvent } from '../../../sim/record/trace.js';
import { ROLES } from '../../../sim/scenario/world-schema.js';

/** Times at which the season stops to be looked at, not at round hours only (minutes). */
const LOOK_EVERY_MINUTES = 53;

/** When a customer came, or the draws told of one, by what they are for. */
export type Luck = Readonly<Record<string, unknown>>;

/** What a season looked at while it ran leaves: its record, who came with what luck, and a sentence for whatever must not be. */
export interface WatchedSeason {
  readonly record: SeasonRecord;
  readonly customers: ReadonlyMap<string, Luck>;
  readonly broken: readonly string[];
  readonly moves: number;
}

/** Runs a season and looks at people, floors and clocks on the way. */
export function watchSeason(compiled: CompiledCase, replication: number): WatchedSeason {
  const broken: string[] = [];
  const customers = new Map<string, Luck>();
  const levels = new Map<string, number>();
  let moves = 0;
  const chain: Chain = new Chain(compiled, replication, (event) => {
    if (event.kind === 'arrival' || event.kind === 'draws') customers.set(`${event.store}/${event.customer}/${event.kind}`, luckOf(event));
    if (event.kind !== 'move') return;
    moves++;
    broken.push(...brokenFloors(chain, event));
  });
  while (!chain.isOver) {
    chain.runUntil(chain.time + LOOK_EVERY_MINUTES);
    broken.push(...chain.stores.flatMap((store) => [...brokenPlaces(store), ...brokenClocks(store, chain.time, levels)]), ...brokenGuests(chain));
  }
  return { record: chain.record(), customers, broken, moves };
}

function luckOf({ time, detail }: TraceEvent): Luck {
  return { time, ...detail };
}

/** A move leaves at least the core minimum in the role it takes from. */
function brokenFloors(chain: Chain, { store: id, person, detail, time }: TraceEvent): string[] {
  const { staff } = chain.stores.find((store) => store.id === id) ?? {};
  if (!staff) return [`${id}: a move without staff`];
  const staffed = new Int32Array(ROLE_COUNT);
  staff.staffed(staffed);
  const from = (ROLES as readonly unknown[]).indexOf(detail?.from);
  const least = staff.rules.coreMinimum[ROLES[from]];
  return staffed[from] >= least ? [] : [`${id} at ${time}: ${person} left ${staffed[from]} in ${ROLES[from]}, fewer than ${least}`];
}

/** Everyone is in one place and does one thing there; nobody's customer is served by somebody else as well. */
function brokenPlaces({ id, staff, queue }: Store): string[] {
  if (!staff) return [];
  const broken: string[] = [];
  const people = Array.from({ length: staff.state.length }, (_, person) => person);
  const served = new Set<string>();
  for (const person of people) {
    const [state, job] = [staff.state[person], staff.job[person]];
    if (![OFF, IDLE, BUSY, SWITCHING, ON_BREAK].includes(state)) broken.push(`state ${state}`);
    if (job >= 0 && state !== BUSY) broken.push(`${staff.name(person)} has work and is not at it`);
    if (job < 0) continue;
    const key = `${staff.role[person]}/${job}`;
    if (served.has(key)) broken.push(`${staff.name(person)} works on what somebody else works on`);
    served.add(key);
  }
  for (let role = 0; role < ROLE_COUNT; role++) broken.push(...brokenRole(staff, people, role));
  const onDuty = people.filter((person) => staff.state[person] !== OFF).length;
  if (onDuty !== staff.onDuty) broken.push(`${onDuty} on duty, ${staff.onDuty} counted`);
  return broken.map((sentence) => `${id} at ${queue.time}: ${sentence}`);
}

function brokenRole(staff: Staff, people: readonly number[], role: number): string[] {
  const here = people.filter((person) => staff.role[person] === role && staff.isPresent(person));
  const idle = here.filter((person) => staff.state[person] === IDLE).sort((a, b) => a - b);
  const listed = Array.from({ length: staff.idleCount[role] }, (_, i) => staff.idlePerson(role, i)).sort((a, b) => a - b);
  return [
    ...(here.length === staff.present[role] ? [] : [`${here.length} in ${ROLES[role]}, ${staff.present[role]} counted`]),
    ...(idle.join() === listed.join() ? [] : [`idle in ${ROLES[role]}: ${idle.join()}, listed: ${listed.join()}`]),
  ];
}

/** A float of a region is in one of its stores at most. */
function brokenGuests({ stores, time }: Chain): string[] {
  const seen = new Set<string>();
  const broken: string[] = [];
  for (const { guests, staff, region, id } of stores) {
    for (let float = 0; guests && staff && float < guests.count; float++) {
      const key = `${stores.findIndex((store) => store.region === region)}/${float}`;
      const isHere = staff.state[guests.person(float)] !== OFF;
      if (isHere && seen.has(key)) broken.push(`${id} at ${time}: float ${float} is in two stores`);
      if (isHere && !guests.isHere(float)) broken.push(`${id} at ${time}: float ${float} works without having come`);
      if (isHere) seen.add(key);
    }
  }
  return broken;
}

/** `levels`: where each case was last. Cases go up and never down, their clocks run forward, and as many are open as are counted. */
function brokenClocks({ id, complaints }: Store, now: number, levels: Map<string, number>): string[] {
  const broken: string[] = [];
  let open = 0;
  for (const [index, one] of complaints.cases.entries()) {
    const [before, level] = [levels.get(`${id}/${index}`) ?? LEVEL_FRONTLINE, one.level];
    if (level !== LEVEL_CLOSED) open++;
    if (before === LEVEL_CLOSED ? level !== before : level !== LEVEL_CLOSED && level < before)
      broken.push(`case ${index} went from level ${before} to ${level}`);
    levels.set(`${id}/${index}`, level);
    if (one.openedAt > now || one.frontlineDue < one.openedAt) broken.push(`case ${index} opened at ${one.openedAt}, due at ${one.frontlineDue}`);
    if (one.contactedAt >= 0 && (one.contactedAt < one.openedAt || one.contactedAt > now)) broken.push(`case ${index} answered at ${one.contactedAt}`);
  }
  if (open !== complaints.open) broken.push(`${open} cases open, ${complaints.open} counted`);
  return broken.map((sentence) => `${id} at ${now}: ${sentence}`);
}
