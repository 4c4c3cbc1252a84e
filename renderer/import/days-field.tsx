import styles from './questions.module.css';

/** Days of the calendar as a document has them: `2026-06-01`, both ends in it. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** One of several, told apart while they are edited. */
export interface ListedSpan extends DaySpan {
  readonly id: number;
}

export interface DaysFieldProps {
  readonly value: DaySpan;
  /** The first and the last day there is. */
  readonly within: DaySpan | null;
  readonly label: { readonly from: string; readonly to: string; readonly between: string };
  readonly onChange: (value: DaySpan) => void;
}

/** The first and the last day of a stretch. */
export function DaysField({ value, within, label, onChange }: DaysFieldProps) {
  const bounds = within === null ? {} : { min: within.from, max: within.to };
  return (
    <span className={styles.days}>
      <input
        type="date"
        aria-label={label.from}
        value={value.from}
        {...bounds}
        required
        onChange={(event) => onChange({ ...value, from: event.target.value })}
      />
      {label.between}
      <input type="date" aria-label={label.to} value={value.to} {...bounds} required onChange={(event) => onChange({ ...value, to: event.target.value })} />
    </span>
  );
}

/** Whether both days are there, in order, and inside what there is. */
export function isSpan({ from, to }: DaySpan, within: DaySpan | null): boolean {
  return from !== '' && to !== '' && from <= to && (within === null || (from <= within.to && to >= within.from));
}
