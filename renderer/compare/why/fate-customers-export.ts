import type { ExportTable } from '../../export/export-table.js';
import { localText } from '../../i18n/local-text.js';
import type { ReportWords } from '../../report/report-words.js';
import type { ChangedCustomer, Scenario } from '../../simulation/door.js';
import type { WhyWords } from './use-why-words.js';

export function storeName(id: string, { world }: Scenario, { speech }: WhyWords): string {
  return localText(world.stores.find((store) => store.id === id)?.title, speech.language, id);
}

/** Customers whose fate is another: where, how it went before and now, and what that was worth. */
export function customersTable(customers: readonly ChangedCustomer[], scenario: Scenario, words: WhyWords, report: ReportWords): ExportTable {
  const { t } = words;
  return {
    name: t('twins.sheet'),
    columns: [
      { title: t('twins.store'), width: 18 },
      { title: t('twins.number'), format: '0' },
      { title: t('fates.from'), width: 24 },
      { title: t('fates.to'), width: 24 },
      { title: report.t('table.endOf', { title: t('fates.complaints'), end: t('fates.from') }), width: 24 },
      { title: report.t('table.endOf', { title: t('fates.complaints'), end: t('fates.to') }), width: 24 },
      { title: t('fates.yuan'), format: '0.00' },
    ],
    rows: customers.map(({ store, customer, from, to, complaintFrom, complaintTo, yuan }) => [
      storeName(store, scenario, words),
      customer,
      t(`fate.${from}`),
      t(`fate.${to}`),
      t(`complaint.${complaintFrom}`),
      t(`complaint.${complaintTo}`),
      yuan,
    ]),
  };
}
