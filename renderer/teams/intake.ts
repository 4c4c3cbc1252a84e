import { type LocalText, type Problem, readScenario, readSession, type Scenario, type Session, scenarioDigest } from '../simulation/door.js';
import { type Refusal, type RefusalReason, TEAMS_MOST, type TeamEntry, type TeamsCase } from './teams-store.js';

export interface SessionText {
  /** Name of the file; empty for the season on the table. */
  readonly name: string;
  readonly text: string;
}

export interface IntakeContext {
  /** The list as it stands. */
  readonly list: TeamsCase | null;
  readonly entries: readonly TeamEntry[];
  /** The case that is open, as text; null when none is or it has problems. */
  readonly open: string | null;
  /** Shipped cases, as texts: a list may begin with a session of any of them. */
  readonly shipped: readonly string[];
  /** What a team without a name is called. */
  readonly nameless: (number: number) => string;
}

export interface Intake {
  readonly theCase: TeamsCase | null;
  readonly added: readonly Omit<TeamEntry, 'id'>[];
  readonly refused: readonly Refusal[];
  /** Ids of teams of the list that were brought once more. */
  readonly known: readonly number[];
}

/** Reads session files and says which of them belong on the list. The first one of an empty list decides on its case. */
export function takeIn(files: readonly SessionText[], context: IntakeContext): Intake {
  const { entries } = context;
  const added: Omit<TeamEntry, 'id'>[] = [];
  const refused: Refusal[] = [];
  const known: number[] = [];
  let held = context.list === null ? null : heldCase(context.list.text);
  for (const file of files) {
    const refuse = (why: RefusalReason, more: { theirs?: LocalText; ours?: LocalText; problem?: Problem } = {}) =>
      refused.push({ file: file.name, why, text: file.text, ...more });
    const read = readSession(file.text);
    if (!read.ok) {
      refuse('problems', read.problems[0] ? { problem: read.problems[0] } : {});
      continue;
    }
    const { session } = read;
    const found = held ?? caseOf(session, context);
    const theirs = session.scenario.title;
    if (found === null || found.digest !== session.scenario.digest) {
      const ours = held?.scenario ?? scenarioOf(context.open);
      const isSame = ours?.id === session.scenario.id;
      refuse(held === null && !isSame ? 'unknown-case' : isSame ? 'other-version' : 'other-case', { theirs, ...(ours && { ours: ours.title }) });
      continue;
    }
    const others = [...entries, ...added];
    const why = whyNot(session, found.scenario, others);
    if (why === 'twice') {
      const twin = entries.find((entry) => isSameSession(entry.session, session));
      if (twin) known.push(twin.id);
    }
    if (why === null) {
      added.push({ name: freeName(session.team || nameOfFile(file.name) || context.nameless(others.length + 1), others), session });
      held = found;
    } else refuse(why);
  }
  const theCase = held && { text: held.text, title: held.scenario.title, digest: held.digest };
  return { theCase, added, refused, known };
}

interface HeldCase {
  readonly text: string;
  readonly scenario: Scenario;
  readonly digest: string;
}

function heldCase(text: string): HeldCase | null {
  const scenario = scenarioOf(text);
  return scenario && { text, scenario, digest: scenarioDigest(scenario) };
}

function scenarioOf(text: string | null): Scenario | null {
  if (text === null) return null;
  const read = readScenario(text);
  return read.ok ? read.scenario : null;
}

/** The case a session was played on, if it is the open one or a shipped one. */
function caseOf({ scenario: { digest, id } }: Session, { open, shipped }: IntakeContext): HeldCase | null {
  const likely = shipped.filter((text) => text.includes(`"${id}"`));
  for (const text of open === null ? likely : [open, ...likely]) {
    const held = heldCase(text);
    if (held?.digest === digest) return held;
  }
  return null;
}

function whyNot(session: Session, scenario: Scenario, others: readonly Pick<TeamEntry, 'session'>[]): RefusalReason | null {
  const [first] = others;
  if (!scenario.strategies.some(({ id }) => id === session.strategy)) return 'unknown-plan';
  if (first !== undefined && first.session.seed !== session.seed) return 'other-seed';
  if (others.some((other) => isSameSession(other.session, session))) return 'twice';
  return others.length >= TEAMS_MOST ? 'full' : null;
}

function isSameSession(a: Session, b: Session): boolean {
  const own = ({ team, strategy, replication, outcome, decisions }: Session) => JSON.stringify([team, strategy, replication, outcome.digest, decisions]);
  return own(a) === own(b);
}

/** "reds.session.json" is the file of "reds". */
function nameOfFile(name: string): string {
  return name.replace(/(\.session)?\.json$/i, '').trim();
}

/** The name, with a number where a team of the list has it already. */
function freeName(name: string, others: readonly Pick<TeamEntry, 'name'>[]): string {
  const taken = new Set(others.map((other) => other.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  return free;
}
