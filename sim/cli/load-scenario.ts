import type { ParseResult, Problem } from '../index.js';
import { UserFault } from './exit-code.js';
import { inputName, readInput } from './read-input.js';

/** A sound scenario with the text it was read from. */
export interface LoadedScenario {
  readonly text: string;
  readonly parsed: Extract<ParseResult, { ok: true }>;
}

/** Reads a scenario file and everything that is wrong with it. @throws UserFault if there is no text to read */
export async function readScenarioFile(path: string): Promise<{ readonly text: string; readonly parsed: ParseResult }> {
  const { MAX_BYTES, readScenario } = await import('../index.js');
  const text = await readInput(path, MAX_BYTES);
  return { text, parsed: readScenario(text) };
}

/** Reads a scenario file that is to be run. @throws UserFault with every problem of the file, a line each */
export async function loadScenario(path: string): Promise<LoadedScenario> {
  const { text, parsed } = await readScenarioFile(path);
  if (!parsed.ok) throw new UserFault(await describeProblems(path, parsed.problems));
  return { text, parsed };
}

/** A head line and a line for each problem. */
export async function describeProblems(path: string, problems: readonly Problem[]): Promise<string> {
  const { problemSentence } = await import('../index.js');
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${inputName(path)}: ${count}`, ...problems.map((problem) => `  ${problemSentence(problem)}`)].join('\n');
}
