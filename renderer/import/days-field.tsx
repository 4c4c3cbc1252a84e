import { parseDate } from '@internationalized/date';
import { DateField, DateInput, DateSegment, I18nProvider } from 'react-aria-components';
import { useLanguage } from '../i18n/use-language.js';
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

/** Year, month, day in this order in both languages: the order of the day and the month is what files are asked about. */
const LOCALES = { en: 'en-CA', 'zh-CN': 'zh-CN' } as const;

/** The first and the last day of a stretch. */
export function DaysField({ value, within, label, onChange }: DaysFieldProps) {
  const language = useLanguage();
  return (
    <I18nProvider locale={LOCALES[language]}>
      <span className={styles.days}>
        <DayField day={value.from} within={within} label={label.from} onChange={(from) => onChange({ ...value, from })} />
        {label.between}
        <DayField day={value.to} within={within} label={label.to} onChange={(to) => onChange({ ...value, to })} />
      </span>
    </I18nProvider>
  );
}

interface DayFieldProps {
  /** Empty: none yet. */
  readonly day: string;
  readonly within: DaySpan | null;
  readonly label: string;
  readonly onChange: (day: string) => void;
}

/** One day, part by part: digits are typed, arrow keys count. */
function DayField({ day, within, label, onChange }: DayFieldProps) {
  const bounds = within === null ? {} : { minValue: parseDate(within.from), maxValue: parseDate(within.to) };
  return (
    <DateField
      aria-label={label}
      value={day === '' ? null : parseDate(day)}
      onChange={(next) => onChange(next === null ? '' : next.toString())}
      {...bounds}
      isRequired
      shouldForceLeadingZeros
      validationBehavior="aria"
    >
      <DateInput className={styles.day as string}>{(segment) => <DateSegment segment={segment} className={styles.segment as string} />}</DateInput>
    </DateField>
  );
}

/** Whether both days are there, in order, and inside what there is. */
export function isSpan({ from, to }: DaySpan, within: DaySpan | null): boolean {
  return from !== '' && to !== '' && from <= to && (within === null || (from <= within.to && to >= within.from));
}
