import { figure, percentSign } from '../../format/figures.js';
import { useReportWords } from '../../report/report-words.js';
import type { Comparison } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import { complaintLosses, type LossTree, lossFigure, lossTable, salesLosses } from '../exports/loss-export.js';
import type { Speech } from '../finding-text.js';
import { useSpeech } from '../use-speech.js';
import { CompareFold } from './compare-fold.js';
import { LossFigure } from './loss-figure.js';
import { type LossRow, largestBranch, salesTree, treeStrategies } from './loss-rows.js';
import styles from './sections.module.css';
import tables from './tables.module.css';

/** Where every lost yuan of sales and every complaint came from, in each of two strategies. */
export function LossesSection({ comparison }: { readonly comparison: Comparison }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const strategies = treeStrategies(comparison);
  if (strategies.length === 0) return null;
  const sales = salesTree(strategies);
  const keptAway = strategies.map(({ result }) => result.lossTree?.keptAway.mean ?? 0);
  const says = lossesText(sales, comparison, speech);
  return (
    <CompareFold name="losses" says={says}>
      {() => (
        <>
          <div className={styles.two}>
            <Tree {...salesLosses(strategies, speech)} title={says} />
            <Tree {...complaintLosses(strategies, speech)} title={t('cause.complaintsName')} />
          </div>
          {keptAway.some((n) => n > 0) && (
            <p className={styles.after}>{t('losses.keptAway', { counts: keptAway.map((n) => figure(n, 0, language)).join(t('losses.against')) })}</p>
          )}
        </>
      )}
    </CompareFold>
  );
}

/** A tree of losses, with what it can be had as. */
function Tree({ title, ...tree }: LossTree & { readonly title: string }) {
  const words = useReportWords();
  return (
    <div>
      <LossFigure {...tree} />
      <div className={tables.exports}>
        <FigureExport title={title} heading={tree.heading} figure={() => lossFigure(tree, words.speech)} table={() => lossTable(tree, words)} />
      </div>
    </div>
  );
}

/** "Siloed static loses 20.3 % of what its visitors would have bought, most of it for want of advice; Dynamic pool 17.6 %." */
export function lossesText(sales: readonly LossRow[], comparison: Comparison, { t, language }: Speech): string {
  const strategies = treeStrategies(comparison);
  const lost = sales.find(({ branch }) => branch === 'lost');
  const share = (i: number) => figure(100 * (lost?.of[i]?.share ?? 0), 1, language) + percentSign(language);
  const [first, second] = strategies;
  const cause = largestBranch(sales, 0)?.branch;
  if (!first || cause === undefined) return t('losses.nothing');
  const text = t('losses.says', { strategy: first.title, share: share(0), cause: t(`caveat.cause.${cause}`) });
  return second ? t('losses.saysTwo', { first: text, strategy: second.title, share: share(1) }) : t('losses.saysOne', { first: text });
}
