import { useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { figure } from '../../format/figures.js';
import { useReportWords } from '../../report/report-words.js';
import type { ChangedCustomer, Scenario } from '../../simulation/door.js';
import type { FateCell, StrategyPair } from '../../simulation/explainer.js';
import { useStores } from '../../stores/stores.js';
import type { Comparison } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import tables from '../sections/tables.module.css';
import styles from './fate-customers.module.css';
import { customersTable, storeName } from './fate-customers-export.js';
import { yuanText } from './fates-text.js';
import { SeasonPick } from './season-pick.js';
import { TwinLives } from './twin-lives.js';
import { useAsked } from './use-asked.js';
import { useWhyWords } from './use-why-words.js';

export interface FateCustomersProps {
  readonly cell: FateCell;
  readonly pair: StrategyPair;
  readonly comparison: Comparison;
  readonly scenario: Scenario;
}

/** Customers that are listed: nobody reads more. */
const MOST = 60;

/** The customers in one field of the table of fates, of one season; one of them opens both lives. */
export function FateCustomers({ cell, pair, comparison, scenario }: FateCustomersProps) {
  const words = useWhyWords();
  const reportWords = useReportWords();
  const { t } = words;
  const { explainer } = useStores();
  const [season, setSeason] = useState(1);
  const [chosen, choose] = useState<ChangedCustomer | null>(null);
  const request = useMemo(() => ({ ...pair, replication: season - 1, cell, most: MOST }), [pair, season, cell]);
  const { answer, error } = useAsked(request, explainer.twins);
  const nameOf = (fate: string) => t(`${cell.of === 'visits' ? 'fate' : 'complaint'}.${fate}`);
  const title = t('twins.title', { from: nameOf(cell.from), to: nameOf(cell.to) });
  return (
    <section className={styles.customers} aria-label={title}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <SeasonPick
          value={season}
          most={comparison.result.replications}
          onChange={(next) => {
            setSeason(next);
            choose(null);
          }}
        />
        <span role="status">
          {error ??
            (answer === null
              ? t('twins.reading')
              : t('twins.count', { count: answer.total, total: figure(answer.total, 0, words.speech.language), shown: answer.customers.length }))}
        </span>
        {answer && answer.customers.length > 0 && (
          <FigureExport title={title} heading={t('twins.sheet')} table={() => customersTable(answer.customers, scenario, words, reportWords)} />
        )}
      </div>
      {answer && (
        <ul className={styles.list}>
          {answer.customers.map((customer) => (
            <li key={`${customer.store}/${customer.customer}`}>
              <AriaButton className={styles.one as string} aria-pressed={customer === chosen} onPress={() => choose(customer === chosen ? null : customer)}>
                {scenario.world.stores.length > 1 && <span>{storeName(customer.store, scenario, words)}</span>}
                <b>{t('twins.customer', { number: customer.customer })}</b>
                {customer.yuan !== 0 && <span className={styles.yuan}>{t('twins.yuan', { yuan: yuanText(customer.yuan, words) })}</span>}
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
      {chosen === null ? (
        answer !== null && answer.customers.length > 0 && <p className={tables.after}>{t('twins.hint')}</p>
      ) : (
        <TwinLives customer={chosen} pair={pair} replication={season - 1} comparison={comparison} />
      )}
    </section>
  );
}
