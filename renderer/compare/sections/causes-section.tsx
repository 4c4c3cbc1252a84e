import { figure, percentSign, signedFigure } from '../../format/figures.js';
import type { ComparedStrategy, Comparison } from '../comparison.js';
import { CauseExport } from '../exports/compare-exports.js';
import type { Speech } from '../finding-text.js';
import { inMoneyUnit, moneyUnit } from '../money-unit.js';
import { useSpeech } from '../use-speech.js';
import { CompareFold } from './compare-fold.js';
import styles from './sections.module.css';
import { COMPLAINT_PARTS, LOST_PARTS, type Waterfall, waterfallFinding, waterfallOf } from './waterfall.js';
import { WaterfallFigure } from './waterfall-figure.js';
import { againstText, waterfallTitle } from './waterfall-text.js';

/** Where the difference comes from: complaints and lost sales by cause. */
export function CausesSection({ comparison }: { readonly comparison: Comparison }) {
  const speech = useSpeech();
  const complaints = waterfallOf(comparison, 'complaintRate', COMPLAINT_PARTS);
  const lost = waterfallOf(comparison, 'lostSales', LOST_PARTS);
  if (!complaints && !lost) return null;
  return (
    <CompareFold name="causes" says={causesText(complaints, lost, speech)} ownTitles openAtFirst>
      {() => (
        <div className={styles.two}>
          {complaints && <ComplaintCauses comparison={comparison} waterfall={complaints} place={0} />}
          {lost && <LostCauses comparison={comparison} waterfall={lost} place={complaints ? 1 : 0} />}
        </div>
      )}
    </CompareFold>
  );
}

function causesText(complaints: Waterfall | undefined, lost: Waterfall | undefined, speech: Speech): string {
  const says = [
    ...(complaints ? [waterfallTitle('complaints', waterfallFinding(complaints), speech)] : []),
    ...(lost ? [waterfallTitle('lost', waterfallFinding(lost), speech)] : []),
  ];
  return says.join(speech.t('list.findings'));
}

interface CausesProps {
  readonly comparison: Comparison;
  readonly waterfall: Waterfall;
  /** Among those that are shown. */
  readonly place: number;
}

function ComplaintCauses({ comparison, waterfall, place }: CausesProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const finding = waterfallFinding(waterfall);
  const note = t('cause.complaintsNote', { from: figure(waterfall.start, 1, language), to: figure(waterfall.end, 1, language) });
  return (
    <WaterfallFigure
      comparison={comparison}
      waterfall={waterfall}
      title={waterfallTitle('complaints', finding, speech)}
      note={[note, againstText(finding, speech)].join(t('list.sentences')).trim()}
      heading={t('cause.complaintsName')}
      value={(v) => figure(v, 1, language)}
      change={(v) => signedFigure(v, 2, language)}
    >
      <CauseExport comparison={comparison} place={place} />
    </WaterfallFigure>
  );
}

function LostCauses({ comparison, waterfall, place }: CausesProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { baseline, focus } = comparison;
  const finding = waterfallFinding(waterfall);
  const unit = moneyUnit(Math.max(waterfall.start, waterfall.end), language);
  const note = t('cause.lostNote', {
    baseline: baseline?.title ?? '',
    strategy: focus?.title ?? '',
    before: lostShare(baseline, language),
    after: lostShare(focus, language),
  });
  const money = (v: number) => inMoneyUnit(v, unit, language);
  return (
    <WaterfallFigure
      comparison={comparison}
      waterfall={waterfall}
      title={waterfallTitle('lost', finding, speech)}
      note={[note, againstText(finding, speech)].join(t('list.sentences')).trim()}
      heading={t('cause.lostName', { unit: t(`unit.${unit.key}`) })}
      value={money}
      change={(v) => (v > 0 ? `+${money(v)}` : money(v))}
    >
      <CauseExport comparison={comparison} place={place} />
    </WaterfallFigure>
  );
}

/** Lost sales as a share of all that could have been sold. */
function lostShare(strategy: ComparedStrategy | undefined, language: 'en' | 'zh-CN'): string {
  const lost = strategy?.result.indicators.lostSales?.mean ?? 0;
  const sold = strategy?.result.indicators.sales?.mean ?? 0;
  return lost + sold > 0 ? figure((100 * lost) / (lost + sold), 1, language) + percentSign(language) : '–';
}
