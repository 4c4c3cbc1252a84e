import { useTranslation } from 'react-i18next';
import { ExportMenu } from './export-menu.js';
import { type TableToTake, useTableChoices } from './table-choices.js';

/** What a table can be had as: workbook, text file, clipboard. */
export function TableMenu(table: TableToTake) {
  const { t } = useTranslation('report');
  return <ExportMenu label={t('export.table')} choices={useTableChoices(table)} />;
}
