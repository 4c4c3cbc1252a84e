import { StrategyMark } from '../components/strategy-mark.js';
import { Defined } from '../definition/defined.js';
import { figure, percentSign, signedFigure } from '../format/figures.js';
import styles from './compare.module.css';
import { type Comparison, differenceOf } from './comparison.js';
import type { ComparedFinding, Effect } from './finding.js';
import { percentDecimals, rangeText, type Speech } from './finding-text.js';
import { useSpeech } from './use-speech.js';

/** The two numbers that matter, and the facts beside them. */
export function VerdictPanel({ comparison, finding }: { readonly comparison: Comparison; readonly finding: ComparedFinding }) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <section className={styles.verdict} aria-labelledby="verdict-title">
      <p className={styles.label}>{t('verdict.label')}</p>
      <h2 id="verdict-title" className={styles.verdictTitle}>
        <StrategyMark place={finding.strategy.mark} size={23} /> {verdictTitle(comparison, speech)}
      </h2>
      <div className={styles.big}>
        <Numeral effect={finding.complaints} name={t('verdict.rate')} indicator="complaintRate" />
        <Numeral effect={finding.sales} name={t('verdict.sales')} indicator="sales" />
      </div>
      <p className={styles.plainVerdict}>{plainVerdict(finding, speech)}</p>
      <dl className={styles.facts}>
        {factsOf(comparison, finding, speech).map((fact) => (
          <div key={fact.name}>
            <dt>{fact.indicator ? <Defined indicator={fact.indicator}>{fact.name}</Defined> : fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Numeral({ effect, name, indicator }: { readonly effect: Effect; readonly name: string; readonly indicator: string }) {
  const speech = useSpeech();
  const { language, t } = speech;
  const { mean, low, high } = effect.interval;
  const decimals = effect.relative ? percentDecimals(effect) : 1;
  const factor = effect.relative ? 100 : 1;
  const text = (value: number | null) => signedFigure((value ?? 0) * factor, decimals, language);
  return (
    <div data-kind={effect.kind}>
      <span className={styles.numeral}>
        {effect.kind === 'undecided' && '≈\u202f'}
        {text(mean)}
        {effect.relative && <small>{percentSign(language)}</small>}
      </span>
      <span className={styles.caption}>
        <Defined indicator={indicator}>{name}</Defined>
      </span>
      <span className={styles.range}>{rangeText(text(low), text(high), speech)}</span>
      {effect.kind === 'undecided' && <span className={styles.range}>{t('verdict.undecided')}</span>}
    </div>
  );
}

/** Who earns most, how sure that is, and whether it is the strategy spoken of. */
export function verdictTitle(comparison: Comparison, { t, language }: Speech): string {
  const { result, focus, baseline, strategies } = comparison;
  const { best } = result;
  if (!focus || !baseline) return '';
  if (!best) return t('verdict.none', { strategy: focus.title, baseline: baseline.title });
  if (best.strategy === baseline.id) return t('verdict.baselineBest', { baseline: baseline.title });
  const name = strategies.find((s) => s.id === best.strategy)?.title ?? best.strategy;
  if (best.strategy !== focus.id) return t('verdict.bestOther', { best: name });
  if (best.confidence >= result.confidence) return t('verdict.best', { strategy: name });
  return t('verdict.bestLikely', { strategy: name, confidence: figure(best.confidence * 100, 0, language) + percentSign(language) });
}

/** What it comes to, without a number: better on both, a trade, or nothing that can be told yet. */
export function plainVerdict({ complaints, sales }: ComparedFinding, { t }: Speech): string {
  const kind = (effect: Effect) => (effect.kind === 'better' || effect.kind === 'worse' ? effect.kind : 'open');
  return t(`verdict.plain.${kind(complaints)}-${kind(sales)}`);
}

interface Fact {
  readonly name: string;
  readonly value: string;
  /** Whose definition explains the name. */
  readonly indicator?: string;
}

function factsOf(comparison: Comparison, finding: ComparedFinding, speech: Speech): readonly Fact[] {
  const { t, language } = speech;
  const { strategy, baseline, pairs } = finding;
  const facts: Fact[] = [];
  if (pairs) facts.push({ name: t('verdict.betterOnBoth'), value: t('verdict.ofSeasons', { k: pairs.betterOnBoth, n: pairs.seasons }) });
  const score = [baseline, strategy].map((s) => s.result.indicators.evaluationScore?.mean ?? null);
  const [before, after] = score;
  if (before != null && after != null) {
    facts.push({
      name: t('verdict.joint'),
      indicator: 'evaluationScore',
      value: t('verdict.fromTo', { from: figure(before, 1, language), to: figure(after, 1, language) }),
    });
  }
  const hours = differenceOf(comparison.result, strategy.id, 'labourHours');
  const rostered = strategy.result.indicators.labourHours?.mean ?? null;
  if (rostered !== null) facts.push({ name: t('verdict.hours'), indicator: 'labourHours', value: hoursText(rostered, hours?.relative.mean ?? 0, speech) });
  return facts;
}

/** Rostered hours that differ by less than a tenth of a per cent are the same roster, rounded. */
function hoursText(hours: number, relative: number, { t, language }: Speech): string {
  if (Math.abs(relative) < 0.001) return t('verdict.unchanged', { value: figure(hours, 0, language) });
  return `${signedFigure(relative * 100, 1, language)}${percentSign(language)}${t('verdict.hoursNow', { value: figure(hours, 0, language) })}`;
}
