import { Defined } from '../../definition/defined.js';
import { figure } from '../../format/figures.js';
import { localText } from '../../i18n/local-text.js';
import type { MeasuredRisk, Scenario } from '../../simulation/door.js';
import type { RisksAnswer } from '../../simulation/simulator.js';
import type { Interval } from '../comparison.js';
import { rangeText } from '../finding-text.js';
import { useSpeech } from '../use-speech.js';
import { type LossScale, lossScale } from './loss-scale.js';
import own from './register.module.css';
import styles from './tables.module.css';

/** Each risk with its score, its answer, and the loss that is asserted beside the loss that is measured. The bars are a column of it. */
export function RegisterTable({ answer: { risks }, scenario }: { readonly answer: RisksAnswer; readonly scenario: Scenario }) {
  const { t } = useSpeech();
  const scale = lossScale(risks);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{t('risksMeasured.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('risksMeasured.risk')}</th>
            <th scope="col">
              <Defined says={t('risksMeasured.tip.score')}>{t('risksMeasured.score')}</Defined>
            </th>
            <th scope="col">
              <Defined says={t('risksMeasured.tip.times')}>{t('risksMeasured.times')}</Defined>
            </th>
            <th scope="col" className={styles.words}>
              {t('risksMeasured.response')}
            </th>
            <td className={own.lossBar}>
              <Key />
            </td>
            <th scope="col">
              <Defined says={t('risksMeasured.tip.asserted')}>{t('risksMeasured.asserted')}</Defined>
            </th>
            <th scope="col">
              <Defined says={t('risksMeasured.tip.measured')}>{t('risksMeasured.measured')}</Defined>
            </th>
            <th scope="col">
              <Defined says={t('risksMeasured.tip.price')}>{t('risksMeasured.price')}</Defined>
            </th>
          </tr>
        </thead>
        <tbody>
          {risks.map((risk, i) => (
            <Row key={risk.id} number={i + 1} risk={risk} title={scenario.world.risks?.find(({ id }) => id === risk.id)?.title} scale={scale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly number: number;
  readonly risk: MeasuredRisk;
  readonly title: Parameters<typeof localText>[0];
  readonly scale: LossScale;
}

function Row({ number, risk, title, scale }: RowProps) {
  const { t, language } = useSpeech();
  const yuan = (value: number) => figure(Math.round(value), 0, language);
  return (
    <tr>
      <th scope="row">
        {number} {localText(title, language, risk.id)}
      </th>
      <td>
        {risk.score} <small>{t(`risksMeasured.colour.${risk.colour}`)}</small>
      </td>
      <td>{figure(risk.expected, 2, language)}</td>
      <td className={styles.words}>{t(`risksMeasured.kind.${risk.response}`)}</td>
      <td className={own.lossBar} aria-hidden="true">
        <LossBar risk={risk} scale={scale} />
      </td>
      <td>{yuan(risk.assertedLoss)}</td>
      <td>
        <Amount interval={risk.expectedLoss} write={yuan} />
      </td>
      <td>
        <Amount interval={risk.price} write={yuan} />
      </td>
    </tr>
  );
}

function Amount({ interval: { mean, low, high }, write }: { readonly interval: Interval; readonly write: (value: number) => string }) {
  const speech = useSpeech();
  if (mean === null) return '–';
  return (
    <>
      <b>{write(mean)}</b>
      {low !== null && high !== null && low !== high && <small>{rangeText(write(low), write(high), speech)}</small>}
    </>
  );
}

/** A teal line where the register asserts it, a block over the measured interval, hollow when it contains zero; the rule is at zero. */
function LossBar({ risk: { assertedLoss, expectedLoss }, scale: { at, zero } }: { readonly risk: MeasuredRisk; readonly scale: LossScale }) {
  const { mean, low, high } = expectedLoss;
  return (
    <svg viewBox="0 0 160 18" preserveAspectRatio="none" aria-hidden="true">
      <line x1={zero} x2={zero} y1="0" y2="18" stroke="var(--line-strong)" vectorEffect="non-scaling-stroke" />
      {mean !== null && <line x1={zero} x2={at(mean)} y1="9" y2="9" stroke="var(--ink-3)" strokeWidth="4" opacity="0.35" vectorEffect="non-scaling-stroke" />}
      {low !== null && high !== null && (
        <rect
          x={at(low)}
          width={Math.max(2, at(high) - at(low))}
          y="4"
          height="10"
          fill={low <= 0 && high >= 0 && high > low ? 'var(--surface)' : 'var(--ink-2)'}
          stroke="var(--ink-2)"
          vectorEffect="non-scaling-stroke"
        />
      )}
      <rect x={at(assertedLoss) - 1} width="2" y="1" height="16" fill="var(--accent)" />
    </svg>
  );
}

function Key() {
  const { t } = useSpeech();
  return (
    <span className={own.key}>
      <i data-kind="measured" /> {t('risksMeasured.measured')} <i data-kind="asserted" /> {t('risksMeasured.asserted')}
    </span>
  );
}
