import { decisionSchema, type Problem, readScenario, readSession, type Session, scenarioDigest } from '../door.js';
import type { SessionInspection } from './player.js';

/** Reads a session file against the text of a case. */
export function inspectSession(text: string, file: string): SessionInspection {
  const read = readSession(file);
  if (!read.ok) return { ok: false, why: 'problems', problems: read.problems };
  const theCase = readScenario(text);
  if (!theCase.ok) return { ok: false, why: 'problems', problems: theCase.problems };
  const { team, strategy, replication, decisions, playedUntil, guess, scenario } = read.session;
  if (scenarioDigest(theCase.scenario) !== scenario.digest) return refused('other-case');
  if (!theCase.scenario.strategies.some(({ id }) => id === strategy)) return refused('unknown-plan');
  const guessed = guess === undefined ? null : { sales: guess.sales ?? 0, complaintRate: guess.complaintRate ?? 0 };
  return { ok: true, team, strategy, replication, decisions, playedUntil, guess: guessed };
}

function refused(why: 'other-case' | 'unknown-plan', problems: readonly Problem[] = []): SessionInspection {
  return { ok: false, why, problems };
}

/** A session that has been inspected. @throws for any other text */
export function soundSession(text: string): Session {
  const read = readSession(text);
  if (!read.ok) throw new Error('The session was not checked before it was opened.');
  return read.session;
}

/** Whether all of these are decisions: what was kept on disk may have been damaged there. */
export function areDecisions(values: readonly unknown[]): boolean {
  return values.every((value) => decisionSchema.safeParse(value).success);
}
