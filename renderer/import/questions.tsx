import { useEffect, useRef, useState } from 'react';
import { Checkbox, CheckboxGroup, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '../components/button.js';
import { Pick } from '../components/pick.js';
import { Tick } from '../components/tick.js';
import { formatIsoDate } from '../format/dates.js';
import { useLanguage } from '../i18n/use-language.js';
import { type DateOrder, IMPORT_DELIMITERS, type ImportChoices, type ImportDelimiter, type ImportResult } from '../simulation/door.js';
import { useStores } from '../stores/stores.js';
import { type AnswerDraft, answersOf, draftOf, isReady } from './answer-draft.js';
import { PromotionsQuestion, SeasonQuestion } from './calendar-questions.js';
import { isSpan } from './days-field.js';
import styles from './questions.module.css';
import { questionsAbout } from './reading-questions.js';

/** What a file does not tell by itself, with what was taken; another answer reads it again. */
export function Questions({ result }: { readonly result: ImportResult }) {
  const { t } = useTranslation('library');
  const { imports } = useStores();
  const answers = useStore(imports, (s) => s.answers);
  const reading = useStore(imports, (s) => s.phase === 'reading');
  const first = draftOf(result, answers);
  const [draft, setDraft] = useState(first);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that had the file read again is gone with its answers; whoever pressed it goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const asked = questionsAbout(result);
  if (asked.length === 0) return null;
  const { choices } = result.ok ? result.report : result;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(first);
  const change = (part: Partial<AnswerDraft>) => setDraft({ ...draft, ...part });
  const within = result.ok ? { from: result.report.from, to: result.report.to } : null;
  return (
    <section className={styles.questions} aria-label={t('import.ask.title')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('import.ask.title')}
      </h2>
      <dl>
        {asked.includes('dates') && choices.dates !== undefined && (
          <DateQuestion dates={choices.dates} value={draft.dateOrder} onChange={(dateOrder) => change({ dateOrder })} />
        )}
        {asked.includes('stores') && choices.stores !== undefined && (
          <StoreQuestion stores={choices.stores} value={draft.stores} onChange={(stores) => change({ stores })} />
        )}
        {asked.includes('sheet') && choices.sheets !== undefined && (
          <SheetQuestion sheets={choices.sheets} value={draft.sheet} onChange={(sheet) => change({ sheet })} />
        )}
        {asked.includes('separator') && <SeparatorQuestion value={draft.delimiter} onChange={(delimiter) => change({ delimiter })} />}
        {asked.includes('promotions') && (
          <PromotionsQuestion
            value={draft.promotions}
            by={result.ok ? result.report.promotions.by : 'call'}
            within={within}
            onChange={(promotions) => change({ promotions })}
          />
        )}
        {asked.includes('season') && <SeasonQuestion value={draft.season} within={within} onChange={(season) => change({ season })} />}
      </dl>
      <div className={styles.again} aria-live="polite">
        {reading ? (
          <>
            <progress aria-label={t('import.ask.reading')} />
            <Button onPress={() => imports.getState().stop()}>{t('import.stop')}</Button>
            <span>{t('import.readingSay')}</span>
          </>
        ) : (
          <>
            <Button
              isDisabled={!isChanged || !isReady(draft, (span) => isSpan(span, within))}
              onPress={() => void imports.getState().again(answersOf(draft, first, answers))}
            >
              {t('import.ask.again')}
            </Button>
            {isChanged && (
              <Button kind="quiet" onPress={() => setDraft(first)}>
                {t('import.ask.leave')}
              </Button>
            )}
            <span>{t(isChanged ? 'import.ask.changed' : 'import.ask.say')}</span>
          </>
        )}
      </div>
    </section>
  );
}

interface DateQuestionProps {
  readonly dates: NonNullable<ImportChoices['dates']>;
  readonly value: DateOrder | null;
  readonly onChange: (value: DateOrder) => void;
}

/** Both readings, each with the day it makes of the same cell and the days of the file. */
function DateQuestion({ dates: { written, readings }, value, onChange }: DateQuestionProps) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const day = (iso: string) => (iso === '' ? t('import.ask.noDay') : formatIsoDate(iso, language));
  return (
    <div>
      <dt id="ask-dates">{t('import.ask.dates', { written })}</dt>
      <dd>
        <RadioGroup className={styles.options as string} aria-labelledby="ask-dates" value={value} onChange={(next) => onChange(next as DateOrder)}>
          {readings.map(({ order, example, from, to }) => (
            <Radio key={order} value={order} className={styles.option as string}>
              <i aria-hidden="true" className={styles.dot} />
              <span>
                <b>{day(example)}</b> <small>{t('import.ask.fileDays', { from: day(from), to: day(to) })}</small>
              </span>
            </Radio>
          ))}
        </RadioGroup>
      </dd>
    </div>
  );
}

interface StoreQuestionProps {
  readonly stores: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Most stores a case can have. */
const MOST_STORES = 12;

function StoreQuestion({ stores, value, onChange }: StoreQuestionProps) {
  const { t } = useTranslation('library');
  return (
    <div>
      <dt id="ask-stores">{t('import.ask.stores', { count: stores.length })}</dt>
      <dd>
        <CheckboxGroup className={`${styles.options} ${styles.wide}`} aria-labelledby="ask-stores" value={[...value]} onChange={onChange}>
          {stores.map((store) => (
            <Checkbox key={store} value={store} className={styles.option as string} isDisabled={value.length >= MOST_STORES && !value.includes(store)}>
              <Tick />
              <span>{store === '' ? t('import.ask.noName') : store}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
        <p className={styles.hint}>{value.length === 0 ? t('import.ask.oneStore') : t('import.ask.taken', { count: value.length, most: MOST_STORES })}</p>
      </dd>
    </div>
  );
}

interface SheetQuestionProps {
  readonly sheets: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function SheetQuestion({ sheets, value, onChange }: SheetQuestionProps) {
  const { t } = useTranslation('library');
  return (
    <div>
      <dt>{t('import.ask.sheet')}</dt>
      <dd>
        <Pick label={t('import.ask.sheet')} hideLabel value={value} onChange={onChange} options={sheets.map((sheet) => ({ value: sheet, label: sheet }))} />
      </dd>
    </div>
  );
}

const SEPARATOR_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

interface SeparatorQuestionProps {
  readonly value: ImportDelimiter | null;
  readonly onChange: (value: ImportDelimiter) => void;
}

function SeparatorQuestion({ value, onChange }: SeparatorQuestionProps) {
  const { t } = useTranslation('library');
  return (
    <div>
      <dt>{t('import.ask.separator')}</dt>
      <dd>
        <Pick<ImportDelimiter>
          label={t('import.ask.separator')}
          hideLabel
          value={value ?? ','}
          onChange={onChange}
          options={IMPORT_DELIMITERS.map((sign) => ({ value: sign, label: t(`import.ask.separators.${SEPARATOR_NAMES[sign]}`) }))}
        />
      </dd>
    </div>
  );
}
