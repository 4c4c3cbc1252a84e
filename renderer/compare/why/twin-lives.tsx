import { useMemo } from 'react';
import { StrategyMark } from '../../components/strategy-mark.js';
import { usePlayTexts } from '../../play/use-play.js';
import { useReportWords } from '../../report/report-words.js';
import type { ChangedCustomer } from '../../simulation/door.js';
import type { StrategyPair } from '../../simulation/explainer.js';
import { useStores } from '../../stores/stores.js';
import type { Comparison } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import tables from '../sections/tables.module.css';
import styles from './fate-customers.module.css';
import { type TwinLine, type TwinMoment, twinLines } from './twin-lines.js';
import { useAsked } from './use-asked.js';
import { useWhyWords } from './use-why-words.js';

export interface TwinLivesProps {
  readonly customer: ChangedCustomer;
  readonly pair: StrategyPair;
  readonly replication: number;
  readonly comparison: Comparison;
}

/** One customer twice: what happened to them in the baseline and in the strategy, side by side, and where the two lives part. */
export function TwinLives({ customer: { store, customer }, pair, replication, comparison: { baseline, focus } }: TwinLivesProps) {
  const { t } = useWhyWords();
  const { t: ofReport } = useReportWords();
  const texts = usePlayTexts();
  const { explainer } = useStores();
  const request = useMemo(() => ({ ...pair, replication, store, customer }), [pair, replication, store, customer]);
  const { answer, error } = useAsked(request, explainer.twin);
  const lines = useMemo(() => (answer === null ? [] : twinLines(answer, texts)), [answer, texts]);
  if (answer === null) return <p role="status">{error ?? t('twins.reading')}</p>;
  const [before, now] = answer.lives;
  const title = t('twins.lives', { number: customer, from: t(`fate.${before.fate}`), to: t(`fate.${now.fate}`) });
  const table = () => ({
    name: t('twins.livesSheet', { number: customer }),
    columns: [baseline?.title ?? '', focus?.title ?? ''].flatMap((name) => [
      { title: ofReport('table.endOf', { title: name, end: t('twins.time') }), width: 16 },
      { title: name, width: 46 },
    ]),
    rows: lines.map((line) => [line.before?.at ?? '', line.before?.says ?? '', line.now?.at ?? '', line.now?.says ?? '']),
  });
  return (
    <div className={tables.scroll}>
      <table className={`${tables.table} ${styles.lives}`}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {[baseline, focus].map((strategy) => (
              <th key={strategy?.id} scope="col" colSpan={2}>
                <span className={tables.strategy}>
                  <StrategyMark place={strategy?.mark ?? 0} />
                  {strategy?.title}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LifeRow key={line.key} line={line} />
          ))}
        </tbody>
      </table>
      <div className={tables.exports}>
        <FigureExport title={title} heading={t('twins.livesSheet', { number: customer })} table={table} />
      </div>
    </div>
  );
}

function LifeRow({ line: { before, now, isSame } }: { readonly line: TwinLine }) {
  return (
    <tr data-differs={!isSame || undefined}>
      <Half moment={before} />
      <Half moment={now} />
    </tr>
  );
}

function Half({ moment }: { readonly moment: TwinMoment | null }) {
  return (
    <>
      <td className={styles.time}>{moment?.at ?? ''}</td>
      <td>{moment?.says ?? ''}</td>
    </>
  );
}
