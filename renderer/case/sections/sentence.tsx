import { createElement, Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldChip } from '../fields/field-chip.js';
import { FieldProblems } from '../fields/field-problems.js';
import styles from './sentence.module.css';

/** Splits "Every {pool.reviewMinutes}: …" into words and the names of values; a Chinese character and a value keep a space between them. */
export function sentenceParts(text: string): readonly { readonly words?: string; readonly field?: string }[] {
  return text
    .replace(/(?<=\p{Script=Han})(?=\{)|(?<=\})(?=\p{Script=Han})/gu, ' ')
    .split(/(\{[\w.-]+\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { field: part.slice(1, -1) } : { words: part }));
}

interface SaidPart {
  readonly words?: string;
  readonly field?: string;
  /** Punctuation right behind a value: it never begins a line. */
  readonly closing?: string;
}

/** The parts of a sentence with the punctuation behind a value kept to that value. */
export function keepClosing(parts: readonly { readonly words?: string; readonly field?: string }[]): readonly SaidPart[] {
  const closingOf = (words = '') => /^[.,;:)%。，、；：）]+/.exec(words)?.[0] ?? '';
  return parts.map(({ words, field }, i) => {
    if (field !== undefined) return { field, closing: closingOf(parts[i + 1]?.words) };
    return { words: parts[i - 1]?.field === undefined ? (words ?? '') : (words ?? '').slice(closingOf(words).length) };
  });
}

/** All sentences of a text, with editable values in them and what is wrong with those below. */
export function Sentences({ say, prefix = '' }: { readonly say: string; readonly prefix?: string }) {
  const { t } = useTranslation('case');
  const texts = t(`say.${say}`, { returnObjects: true }) as unknown as readonly string[];
  return texts.map((text) => <Sentence key={text} text={text} prefix={prefix} />);
}

/** `prefix` stands before the names of values, for sentences about one entry of a list. */
function Sentence({ text, prefix = '' }: { readonly text: string; readonly prefix?: string }) {
  const parts = sentenceParts(text);
  const names = parts.flatMap((part) => (part.field === undefined ? [] : [prefix + part.field]));
  const said = ({ words, field, closing = '' }: SaidPart) => (field === undefined ? words : <Value name={prefix + field} closing={closing} />);
  return (
    <div className={styles.sentence}>
      <p>
        {/* Parts of one text keep their places, so they are children of fixed places and need no keys. */}
        {createElement(Fragment, null, ...keepClosing(parts).map(said))}
      </p>
      <FieldProblems names={names} />
    </div>
  );
}

function Value({ name, closing }: { readonly name: string; readonly closing: string }) {
  if (closing === '') return <FieldChip name={name} />;
  return (
    <span className={styles.kept}>
      <FieldChip name={name} />
      {closing}
    </span>
  );
}
