import type { Scenario, Session } from '../index.js';
import { UserFault } from './exit-code.js';
import { describeProblems } from './load-scenario.js';
import { readInput } from './read-input.js';

/** @throws UserFault with every problem of the file, a line each */
export async function loadSession(file: string): Promise<Session> {
  const { MAX_BYTES, readSession } = await import('../index.js');
  const read = readSession(await readInput(file, MAX_BYTES, 'a session file'));
  if (!read.ok) throw new UserFault(await describeProblems(file, read.problems));
  return read.session;
}

/** A session that was played on this very case. @throws UserFault for one that was not, or cannot be read */
export async function loadSessionOf(scenario: Scenario, file: string): Promise<Session> {
  const session = await loadSession(file);
  const { OtherCaseError, scenarioDigest } = await import('../index.js');
  const found = scenarioDigest(scenario);
  if (found !== session.scenario.digest) throw new UserFault(new OtherCaseError(session, found).message);
  return session;
}
