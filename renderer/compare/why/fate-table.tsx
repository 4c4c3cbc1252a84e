import { Button } from 'react-aria-components';
import { StrategyMark } from '../../components/strategy-mark.js';
import { Defined } from '../../definition/defined.js';
import { useReportWords } from '../../report/report-words.js';
import type { FateComparison } from '../../simulation/door.js';
import type { FateCell } from '../../simulation/explainer.js';
import type { Comparison } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import tables from '../sections/tables.module.css';
import { type FateGrid, fateGrid, type GridCell } from './fate-grid.js';
import styles from './fate-table.module.css';
import { gridFigure, gridTable } from './fates-export.js';
import { customersText, fatesText } from './fates-text.js';
import { useWhyWords } from './use-why-words.js';

export interface FateTableProps {
  readonly fates: FateComparison;
  readonly of: FateCell['of'];
  readonly comparison: Comparison;
  readonly chosen: FateCell | null;
  readonly onChoose: (cell: FateCell | null) => void;
}

/** Customers of a mean season by how it went in the baseline (rows) and in the strategy (columns). A field opens the customers in it. */
export function FateTable({ fates, of, comparison, chosen, onChoose }: FateTableProps) {
  const words = useWhyWords();
  const reportWords = useReportWords();
  const { t } = words;
  const grid = fateGrid(fates, of);
  const nameOf = (fate: string) => t(`${of === 'visits' ? 'fate' : 'complaint'}.${fate}`);
  const says = (fate: string) => (of === 'visits' ? t(`fateTip.${fate}`) : t(`complaintTip.${fate}`));
  const { baseline, focus } = comparison;
  const title = fatesText(fates, focus?.title ?? '', words);
  return (
    <div className={tables.scroll}>
      <table className={styles.grid}>
        <caption>{t('fates.caption', { baseline: baseline?.title, strategy: focus?.title })}</caption>
        <thead>
          <tr>
            <td className={styles.corner}>
              <StrategyMark place={baseline?.mark ?? 0} size={14} />
              <span aria-hidden="true">↓</span>
              <span aria-hidden="true">→</span>
              <StrategyMark place={focus?.mark ?? 0} size={14} />
            </td>
            {grid.fates.map((fate) => (
              <th key={fate} scope="col">
                <Defined says={says(fate)}>{nameOf(fate)}</Defined>
              </th>
            ))}
            <th scope="col" className={styles.sum}>
              {t('fates.before')}
            </th>
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ from, cells, sum }) => (
            <tr key={from}>
              <th scope="row">{nameOf(from)}</th>
              {cells.map((cell) => (
                <Cell key={cell.cell.to} cell={cell} grid={grid} chosen={chosen} nameOf={nameOf} onChoose={onChoose} />
              ))}
              <td className={styles.sum}>{customersText(sum, words)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={styles.sum}>
              {t('fates.now')}
            </th>
            {grid.sums.map((sum, i) => (
              <td key={grid.fates[i]} className={styles.sum}>
                {customersText(sum, words)}
              </td>
            ))}
            <td />
          </tr>
        </tbody>
      </table>
      <div className={tables.exports}>
        <FigureExport
          title={title}
          heading={t('fates.heading', { what: t(`fates.${of}`) })}
          figure={() => gridFigure(grid, nameOf, words)}
          table={() => gridTable(grid, nameOf, words, reportWords)}
        />
      </div>
    </div>
  );
}

interface CellProps {
  readonly cell: GridCell;
  readonly grid: FateGrid;
  readonly chosen: FateCell | null;
  readonly nameOf: (fate: string) => string;
  readonly onChoose: (cell: FateCell | null) => void;
}

/** Steps of shading. */
const STEPS = 4;

/** Darker where more people changed; who stayed the same is plain. Nobody: nothing to press. */
function Cell({ cell: { cell, mean, total, isSame }, grid, chosen, nameOf, onChoose }: CellProps) {
  const words = useWhyWords();
  if (total === 0) return <td className={styles.none}>·</td>;
  const text = customersText(mean, words);
  if (isSame) return <td className={styles.same}>{text}</td>;
  const isChosen = chosen?.from === cell.from && chosen?.to === cell.to;
  const step = Math.max(1, Math.ceil(STEPS * Math.sqrt(mean / (grid.largest || 1))));
  return (
    <td data-step={step} data-chosen={isChosen || undefined}>
      <Button
        className={styles.press as string}
        aria-label={words.t('fates.cell', { from: nameOf(cell.from), to: nameOf(cell.to), customers: text })}
        aria-pressed={isChosen}
        onPress={() => onChoose(isChosen ? null : cell)}
      >
        {text}
      </Button>
    </td>
  );
}
