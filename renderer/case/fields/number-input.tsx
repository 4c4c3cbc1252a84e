import { type KeyboardEvent, type Ref, useRef, useState } from 'react';
import { useStores } from '../../stores/stores.js';
import { readNumber, stepOf, tidy } from './read-number.js';

export interface NumberInputProps {
  /** In the unit of the file; null when the file has no number there. */
  readonly value: number | null;
  /** Shown times this: 100 for per cent. */
  readonly factor?: number;
  readonly whole?: boolean;
  readonly label: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
  /** With every stroke that makes a number; the caller lets the format judge its range. */
  readonly onChange: (value: number) => void;
  /** With the stroke that empties the box, where having no number means something. */
  readonly onEmpty?: (() => void) | undefined;
  /** Enter, Escape (which has put the first value back) or leaving the field. */
  readonly onDone?: () => void;
}

/** A text box for one number. Typing is never corrected on the way; what is no number is kept on screen and not written. */
export function NumberInput({ value, factor = 1, whole = false, label, describedBy, invalid, className, ref, onChange, onEmpty, onDone }: NumberInputProps) {
  const { theCase } = useStores();
  const [draft, setDraft] = useState<string | null>(null);
  const first = useRef(value);
  const shown = draft ?? (value === null ? '' : String(tidy(value * factor)));
  const unreadable = draft !== null && readNumber(draft) === null && !(draft === '' && onEmpty !== undefined);

  const type = (text: string) => {
    setDraft(text);
    const number = readNumber(text);
    if (number !== null) onChange(tidy(number / factor));
    else if (text.trim() === '') onEmpty?.();
  };

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction !== 0) {
      event.preventDefault();
      const now = readNumber(shown) ?? 0;
      type(String(tidy(now + direction * stepOf(now, whole || factor === 100) * (event.shiftKey ? 10 : 1))));
    } else if (event.key === 'Enter') {
      setDraft(null);
      onDone?.();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      setDraft(null);
      if (first.current !== null && first.current !== value) onChange(first.current);
      if (first.current === null && value !== null) onEmpty?.();
      onDone?.();
    }
  };

  return (
    <input
      ref={ref}
      className={className}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      aria-invalid={invalid === true || unreadable}
      size={Math.max(3, shown.length)}
      value={shown}
      onFocus={(event) => {
        first.current = value;
        theCase.getState().settle();
        event.currentTarget.select();
      }}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={press}
      onBlur={() => {
        setDraft(null);
        onDone?.();
      }}
    />
  );
}
