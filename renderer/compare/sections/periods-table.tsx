import { StrategyMark } from '../../components/strategy-mark.js';
import type { ComparedStrategy, Comparison, Verdict } from '../comparison.js';
import { useSpeech } from '../use-speech.js';
import { VerdictSymbol } from '../verdict-symbol.js';
import { spanName } from './period-finding.js';
import { periodWriter } from './period-writer.js';
import styles from './tables.module.css';
import type { PeriodsShown } from './use-periods.js';

/** The lines as a table: both strategies and their difference, a row for each stretch of the season. */
export function PeriodsTable({ shown, comparison }: { readonly shown: PeriodsShown; readonly comparison: Comparison }) {
  const speech = useSpeech();
  const { t } = speech;
  const writer = periodWriter(shown, speech);
  const named = (id: string) => comparison.strategies.find((s) => s.id === id);
  const pointsOf = (id: string) => shown.lines.find(({ strategy }) => strategy === id)?.points ?? [];
  const before = pointsOf(shown.baseline);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{writer.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{t('periods.span')}</th>
            <Head strategy={named(shown.baseline)} />
            <Head strategy={named(shown.strategy)} />
            <th scope="col">{t('periods.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {pointsOf(shown.strategy).map((point, i) => (
            <tr key={point.fromDay}>
              <th scope="row">{spanName(point, speech)}</th>
              <td>{writer.withRange(before[i]?.value ?? { mean: null, low: null, high: null }, writer.value)}</td>
              <td>{writer.withRange(point.value, writer.value)}</td>
              <td>
                {point.difference && (
                  <span className={styles.judged} data-verdict={point.difference.verdict}>
                    <VerdictSymbol verdict={point.difference.verdict} />
                    <span className="visually-hidden">{t(`table.${VERDICT_KEYS[point.difference.verdict]}`)}</span>
                    {writer.withRange(point.difference.absolute, writer.change)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const VERDICT_KEYS: Readonly<Record<Verdict, string>> = { better: 'better', worse: 'worse', 'not distinguishable': 'same', 'no direction': 'noDirection' };

function Head({ strategy }: { readonly strategy: ComparedStrategy | undefined }) {
  return (
    <th scope="col">
      <span className={styles.strategy}>
        <StrategyMark place={strategy?.mark ?? 0} />
        {strategy?.title}
      </span>
    </th>
  );
}
