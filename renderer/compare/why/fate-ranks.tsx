import { Defined } from '../../definition/defined.js';
import { useReportWords } from '../../report/report-words.js';
import type { FateComparison } from '../../simulation/door.js';
import type { Comparison } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import { rangeText } from '../finding-text.js';
import tables from '../sections/tables.module.css';
import { ranksFigure, ranksTable } from './fates-export.js';
import { changedFates, customersText, fateStep, fatesText, yuanText } from './fates-text.js';
import { SignedBar, signedScale } from './signed-bar.js';
import { useWhyWords } from './use-why-words.js';

/** Rows that are shown; the export has all. */
export const RANKS_SHOWN = 10;

/** Whose visit ends otherwise, the most first, and what that is worth: the yuan of all rows add up to the difference of sales. */
export function FateRanks({ fates, comparison }: { readonly fates: FateComparison; readonly comparison: Comparison }) {
  const words = useWhyWords();
  const reportWords = useReportWords();
  const { t, speech } = words;
  const ranks = changedFates(fates).slice(0, RANKS_SHOWN);
  if (ranks.length === 0) return null;
  const scale = signedScale(ranks.map(({ yuan }) => yuan));
  return (
    <div className={tables.scroll}>
      <table className={`${tables.table} ${tables.narrow}`}>
        <caption>{t('fates.ranks')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fates.change')}</th>
            <th scope="col">
              <Defined says={t('fates.tip.customers')}>{t('fates.customers')}</Defined>
            </th>
            <td />
            <th scope="col">
              <Defined says={t('fates.tip.yuan')}>{t('fates.yuan')}</Defined>
            </th>
          </tr>
        </thead>
        <tbody>
          {ranks.map(({ from, to, customers, yuan }) => (
            <tr key={from + to}>
              <th scope="row">{fateStep({ from, to }, words)}</th>
              <td>
                {customersText(customers.mean, words)}
                {customers.low !== null && customers.high !== null && (
                  <small>{rangeText(customersText(Math.max(0, customers.low), words), customersText(customers.high, words), speech)}</small>
                )}
              </td>
              <td className={tables.drawn} aria-hidden="true">
                <SignedBar value={yuan.mean} low={yuan.low} high={yuan.high} scale={scale} colour={(yuan.mean ?? 0) < 0 ? 'var(--worse)' : 'var(--better)'} />
              </td>
              <td>
                {yuanText(yuan.mean, words)}
                {yuan.low !== null && yuan.high !== null && <small>{rangeText(yuanText(yuan.low, words), yuanText(yuan.high, words), speech)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={tables.exports}>
        <FigureExport
          title={fatesText(fates, comparison.focus?.title ?? '', words)}
          heading={t('fates.ranks')}
          figure={() => ranksFigure(ranks, words)}
          table={() => ranksTable(fates, words, reportWords)}
        />
      </div>
    </div>
  );
}
