import type { Diagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { CaseProblem, ParsedCase } from '../../simulation/parse-case.js';
import { pathSteps } from '../../stores/json-path.js';
import { rangeOf } from './json-tree.js';

/** A problem of the text with its place in it. */
export interface PlacedProblem {
  readonly problem: CaseProblem;
  readonly from: number;
  readonly to: number;
}

/** Everything that is wrong with a text as it was read, where it stands: by line and column for what isn't JSON, else by its path. */
export function placedProblems(state: EditorState, read: ParsedCase): readonly PlacedProblem[] {
  if (read.ok) return [];
  return read.problems.map((problem) => {
    const { line, column } = problem.parameters;
    if (typeof line !== 'number' || typeof column !== 'number') return { problem, ...rangeOf(state, pathSteps(problem.path)) };
    const { from, to } = state.doc.line(Math.min(line, state.doc.lines));
    const at = Math.min(from + column - 1, to);
    return { problem, from: at, to: Math.min(at + 1, to) };
  });
}

/** The same for the margin and the underlines of the editor. */
export function diagnosticsOf(problems: readonly PlacedProblem[], say: (problem: CaseProblem) => string): Diagnostic[] {
  return problems.map(({ problem, from, to }) => ({
    from,
    to,
    severity: 'error',
    message: problem.path === '' ? say(problem) : `${problem.path}: ${say(problem)}`,
  }));
}
