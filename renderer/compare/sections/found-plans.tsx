import { useTranslation } from 'react-i18next';
import { freeId, strategiesOf } from '../../case/strategies/strategy-edits.js';
import { Button } from '../../components/button.js';
import { figure, percentSign } from '../../format/figures.js';
import { localText } from '../../i18n/local-text.js';
import type { Scenario, SearchResult } from '../../simulation/door.js';
import type { Json } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import type { Interval, Verdict } from '../comparison.js';
import { rangeText } from '../finding-text.js';
import { indicatorScale } from '../indicator-scale.js';
import { findIndicator } from '../model-door.js';
import { unitText, withUnitHeading } from '../unit-text.js';
import { useSpeech } from '../use-speech.js';
import { VerdictSymbol } from '../verdict-symbol.js';
import styles from './tables.module.css';

type Plan = SearchResult['found'][number];

/** The plans that were confirmed in fresh seasons: what they are set to, what they come to, and a press that makes one a strategy of the case. */
export function FoundPlans({ result, scenario }: { readonly result: SearchResult; readonly scenario: Scenario }) {
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
                {withUnitHeading(heading(objective), unitOf(result, i, speech), speech)}
              </th>
            ))}
            <th scope="col">{t('search.probability')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {result.found.map((plan, i) => (
            <Row key={plan.id} plan={plan} number={i + 1} result={result} scenario={scenario} />
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
  readonly plan: Plan;
  readonly number: number;
  readonly result: SearchResult;
  readonly scenario: Scenario;
}

function Row({ plan, number, result, scenario }: RowProps) {
  const { t, language } = useSpeech();
  const settings = useSettingsText(scenario);
  return (
    <tr>
      <th scope="row">
        {t('search.name', { number })}
        <small className={styles.wrap}>{settings(plan)}</small>
      </th>
      {plan.objectives.map(({ objective, value, verdict }, i) => {
        const write = scaleOf(result, i, language)?.write ?? ((v: number) => figure(v, 2, language));
        return <Objective key={objective} value={value} verdict={verdict} write={write} />;
      })}
      <td>{figure(100 * plan.probability, 0, language) + percentSign(language)}</td>
      <td>
        <Adopt plan={plan} number={number} summary={settings(plan)} />
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

/** Settings in the words of the file: "Roster follows traffic 0.8, Service desk one owner". */
function useSettingsText(scenario: Scenario): (plan: Plan) => string {
  const { t, language } = useSpeech();
  return ({ settings }) =>
    Object.entries(settings)
      .map(([id, value]) => {
        const lever = scenario.search?.levers.find((each) => each.id === id);
        const option = lever?.kind === 'part' ? lever.options.find((each) => each.id === value) : undefined;
        const word = typeof value === 'boolean' ? t(value ? 'chart.yes' : 'chart.no') : typeof value === 'number' ? String(value) : value;
        return `${localText(lever?.title, language, id)} ${localText(option?.title, language, word)}`;
      })
      .join(t('list.separator'));
}

/** Adds the plan to the strategies of the case; it can be undone like any edit. */
function Adopt({ plan, number, summary }: { readonly plan: Plan; readonly number: number; readonly summary: string }) {
  const { t } = useTranslation('compare');
  const { theCase } = useStores();
  const document = useCase((s) => s.document);
  const strategies = strategiesOf(document);
  const changes = JSON.stringify(plan.changes);
  const isThere = strategies.some((strategy) => JSON.stringify(strategy.changes) === changes);
  const adopt = () => {
    const ids = strategies.map(({ id }) => String(id));
    const title = { en: `Found plan ${number}`, 'zh-CN': `寻优方案 ${number}` };
    const strategy = { id: freeId(plan.id, ids), title, summary, labour: 'free', changes: plan.changes as Json };
    theCase.getState().edit(['strategies'], [...strategies, strategy]);
  };
  return (
    <Button isDisabled={isThere || document === null} onPress={adopt} aria-label={t('search.adoptName', { number })}>
      {isThere ? t('search.adopted') : t('search.adopt')}
    </Button>
  );
}
