import { createElement, Fragment, type ReactNode } from 'react';
import { keepClosing, sentenceParts } from './sentence.js';
import styles from './sentence.module.css';

/** A sentence whose values are chosen by whoever says it: `chip` gives what stands for a name in braces. */
export function Said({ text, chip }: { readonly text: string; readonly chip: (field: string) => ReactNode }) {
  // Spread, not listed: the words of a sentence have no names and no order of their own.
  const parts = keepClosing(sentenceParts(text));
  return createElement(Fragment, null, ...parts.map(({ words, field = '', closing = '' }) => words ?? kept(chip(field), closing)));
}

/** The punctuation behind a value never begins a line. */
function kept(value: ReactNode, closing: string): ReactNode {
  return closing === '' ? value : createElement('span', { className: styles.kept }, value, closing);
}
