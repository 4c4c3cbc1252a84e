import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, redoDepth, undoDepth } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentUnit } from '@codemirror/language';
import { linter, lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { problemText } from '../../problems/problem-text.js';
import { readCase } from '../../simulation/read-case.js';
import type { Words } from '../fields/value-text.js';
import { completeJson } from './complete-json.js';
import { EDITOR_LOOK, pageNonce } from './editor-look.js';
import { editorPhrases } from './editor-phrases.js';
import { diagnosticsOf, type PlacedProblem, placedProblems } from './json-problems.js';

/** What the editor asks and tells. */
export interface EditorLinks {
  /** Spoken name of the text. */
  readonly label: string;
  words(): Words;
  /** The text after every stroke. */
  onText(text: string): void;
  /** All that is wrong with the text, a moment after the last stroke. */
  onProblems(problems: readonly PlacedProblem[]): void;
  onApply(): void;
}

/** Milliseconds after the last stroke before the text is read. */
const LOOK_AFTER_MS = 350;

/** A state of the editor with nothing to undo: what the case was before is the undo of the case. */
export function editorState(text: string, links: EditorLinks): EditorState {
  return EditorState.create({ doc: text, extensions: [plain(), told(links), editorPhrases(links.words().t), EDITOR_LOOK, pageNonce()] });
}

function plain(): Extension {
  return [
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    history(),
    drawSelection(),
    EditorView.lineWrapping,
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    bracketMatching(),
    closeBrackets(),
    search({ top: true }),
    json(),
    indentUnit.of('  '),
  ];
}

function told(links: EditorLinks): Extension {
  return [
    keymap.of([
      { key: 'Mod-Enter', run: () => applied(links) },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...lintKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...defaultKeymap,
    ]),
    autocompletion({ override: [completeJson(links.words)], icons: false }),
    linter((view) => look(view, links), { delay: LOOK_AFTER_MS }),
    // Can be typed into, and so focused; not everyone who asks for a tab stop knows that.
    EditorView.contentAttributes.of({ 'aria-label': links.label, tabindex: '0' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) links.onText(update.state.doc.toString());
    }),
    EditorView.domEventHandlers({ keydown: keepUndo }),
  ];
}

function look(view: EditorView, links: EditorLinks) {
  const problems = placedProblems(view.state, readCase(view.state.doc.toString()));
  links.onProblems(problems);
  return diagnosticsOf(problems, (problem) => problemText(problem, links.words().t));
}

/** Undo is the text's own while it has something to undo; only then does it not reach the case. */
function keepUndo(event: KeyboardEvent, view: EditorView): boolean {
  const letter = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || (letter !== 'z' && letter !== 'y')) return false;
  const back = letter === 'z' && !event.shiftKey;
  if ((back ? undoDepth(view.state) : redoDepth(view.state)) > 0) event.stopPropagation();
  return false;
}

function applied(links: EditorLinks): boolean {
  links.onApply();
  return true;
}
