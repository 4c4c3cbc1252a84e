import { EditorState, type Extension } from '@codemirror/state';
import type { TFunction } from 'i18next';

/** What the editor itself says, in its own English, and where our words for it are. */
const PHRASES = {
  Find: 'json.editor.find',
  Replace: 'json.editor.replaceWith',
  next: 'json.editor.next',
  previous: 'json.editor.previous',
  all: 'json.editor.all',
  'match case': 'json.editor.matchCase',
  regexp: 'json.editor.regexp',
  'by word': 'json.editor.byWord',
  replace: 'json.editor.replace',
  'replace all': 'json.editor.replaceAll',
  close: 'json.editor.close',
  'current match': 'json.editor.currentMatch',
  'on line': 'json.editor.onLine',
  'Go to line': 'json.editor.goToLine',
  go: 'json.editor.go',
  Completions: 'json.editor.completions',
  Diagnostics: 'json.problems',
  'No diagnostics': 'json.editor.noProblems',
  'folded code': 'json.editor.folded',
  unfold: 'json.editor.unfold',
  'Fold line': 'json.editor.fold',
  'Unfold line': 'json.editor.unfold',
} as const;

/** The editor's own words in the language on screen. */
export function editorPhrases(t: TFunction<'case'>): Extension {
  return EditorState.phrases.of(Object.fromEntries(Object.entries(PHRASES).map(([phrase, key]) => [phrase, t(key)])));
}
