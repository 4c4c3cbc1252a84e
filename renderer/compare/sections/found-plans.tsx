import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Defined } from '../../definition/defined.js';
import { figure, percentSign } from '../../format/figures.js';
import type { SearchResult } from '../../simulation/door.js';
import type { Interval, Verdict } from '../comparison.js';
import { rangeText } from '../finding-text.js';
import { indicatorScale } from '../indicator-scale.js';
import { findIndicator } from '../model-door.js';
import { unitText, withUnitHeading } from '../unit-text.js';
import { useSpeech } from '../use-speech.js';
import { VerdictSymbol } from '../verdict-symbol.js';
import styles from './tables.module.css';
import type { Adoption, FoundPlan } from './use-adoption.js';

/** The plans that were confirmed in fresh seasons: what they are set to, what they come to, and a press that makes one a strategy of the case. */
export function FoundPlans({ result, adoption }: { readonly result: SearchResult; readonly adoption: Adoption }) {
  const speech = useSpeech();
  const { t, language } = speech;
  if (result.found.length === 0) return <p className={styles.lead}>{t('search.saysNothing')}</p>;
  const heading = ({ name, title }: SearchResult['objectives'][number]) => findIndicator(name)?.title[language === 'en' ? 'en' : 'zh'] ?? title;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{result.confirmed ? t('search.confirmed') : t('search.unconfirmed')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('search.plan')}</th>
            {result.objectives.map((objective, i) => (
              <th key={objective.name} scope="col">
                <Defined indicator={objective.name}>{withUnitHeading(heading(objective), unitOf(result, i, speech), speech)}</Defined>
              </th>
            ))}
            <th scope="col">
              <Defined says={t('search.probabilityTip')}>{t('search.probability')}</Defined>
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {result.found.map((plan, i) => (
            <Row key={plan.id} plan={plan} number={i + 1} result={result} adoption={adoption} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How the values of an objective are written; null where it is no indicator of the model. */
function scaleOf({ objectives, found }: SearchResult, i: number, language: 'en' | 'zh-CN') {
  const indicator = findIndicator(objectives[i]?.name ?? '');
  const largest = Math.max(0, ...found.map((plan) => Math.abs(plan.objectives[i]?.value.mean ?? 0)));
  return indicator ? indicatorScale(indicator, largest, language) : null;
}

function unitOf(result: SearchResult, i: number, speech: ReturnType<typeof useSpeech>): string {
  const scale = scaleOf(result, i, speech.language);
  return scale ? unitText(scale.unit, speech) : (result.objectives[i]?.unit ?? '');
}

interface RowProps {
  readonly plan: FoundPlan;
  readonly number: number;
  readonly result: SearchResult;
  readonly adoption: Adoption;
}

function Row({ plan, number, result, adoption }: RowProps) {
  const { t, language } = useSpeech();
  return (
    <tr>
      <th scope="row">
        {t('search.name', { number })}
        <small className={styles.wrap}>{adoption.settingsText(plan)}</small>
      </th>
      {plan.objectives.map(({ objective, value, verdict }, i) => {
        const write = scaleOf(result, i, language)?.write ?? ((v: number) => figure(v, 2, language));
        return <Objective key={objective} value={value} verdict={verdict} write={write} />;
      })}
      <td>{figure(100 * plan.probability, 0, language) + percentSign(language)}</td>
      <td>
        <Adopt plan={plan} number={number} adoption={adoption} />
      </td>
    </tr>
  );
}

function Objective({ value, verdict, write }: { readonly value: Interval; readonly verdict: Verdict; readonly write: (v: number) => string }) {
  const speech = useSpeech();
  return (
    <td>
      <span className={styles.judged} data-verdict={verdict}>
        <VerdictSymbol verdict={verdict} />
        {value.mean === null ? '–' : write(value.mean)}
      </span>
      {value.low !== null && value.high !== null && <small>{rangeText(write(value.low), write(value.high), speech)}</small>}
    </td>
  );
}

function Adopt({ plan, number, adoption: { canTake, isThere, take } }: Omit<RowProps, 'result'>) {
  const { t } = useTranslation('compare');
  return (
    <Button isDisabled={!canTake(plan)} onPress={() => take(plan, number)} aria-label={t('search.adoptName', { number })}>
      {isThere(plan) ? t('search.adopted') : t('search.adopt')}
    </Button>
  );
}
