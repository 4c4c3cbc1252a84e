import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { useStore } from 'zustand';
import type { ReportDraft } from '../../electron/desktop-contract.js';
import { findingOf } from '../compare/finding.js';
import { findingTitle } from '../compare/finding-text.js';
import { Segmented } from '../components/segmented.js';
import { Tick } from '../components/tick.js';
import { useStores } from '../stores/stores.js';
import { SECTIONS, type SectionId } from './report-content.js';
import styles from './report-page.module.css';
import type { Report } from './use-report.js';

type Text = 'title' | 'question' | 'audience' | 'note';

/** What is written on the page, what stands on it, and on which paper. */
export function ReportSide({ report }: { readonly report: Report }) {
  const { content, input, words } = report;
  const { t, speech } = words;
  const { report: drafts } = useStores();
  const draft = useStore(drafts, (s) => s.draft);
  const change = useStore(drafts, (s) => s.change);
  const { focus, baseline } = input.comparison;
  const pair = { strategy: focus?.title ?? '', baseline: baseline?.title ?? '' };
  // What the page says by itself stands in the empty boxes.
  const own = {
    title: findingTitle(findingOf(input.comparison), speech),
    question: focus ? t('sheet.question', pair) : t('sheet.questionAlone'),
    audience: t('page.audienceHint'),
    note: t('page.noteHint'),
  };
  const there = SECTIONS.filter((id) => isThere(id, report));
  return (
    <aside className={styles.side} aria-label={t('page.texts')}>
      <section>
        <h2>{t('page.texts')}</h2>
        {(['question', 'title', 'audience', 'note'] as const).map((id) => (
          <TextBox key={id} id={id} label={t(`page.${id}`)} value={draft[id] ?? ''} placeholder={own[id]} onChange={(value) => change(textChange(id, value))} />
        ))}
        <p className={styles.hint}>{t('page.hint')}</p>
        <p className={styles.hint}>{t('page.keptHint')}</p>
      </section>
      <section>
        <h2 id="report-sections">{t('page.sections')}</h2>
        <CheckboxGroup
          aria-labelledby="report-sections"
          className={styles.sections as string}
          value={there.filter((id) => !draft.hidden.includes(id))}
          onChange={(shown) =>
            change({ hidden: [...draft.hidden.filter((id) => !there.includes(id as SectionId)), ...there.filter((id) => !shown.includes(id))] })
          }
        >
          {there.map((id) => (
            <Checkbox key={id} value={id} className={styles.option as string}>
              <Tick />
              {t(`section.${id}`)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </section>
      <FigureChoice report={report} />
      <section className={styles.row}>
        <h2>{t('page.paper')}</h2>
        <Segmented
          label={t('page.paper')}
          value={draft.pageSize}
          onChange={(pageSize) => change({ pageSize })}
          segments={[
            { value: 'A4', label: 'A4' },
            { value: 'Letter', label: 'Letter' },
          ]}
        />
      </section>
      <p className="visually-hidden" role="status">
        {content.title}
      </p>
    </aside>
  );
}

/** Figures of the Compare page that may stand on it as well; what was not worked out there is not listed. */
function FigureChoice({ report: { content, words } }: { readonly report: Report }) {
  const { t, speech } = words;
  const { report: drafts } = useStores();
  const shown = useStore(drafts, (s) => s.draft.shown) ?? [];
  const change = useStore(drafts, (s) => s.change);
  const there = content.figures.map(({ id }) => id);
  if (there.length === 0) return null;
  return (
    <section>
      <h2 id="report-figures">{t('page.figures')}</h2>
      <CheckboxGroup
        aria-labelledby="report-figures"
        className={styles.sections as string}
        value={there.filter((id) => shown.includes(id))}
        onChange={(wanted) => change({ shown: [...shown.filter((id) => !there.some((each) => each === id)), ...there.filter((id) => wanted.includes(id))] })}
      >
        {there.map((id) => (
          <Checkbox key={id} value={id} className={styles.option as string}>
            <Tick />
            {speech.t(`fold.${id}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <p className={styles.hint}>{t('page.figuresHint')}</p>
    </section>
  );
}

/** A text that is emptied is the page's own again. */
function textChange(id: Text, value: string): Partial<ReportDraft> {
  return { [id]: value };
}

/** Parts there is something to say in. */
function isThere(id: SectionId, { content }: Report): boolean {
  if (id === 'table') return content.table !== null;
  if (id === 'changes') return content.changes !== null;
  if (id === 'guardrails') return content.guardrails !== null;
  if (id === 'causes') return content.causes.items.length > 0;
  return true;
}

/** A box is narrower than the page: what must not be broken there may be broken here. */
const loose = (text: string): string => text.replaceAll('\u2060', '').replaceAll(/[\u00a0\u202f]/g, ' ');

/** Characters a box takes; the desktop keeps no more. */
const MOST = { title: 400, question: 400, audience: 400, note: 4000 } as const;

interface TextBoxProps {
  readonly id: Text;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}

function TextBox({ id, label, value, placeholder, onChange }: TextBoxProps) {
  const isLine = id !== 'note';
  return (
    <label className={styles.box}>
      <span>{label}</span>
      <textarea
        rows={isLine ? 1 : 3}
        maxLength={MOST[id]}
        value={value}
        placeholder={loose(placeholder)}
        onChange={(event) => onChange(isLine ? event.currentTarget.value.replaceAll('\n', ' ') : event.currentTarget.value)}
      />
    </label>
  );
}
