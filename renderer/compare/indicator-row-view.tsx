import { Defined } from '../definition/defined.js';
import { rangeText } from './finding-text.js';
import type { IndicatorCell, IndicatorRow } from './indicator-rows.js';
import styles from './indicator-table.module.css';
import { IntervalBar } from './interval-bar.js';
import { differenceUnit, unitText, withUnitHeading } from './unit-text.js';
import { useSpeech } from './use-speech.js';
import { VerdictSymbol } from './verdict-symbol.js';

export interface IndicatorRowViewProps {
  readonly row: IndicatorRow;
  readonly focus: string | undefined;
  /** Width of a bar, design pixels. */
  readonly bar: number;
  /** Whether intervals are written behind their bars. */
  readonly ranges: boolean;
}

/** One indicator: its name with unit and definition, the baseline, a difference for each strategy. */
export function IndicatorRowView({ row, focus, bar, ranges }: IndicatorRowViewProps) {
  const speech = useSpeech();
  return (
    <tr data-indicator={row.indicator.id}>
      <th scope="row" className={styles.name}>
        <Defined indicator={row.indicator.id}>{withUnitHeading(row.title, unitText(row.unit, speech), speech)}</Defined>
      </th>
      <td className={styles.base}>{row.baseline}</td>
      {row.cells.map((cell) => (
        <td key={cell.strategy} className={styles.strategy} data-focus={cell.strategy === focus || undefined} data-verdict={cell.verdict}>
          <Cell cell={cell} reach={row.reach} bar={bar} ranges={ranges} />
        </td>
      ))}
    </tr>
  );
}

interface CellProps extends Pick<IndicatorRowViewProps, 'bar' | 'ranges'> {
  readonly cell: IndicatorCell;
  readonly reach: number;
}

function Cell({ cell, reach, bar, ranges }: CellProps) {
  const speech = useSpeech();
  const { t } = speech;
  if (cell.interval.mean === null) return <span className={styles.cell}>–</span>;
  const unit = differenceUnit(cell, speech);
  const verdict = { better: t('table.better'), worse: t('table.worse'), 'not distinguishable': t('table.same'), 'no direction': t('table.noDirection') }[
    cell.verdict
  ];
  const range = cell.range ? rangeText(cell.range[0], cell.range[1], speech) : '–';
  const words = t('table.cell', { verdict, value: cell.text, unit, range });
  return (
    <span className={styles.cell} title={words}>
      <VerdictSymbol verdict={cell.verdict} />
      <span className={styles.value} aria-hidden="true">
        {cell.text}
        {differenceUnit(cell, speech, true)}
      </span>
      <span className="visually-hidden">{words}</span>
      <IntervalBar interval={cell.interval} verdict={cell.verdict} reach={reach} width={bar} />
      {ranges && cell.range && cell.range[0] !== cell.range[1] && (
        <span className={styles.range} aria-hidden="true">
          {range}
        </span>
      )}
    </span>
  );
}
