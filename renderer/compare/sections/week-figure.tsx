import { useSpeech } from '../use-speech.js';
import styles from './figures.module.css';
import { type WeekCell, type WeekMap, weekStep } from './week-map.js';

export interface WeekFigureProps {
  readonly map: WeekMap;
  readonly title: string;
  readonly note: string;
  /** A change as a short signed text. */
  readonly text: (change: number) => string;
}

/** Weekday by hour: the change in numbers, on a colour from fewer (teal) over hardly any (sand) to more (brown). Itself a table. */
export function WeekFigure({ map, title, note, text }: WeekFigureProps) {
  const { t } = useSpeech();
  return (
    <section className={styles.figure}>
      <h3>{title}</h3>
      <p className={styles.note}>{note}</p>
      <table className={styles.week}>
        <caption>{t('week.minusBetter')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('week.hour')}</span>
            </th>
            {map.hours.map((hour) => (
              <th key={hour} scope="col">
                {hour}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.rows.map((row) => (
            <tr key={row.weekday}>
              <th scope="row">{t(`week.day.${row.weekday}`)}</th>
              {row.cells.map((cell) => (
                <Cell key={cell.hour} cell={cell} largest={map.largest} text={text} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, largest, text }: { readonly cell: WeekCell; readonly largest: number; readonly text: (change: number) => string }) {
  if (cell.change === null) return <td>–</td>;
  return <td data-step={weekStep(cell.change, largest)}>{text(cell.change)}</td>;
}
