import { RiskMatrix } from '../../case/risks/risk-matrix.js';
import { Button } from '../../components/button.js';
import { ProgressBar } from '../../components/progress-bar.js';
import { localText } from '../../i18n/local-text.js';
import { useReportWords } from '../../report/report-words.js';
import type { MeasuredRisk, Scenario } from '../../simulation/door.js';
import { useCompareView } from '../../stores/stores.js';
import type { Comparison } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import { registerFigure, registerTable } from '../exports/register-export.js';
import { moneyText, type Speech } from '../finding-text.js';
import { useSpeech } from '../use-speech.js';
import { CompareFold } from './compare-fold.js';
import own from './register.module.css';
import { RegisterTable } from './register-table.js';
import styles from './tables.module.css';
import { type RegisterMeasured, useRiskRegister } from './use-risk-register.js';
import { WholeChainNote } from './whole-chain-note.js';

export interface RisksSectionProps {
  readonly comparison: Comparison;
  readonly scenario: Scenario;
}

/** The risk register as it is asserted and as it is measured: what each risk costs a season when it alone comes, with the answers of the strategy in place. */
export function RisksSection({ comparison, scenario }: RisksSectionProps) {
  const speech = useSpeech();
  const { t } = speech;
  const isOpen = useCompareView((s) => s.folds.risks ?? false);
  const strategy = comparison.focus ?? comparison.strategies[0];
  const measured = useRiskRegister(strategy?.id ?? '', isOpen);
  const { risks = [] } = scenario.world;
  if (!strategy || risks.length === 0) return null;
  const says = risksText(measured, scenario, speech);
  return (
    <CompareFold name="risks" says={says}>
      {() => (
        <>
          <WholeChainNote />
          <p className={styles.lead}>{t('risksMeasured.lead', { strategy: strategy.title })}</p>
          <MeasureLine measured={measured} />
          {measured.answer && (
            <div className={own.register}>
              <div>
                <RegisterTable answer={measured.answer} scenario={scenario} />
                <RegisterExport risks={measured.answer.risks} scenario={scenario} title={says} />
              </div>
              <div>
                <RiskMatrix risks={measured.answer.risks.map(({ likelihood, impact }) => ({ likelihood, impact }))} />
                <p className={styles.small}>{t('risksMeasured.matrixNote')}</p>
              </div>
            </div>
          )}
        </>
      )}
    </CompareFold>
  );
}

function RegisterExport({ risks, scenario, title }: { readonly risks: readonly MeasuredRisk[]; readonly scenario: Scenario; readonly title: string }) {
  const words = useReportWords();
  return (
    <div className={styles.exports}>
      <FigureExport
        title={title}
        heading={words.speech.t('risksMeasured.caption')}
        figure={() => registerFigure(risks, scenario, words.speech)}
        table={() => registerTable(risks, scenario, words)}
      />
    </div>
  );
}

/** How far the measuring is, and what can be done about it. */
function MeasureLine({ measured: { answer, phase, share, error, measureMore, stop } }: { readonly measured: RegisterMeasured }) {
  const { t } = useSpeech();
  const count = answer?.seasons ?? 0;
  return (
    <div className={styles.controls}>
      {phase === 'running' && <ProgressBar name={t('risksMeasured.progress')} share={share} />}
      <span role="status">{phase === 'failed' ? error : phase === 'waiting' ? t('risksMeasured.waiting') : t('risksMeasured.seasons', { count })}</span>
      {phase === 'running' ? (
        <Button onPress={stop}>{t('tools.cancel')}</Button>
      ) : phase === 'waiting' ? null : (
        <Button onPress={measureMore}>{count === 0 ? t('tools.tryAgain') : t('risksMeasured.more')}</Button>
      )}
    </div>
  );
}

/** "Measured, the ten risks cost 42,000 yuan a season; the register asserts 61,000. Most of it: …" */
export function risksText({ answer }: Pick<RegisterMeasured, 'answer'>, { world: { risks = [] } }: Scenario, speech: Speech): string {
  const { t, language } = speech;
  if (!answer) return t('risksMeasured.saysBefore', { count: risks.length });
  const total = (of: (risk: MeasuredRisk) => number | null) => answer.risks.reduce((sum, risk) => sum + (of(risk) ?? 0), 0);
  const [worst] = [...answer.risks].sort((a, b) => (b.expectedLoss.mean ?? 0) - (a.expectedLoss.mean ?? 0));
  const title = risks.find(({ id }) => id === worst?.id)?.title;
  return t('risksMeasured.says', {
    count: answer.risks.length,
    measured: moneyText(Math.round(total(({ expectedLoss }) => expectedLoss.mean)), speech),
    asserted: moneyText(
      total(({ assertedLoss }) => assertedLoss),
      speech,
    ),
    worst: localText(title, language, worst?.id ?? ''),
  });
}
