import { markStyle, StrategyMark } from '../../components/strategy-mark.js';
import { Defined } from '../../definition/defined.js';
import { figure, percentSign } from '../../format/figures.js';
import type { ComparedStrategy } from '../comparison.js';
import { rangeText } from '../finding-text.js';
import { useSpeech } from '../use-speech.js';
import { definedAs } from './branch-indicator.js';
import own from './loss-figure.module.css';
import type { LossRow, LossValue } from './loss-rows.js';
import styles from './tables.module.css';

export interface LossFigureProps {
  readonly strategies: readonly ComparedStrategy[];
  readonly rows: readonly LossRow[];
  readonly heading: string;
  readonly write: (value: number) => string;
}

/** A tree as a table that draws itself: branches hang by their indent, bars of both strategies share one scale from zero. */
export function LossFigure({ strategies, rows, heading, write }: LossFigureProps) {
  const { t } = useSpeech();
  const most = Math.max(0, ...rows.filter((row) => row.isLoss).flatMap((row) => row.of.map((each) => each?.value.mean ?? 0)));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{heading}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('losses.branch')}</span>
            </th>
            <td className={own.bars} />
            {strategies.map((s) => (
              <th key={s.id} scope="col" colSpan={2}>
                <span className={styles.strategy}>
                  <StrategyMark place={s.mark} />
                  {s.title}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.branch} data-depth={row.depth}>
              <th scope="row">
                <span className={own.branch}>
                  <Defined {...definedAs(row.branch)}>{t(`losses.name.${row.branch}`)}</Defined>
                </span>
              </th>
              <td className={own.bars} aria-hidden="true">
                {row.isLoss && row.of.map((each, i) => <Bar key={strategies[i]?.id} share={(each?.value.mean ?? 0) / most} place={strategies[i]?.mark ?? 0} />)}
              </td>
              {row.of.map((each, i) => (
                <Value key={strategies[i]?.id} value={each} write={write} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ share, place }: { readonly share: number; readonly place: number }) {
  return <i style={{ width: share > 0 ? `max(2px, ${100 * share}%)` : 0, background: markStyle(place).color }} />;
}

function Value({ value, write }: { readonly value: LossValue | null; readonly write: (value: number) => string }) {
  const speech = useSpeech();
  const { mean, low, high } = value?.value ?? { mean: null, low: null, high: null };
  const share = value?.share ?? null;
  return (
    <>
      <td>
        {mean === null ? '–' : write(mean)}
        {low !== null && high !== null && <small>{rangeText(write(low), write(high), speech)}</small>}
      </td>
      <td className={styles.share}>{share === null ? '' : figure(100 * share, 1, speech.language) + percentSign(speech.language)}</td>
    </>
  );
}
