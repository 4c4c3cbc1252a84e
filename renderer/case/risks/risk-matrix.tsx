import { useTranslation } from 'react-i18next';
import { isObject, type Json } from '../../stores/json-path.js';
import styles from './risk-matrix.module.css';

const FIVE = [1, 2, 3, 4, 5] as const;

/** Likelihood upwards, impact to the right; a cell names its risks by their number in the list. A thick frame is red (15 and more), a thin one amber (from 8), so that colour is not needed. */
export function RiskMatrix({ risks }: { readonly risks: readonly Json[] }) {
  const { t } = useTranslation('case');
  const numbers = (likelihood: number, impact: number) =>
    risks.flatMap((risk, i) => (isObject(risk) && risk.likelihood === likelihood && risk.impact === impact ? [i + 1] : [])).join(' ');
  return (
    <table className={styles.matrix} aria-label={t('risks.matrix')}>
      <thead>
        <tr>
          <th scope="col">{t('risks.corner')}</th>
          {FIVE.map((impact) => (
            <th key={impact} scope="col">
              {impact}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...FIVE].reverse().map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row">{likelihood}</th>
            {FIVE.map((impact) => (
              <td key={impact} className={styles[colourOf(likelihood * impact)]}>
                {numbers(likelihood, impact)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function colourOf(score: number): 'red' | 'amber' | 'green' {
  return score >= 15 ? 'red' : score >= 8 ? 'amber' : 'green';
}
