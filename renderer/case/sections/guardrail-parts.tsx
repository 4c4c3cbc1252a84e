import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { Button } from '../../components/button.js';
import { Pick } from '../../components/pick.js';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import { findIndicator, INDICATOR_NAMES, type LocalText } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldProblems } from '../fields/field-problems.js';
import { FieldScope } from '../fields/field-scope.js';
import { NumberInput } from '../fields/number-input.js';
import { strategiesOf } from '../strategies/strategy-edits.js';
import styles from './guardrail-parts.module.css';

const BOUNDS = ['atMost', 'atLeast', 'equals', 'relativeAtMost', 'relativeAtLeast'] as const;
type Bound = (typeof BOUNDS)[number];
const isRelative = (bound: Bound) => bound.startsWith('relative');

/** Bounds on indicators that `check` holds a result against, one row each. */
export function GuardrailParts() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const written = useCase((s) => valueAt(s.document ?? undefined, ['expect']));
  const rails = Array.isArray(written) ? (written as readonly Json[]).filter(isObject) : [];
  const add = () => theCase.getState().edit(['expect'], [...rails, { id: freeId(rails), indicator: 'complaintRate', atMost: 15 }]);
  return (
    <FieldScope at={[]}>
      {rails.length === 0 && <p className={styles.none}>{t('guard.none')}</p>}
      <ul className={styles.list}>
        {rails.map((rail, i) => (
          <GuardrailRow key={String(rail.id)} rail={rail} index={i} />
        ))}
      </ul>
      <Button kind="quiet" onPress={add}>
        {t('guard.add')}
      </Button>
    </FieldScope>
  );
}

function GuardrailRow({ rail, index }: { readonly rail: JsonObject; readonly index: number }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  const strategies = useStrategyOptions();
  const bound = BOUNDS.find((each) => rail[each] !== undefined) ?? 'atMost';
  const value = rail[bound];
  const name = localText(rail.title as LocalText | undefined, language, String(rail.id));
  const write = (change: JsonObject, joins?: string) => theCase.getState().edit(['expect', index], withoutEmpty({ ...rail, ...change }), joins);
  const setBound = (next: Bound) =>
    write({
      [bound]: undefined,
      [next]: value ?? 0,
      against: isRelative(next) ? (rail.against ?? strategies.find((each) => each.value !== rail.strategy)?.value ?? '') : undefined,
    });
  return (
    <li className={styles.row}>
      <div className={styles.sentence}>
        <Pick
          hideLabel
          label={t('guard.strategy')}
          value={String(rail.strategy ?? '')}
          options={[{ value: '', label: t('guard.any') }, ...strategies]}
          onChange={(id) => write({ strategy: id === '' ? undefined : id })}
        />
        {rail.with !== undefined && <span>{t('guard.with')}</span>}
        <Pick
          hideLabel
          label={t('guard.indicator')}
          value={String(rail.indicator)}
          options={indicatorOptions(String(rail.indicator), language)}
          onChange={(indicator) => write({ indicator })}
        />
        <Pick
          hideLabel
          label={t('guard.bound')}
          value={bound}
          options={BOUNDS.map((each) => ({ value: each, label: t(`guard.${each}`) }))}
          onChange={setBound}
        />
        <NumberInput
          className={styles.number}
          label={t('guard.value')}
          value={typeof value === 'number' ? value : null}
          factor={isRelative(bound) ? 100 : 1}
          onChange={(next) => write({ [bound]: next }, `rail ${index}`)}
        />
        {isRelative(bound) && (
          <>
            <span>%</span>
            <Pick
              hideLabel
              label={t('guard.strategy')}
              value={String(rail.against ?? '')}
              options={strategies.map((each) => ({ ...each, label: t('guard.against', { name: each.label }) }))}
              onChange={(against) => write({ against })}
            />
          </>
        )}
      </div>
      <Button kind="quiet" aria-label={t('guard.remove', { name })} onPress={() => theCase.getState().remove(['expect', index])}>
        ×
      </Button>
      <FieldProblems names={[`expect[${index}]`]} />
    </li>
  );
}

function useStrategyOptions() {
  const language = useLanguage();
  const strategies = useCase(useShallow((s) => strategiesOf(s.document)));
  return strategies.map(({ id, title }) => ({ value: String(id), label: localText(title as LocalText | undefined, language, String(id)) }));
}

/** The indicators of the chain, and the one the guardrail has, which may be of one store. */
function indicatorOptions(present: string, language: 'en' | 'zh-CN') {
  const ids = INDICATOR_NAMES.includes(present) ? INDICATOR_NAMES : [present, ...INDICATOR_NAMES];
  return ids.map((id) => {
    const title = findIndicator(id)?.title;
    return { value: id, label: title === undefined ? id : language === 'en' ? title.en : title.zh };
  });
}

function withoutEmpty(rail: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(rail).filter(([, value]) => value !== undefined));
}

function freeId(rails: readonly JsonObject[]): string {
  const ids = new Set(rails.map((rail) => rail.id));
  let number = rails.length + 1;
  while (ids.has(`guardrail-${number}`)) number++;
  return `guardrail-${number}`;
}
