import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject, pathText, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldChip } from '../fields/field-chip.js';
import { FieldProblems } from '../fields/field-problems.js';
import { LocalTextInput } from '../fields/local-text-input.js';
import { NameChip } from '../naming/name-chip.js';
import { MoveHandle } from '../order/move-handle.js';
import { usePlan } from '../use-plan.js';
import styles from './calendar-parts.module.css';
import { DayBars } from './day-bars.js';
import { Sentences } from './sentence.js';

const PATH = ['world', 'calendar', 'promotions'] as const;

/** Share of the season below which a band is too narrow for its value, which stands in the promotion's sentence too. */
const ROOM_FOR_A_VALUE = 0.1;

/** Bars of the season's days under the bands of its promotions, and each promotion in a sentence. */
export function CalendarParts() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const written = useCase((s) => valueAt(s.document ?? undefined, PATH));
  const promotions = Array.isArray(written) ? (written as readonly Json[]) : [];
  const plan = usePlan();
  const add = () => theCase.getState().edit(PATH, [...promotions, newPromotion(promotions, plan?.days ?? 28, t('promotion.new'))]);
  return (
    <>
      {plan !== null && (
        <div className={styles.chart}>
          <PromotionBands promotions={promotions} days={plan.days} />
          <DayBars plan={plan} promotions={promotions} />
        </div>
      )}
      {promotions.length === 0 && <p className={styles.none}>{t('promotion.none')}</p>}
      <ul className={styles.rows}>
        {promotions.map((promotion, i) => (
          <PromotionRow
            key={isObject(promotion) ? String(promotion.id) : i}
            index={i}
            promotion={promotion}
            count={promotions.length}
            onRemove={() => theCase.getState().remove([...PATH, i])}
          />
        ))}
      </ul>
      <div className={styles.add}>
        <Button kind="quiet" onPress={add}>
          {t('promotion.add')}
        </Button>
      </div>
    </>
  );
}

function PromotionBands({ promotions, days }: { readonly promotions: readonly Json[]; readonly days: number }) {
  const language = useLanguage();
  return (
    <div className={styles.bands} style={{ gridTemplateColumns: `repeat(${days}, minmax(0, 1fr))` }}>
      {promotions.map((promotion, i) => {
        if (!isObject(promotion)) return null;
        const from = Number(promotion.fromDay);
        const to = Number(promotion.toDay);
        if (!(from >= 1 && to >= from && to <= days)) return null;
        const name = localText(promotion.title as LocalText | undefined, language, String(promotion.id));
        return (
          <div key={String(promotion.id)} className={styles.band} style={{ gridColumn: `${from} / ${to + 1}` }}>
            <b title={name}>{name}</b>
            {(to - from + 1) / days >= ROOM_FOR_A_VALUE && <FieldChip name={`calendar.promotions[${i}].trafficFactor`} />}
          </div>
        );
      })}
    </div>
  );
}

interface PromotionRowProps {
  readonly index: number;
  readonly promotion: Json;
  readonly count: number;
  readonly onRemove: () => void;
}

function PromotionRow({ index, promotion, count, onRemove }: PromotionRowProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const id = isObject(promotion) ? String(promotion.id) : '';
  const name = isObject(promotion) ? localText(promotion.title as LocalText | undefined, language, id) : '';
  return (
    <li className={styles.row} data-entry="" data-path={pathText([...PATH, index])}>
      <span>
        <MoveHandle path={PATH} index={index} count={count} name={name} />
      </span>
      <div>
        <LocalTextInput path={[...PATH, index, 'title']} label={t('promotion.name')} fallback={id} />
        <NameChip kind="promotion" name={id} />
      </div>
      <div>
        <Sentences say="promotion" prefix={`calendar.promotions[${index}].`} />
        <FieldProblems names={[`calendar.promotions[${index}].id`]} />
      </div>
      <Button kind="quiet" aria-label={t('promotion.remove', { name })} onPress={onRemove}>
        ×
      </Button>
    </li>
  );
}

/** A week after the last promotion, or the last week of the season. */
function newPromotion(promotions: readonly Json[], days: number, title: string): JsonObject {
  const lastDay = promotions.reduce<number>((last, each) => Math.max(last, isObject(each) ? Number(each.toDay) || 0 : 0), 0);
  const fromDay = lastDay < days ? lastDay + 1 : days;
  const ids = new Set(promotions.map((each) => (isObject(each) ? each.id : '')));
  let number = promotions.length + 1;
  while (ids.has(`promotion-${number}`)) number++;
  return { id: `promotion-${number}`, title, fromDay, toDay: Math.min(days, fromDay + 6), trafficFactor: 1.2, promotedDemandFactor: 1 };
}
