import { StrategyMark } from '../../components/strategy-mark.js';
import { percentSign } from '../../format/figures.js';
import { useReportWords } from '../../report/report-words.js';
import type { ComparedStrategy, Comparison } from '../comparison.js';
import { balanceTable } from '../exports/balance-export.js';
import { FigureExport } from '../exports/figure-export.js';
import type { Speech } from '../finding-text.js';
import { useSpeech } from '../use-speech.js';
import { VerdictSymbol } from '../verdict-symbol.js';
import own from './balance-section.module.css';
import { CompareFold } from './compare-fold.js';
import styles from './tables.module.css';

type Finding = NonNullable<ComparedStrategy['result']['diagnosis']>[number];

const SYMBOLS = { fine: 'better', flagged: 'worse', undecided: 'not distinguishable' } as const;

/** Whether functions and business have drifted apart: each check with its number, of the strategy spoken of and of the baseline. */
export function BalanceSection({ comparison }: { readonly comparison: Comparison }) {
  const speech = useSpeech();
  const { t } = speech;
  const words = useReportWords();
  const { baseline, focus, strategies } = comparison;
  const shown = [focus ?? strategies[0], focus ? baseline : undefined].flatMap((each) => each ?? []);
  const checks = [...new Set(shown.flatMap(({ result }) => (result.diagnosis ?? []).map(({ check }) => check)))];
  if (checks.length === 0 || shown[0] === undefined) return null;
  const says = balanceText(shown[0], speech);
  return (
    <CompareFold name="balance" says={says}>
      {() => (
        <>
          <div className={styles.scroll}>
            <table className={styles.table}>
              <caption>{t('balance.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('balance.check')}</th>
                  {shown.map((s) => (
                    <th key={s.id} scope="col" className={styles.words}>
                      <span className={styles.strategy}>
                        <StrategyMark place={s.mark} />
                        {s.title}
                      </span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {checks.map((check) => (
                  <tr key={check}>
                    <th scope="row">{t(`balance.name.${check}`)}</th>
                    {shown.map((s) => (
                      <td key={s.id} className={styles.words}>
                        <State finding={s.result.diagnosis?.find((each) => each.check === check)} isBaseline={s.isBaseline} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className={styles.exports}>
            <FigureExport title={says} heading={t('fold.balance')} table={() => balanceTable(checks, shown, words)} />
          </div>
        </>
      )}
    </CompareFold>
  );
}

function State({ finding, isBaseline }: { readonly finding: Finding | undefined; readonly isBaseline: boolean }) {
  const { t, language } = useSpeech();
  if (finding === undefined) return <div className={`${own.state} ${own.bare}`}>{isBaseline ? t('balance.notCompared') : t('balance.noMoves')}</div>;
  return (
    <div className={own.state}>
      <VerdictSymbol verdict={SYMBOLS[finding.state]} />
      <span>
        <b>{t(`balance.${finding.state}`)}</b>
        <small>{unbroken(finding.says[language === 'en' ? 'en' : 'zh'], language)}</small>
      </span>
    </div>
  );
}

/** A sentence of the model with its per cent signs and counts kept on the line of their numbers. */
function unbroken(says: string, language: Speech['language']): string {
  return says.replace(/(\d) ?%/g, `$1${percentSign(language)}`).replace(/(\d) of (\d)/g, '$1\u00a0of\u00a0$2');
}

/** "Dynamic pool: 1 of 5 checks flagged (complaints from processes)." */
export function balanceText(strategy: ComparedStrategy, { t }: Speech): string {
  const findings = strategy.result.diagnosis ?? [];
  const named = (state: Finding['state']) => findings.filter((each) => each.state === state).map(({ check }) => t(`balance.name.${check}`));
  const flagged = named('flagged');
  const open = named('undecided');
  const all = { strategy: strategy.title, all: findings.length };
  if (flagged.length > 0) return t('balance.saysFlagged', { ...all, count: flagged.length, names: flagged.join(t('list.separator')) });
  if (open.length > 0) return t('balance.saysOpen', { ...all, count: open.length, names: open.join(t('list.separator')) });
  return t('balance.saysFine', { ...all, count: findings.length });
}
