import { createElement, Fragment, type ReactNode } from 'react';
import { sentenceParts } from './sentence.js';

/** A sentence whose values are chosen by whoever says it: `chip` gives what stands for a name in braces. */
export function Said({ text, chip }: { readonly text: string; readonly chip: (field: string) => ReactNode }) {
  // Spread, not listed: the words of a sentence have no names and no order of their own.
  return createElement(Fragment, null, ...sentenceParts(text).map((part) => part.words ?? chip(part.field ?? '')));
}
