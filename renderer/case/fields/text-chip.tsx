import { useRef, useState } from 'react';
import { focusWhenMade } from '../../components/focus-when-made.js';
import { useStores } from '../../stores/stores.js';
import styles from './chip.module.css';
import { ChipButton } from './number-chip.js';
import type { Field } from './use-field.js';

/** A short text in a sentence (a seed, a region). */
export function TextChip({ field }: { readonly field: Field }) {
  const { theCase } = useStores();
  const [editing, setEditing] = useState(false);
  const first = useRef(field.value);
  if (!editing) {
    return (
      <ChipButton
        field={field}
        onPress={() => {
          first.current = field.value;
          setEditing(true);
        }}
      />
    );
  }
  return (
    <span className={styles.box} {...(field.problem === null ? {} : { 'data-invalid': true })}>
      <input
        type="text"
        aria-label={field.label}
        aria-invalid={field.problem !== null}
        ref={focusWhenMade}
        value={typeof field.value === 'string' ? field.value : ''}
        onFocus={(event) => {
          theCase.getState().settle();
          event.currentTarget.select();
        }}
        onChange={(event) => field.set(event.currentTarget.value)}
        onBlur={() => setEditing(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typeof first.current === 'string') field.set(first.current);
          if (event.key === 'Escape' || event.key === 'Enter') setEditing(false);
        }}
      />
    </span>
  );
}
