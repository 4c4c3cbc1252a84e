import { useRef, useState } from 'react';
import { useSize } from '../charts/use-size.js';
import { CopyButton } from '../components/copy-button.js';
import { Segmented } from '../components/segmented.js';
import { StrategyMark } from '../components/strategy-mark.js';
import { ColumnPicker } from './column-picker.js';
import { columnRoom } from './column-room.js';
import type { ComparedStrategy, Comparison } from './comparison.js';
import { IndicatorExport } from './exports/compare-exports.js';
import { confidenceText } from './finding-text.js';
import { IndicatorRowView } from './indicator-row-view.js';
import { indicatorGroups } from './indicator-rows.js';
import styles from './indicator-table.module.css';
import { shownColumns } from './shown-columns.js';
import { tableText } from './table-text.js';
import { useSpeech } from './use-speech.js';
import { VerdictSymbol } from './verdict-symbol.js';

export interface IndicatorTableProps {
  readonly comparison: Comparison;
  readonly scale: number;
  readonly onFocus: (id: string) => void;
}

/** Every indicator: the baseline's value, and each strategy's difference with its verdict and interval. */
export function IndicatorTable({ comparison, scale, onFocus }: IndicatorTableProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const others = comparison.strategies.filter((s) => !s.isBaseline);
  const room = columnRoom(width, scale, others.length);
  const shownIds = shownColumns(
    others.map((s) => s.id),
    chosen,
    comparison.focus?.id,
    room.columns,
  );
  const shown = others.filter((s) => shownIds.includes(s.id));
  const groups = indicatorGroups(
    comparison,
    shown.map((s) => s.id),
    all,
    language,
  );
  return (
    <section className={styles.section} aria-labelledby="indicator-table-title">
      <div className={styles.head}>
        <h2 id="indicator-table-title">{t('table.title')}</h2>
        <p>{t('table.note', { confidence: confidenceText(comparison, speech) })}</p>
        <Legend />
      </div>
      <div className={styles.tools}>
        <Segmented
          label={t('table.which')}
          value={all ? 'all' : 'main'}
          onChange={(value) => setAll(value === 'all')}
          segments={[
            { value: 'main', label: t('table.main') },
            { value: 'all', label: t('table.all') },
          ]}
        />
        <CopyButton text={() => tableText(groups, shown, speech)} />
        <IndicatorExport comparison={comparison} />
        {others.length > room.columns && <ColumnPicker strategies={others} shown={shownIds} room={room.columns} onChange={setChosen} />}
      </div>
      <div ref={frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {t('table.indicator')}
              </th>
              <th scope="col" className={styles.base}>
                <span>
                  <StrategyMark place={comparison.baseline?.mark ?? 0} />
                  {t('table.baseline')}
                </span>
              </th>
              {shown.map((s) => (
                <ColumnHead key={s.id} strategy={s} isFocus={s === comparison.focus} onFocus={onFocus} />
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.id}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={shown.length + 2}>
                  {t(`table.group.${group.id}`)}
                </th>
              </tr>
              {group.rows.map((row) => (
                <IndicatorRowView key={row.indicator.id} row={row} focus={comparison.focus?.id} bar={room.bar} ranges={room.ranges} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

function ColumnHead({
  strategy,
  isFocus,
  onFocus,
}: {
  readonly strategy: ComparedStrategy;
  readonly isFocus: boolean;
  readonly onFocus: (id: string) => void;
}) {
  const { t } = useSpeech();
  return (
    <th scope="col" className={styles.strategy} data-focus={isFocus || undefined}>
      <button type="button" aria-pressed={isFocus} aria-label={t('table.speakOf', { strategy: strategy.title })} onClick={() => onFocus(strategy.id)}>
        <StrategyMark place={strategy.mark} />
        <span title={strategy.title}>{strategy.title}</span>
      </button>
    </th>
  );
}

function Legend() {
  const { t } = useSpeech();
  return (
    <ul className={styles.legend}>
      <li>
        <VerdictSymbol verdict="better" /> {t('table.better')}
      </li>
      <li>
        <VerdictSymbol verdict="worse" /> {t('table.worse')}
      </li>
      <li>
        <VerdictSymbol verdict="not distinguishable" /> {t('table.same')}
      </li>
    </ul>
  );
}
