import { useTranslation } from 'react-i18next';
import { labelKey } from '../case/fields/label-key.js';
import { valueText } from '../case/fields/value-text.js';
import { RuleSentences } from '../case/rules/rule-sentences.js';
import type { Rule, Scenario } from '../simulation/door.js';
import type { Json } from '../stores/json-path.js';
import styles from './change-strip.module.css';
import type { Comparison } from './comparison.js';
import { type DescribedChange, describeDifferences } from './model-door.js';
import { useSpeech } from './use-speech.js';

export interface ChangeStripProps {
  readonly comparison: Comparison;
  readonly scenario: Scenario;
}

/** What the strategy spoken of changes against the baseline: the inputs, above what they did. */
export function ChangeStrip({ comparison, scenario }: ChangeStripProps) {
  const { t } = useSpeech();
  const { focus, baseline } = comparison;
  const known = (id: string | undefined) => id !== undefined && scenario.strategies.some((s) => s.id === id);
  // A stale result may speak of a strategy the case no longer has.
  if (!focus || !baseline || !known(focus.id) || !known(baseline.id)) return null;
  const changes = describeDifferences(scenario, baseline.id, focus.id);
  return (
    <section className={styles.changes} aria-labelledby="changes-title">
      <h2 id="changes-title">{t('changes.title', { strategy: focus.title })}</h2>
      {changes.length === 0 ? (
        <p>{t('changes.nothing')}</p>
      ) : (
        <dl>
          {changes.map((change) => (
            <Change key={change.path} change={change} />
          ))}
        </dl>
      )}
    </section>
  );
}

function Change({ change }: { readonly change: DescribedChange }) {
  const { t } = useTranslation('case');
  const { language } = useSpeech();
  const note = {
    kind: typeof change.to === 'string' || typeof change.from === 'string' ? ('choice' as const) : ('number' as const),
    unit: change.unit,
    options: [],
  };
  const text = (value: unknown) => valueText(value as Json | undefined, change.path, note, { t, language });
  return (
    <div>
      <dt>{t(`field.${labelKey(change.path)}`, { defaultValue: change.says || change.path })}</dt>
      <dd>
        <span className={styles.from}>{text(change.from)}</span>
        <span className={styles.arrow} aria-hidden="true">
          →
        </span>
        <span className="visually-hidden">, </span>
        <b>{text(change.to)}</b>
        {change.path === 'rules.list' && <RuleSentences rules={(change.to ?? []) as readonly Rule[]} />}
      </dd>
    </div>
  );
}
