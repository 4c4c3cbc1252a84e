import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { editorState } from './editor-setup.js';
import styles from './json-panel.module.css';
import type { PlacedProblem } from './json-problems.js';

export interface JsonEditorProps {
  /** The text of the case. */
  readonly text: string;
  /** What was written of it so far, null where nothing was. */
  readonly draft: string | null;
  /** A place to go to; the same place again is another object. */
  readonly goTo: { readonly from: number; readonly to: number } | null;
  readonly onDraft: (text: string | null) => void;
  readonly onProblems: (problems: readonly PlacedProblem[]) => void;
  readonly onApply: () => void;
}

/** The text of the file in an editor that knows the format. */
export function JsonEditor(props: JsonEditorProps) {
  const { text, draft, goTo } = props;
  const { t } = useTranslation('case');
  const language = useLanguage();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const now = useRef({ ...props, t, language });
  now.current = { ...props, t, language };

  const fresh = useRef((shown: string) =>
    editorState(shown, {
      label: now.current.t('json.text'),
      words: () => now.current,
      onText: (written) => now.current.onDraft(written === now.current.text ? null : written),
      onProblems: (problems) => now.current.onProblems(problems),
      onApply: () => now.current.onApply(),
    }),
  );

  useEffect(() => {
    if (host.current === null) return;
    const made = new EditorView({ state: fresh.current(now.current.draft ?? now.current.text), parent: host.current });
    view.current = made;
    return () => made.destroy();
  }, []);

  // The case changed elsewhere, was put back, or took the text over: its text is shown from now on.
  useEffect(() => {
    const shown = view.current;
    if (shown === null || draft !== null) return;
    const { scrollTop } = shown.scrollDOM;
    const { main } = shown.state.selection;
    const hadFocus = shown.hasFocus;
    shown.setState(fresh.current(text));
    shown.dispatch({ selection: { anchor: Math.min(main.anchor, text.length), head: Math.min(main.head, text.length) } });
    shown.scrollDOM.scrollTop = scrollTop;
    if (hadFocus) shown.focus();
  }, [text, draft]);

  useEffect(() => {
    const shown = view.current;
    if (shown === null || goTo === null) return;
    const length = shown.state.doc.length;
    const anchor = Math.min(goTo.from, length);
    shown.dispatch({ selection: { anchor, head: Math.min(goTo.to, length) }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    shown.focus();
  }, [goTo]);

  return <div className={styles.editor} ref={host} />;
}
