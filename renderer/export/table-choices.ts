import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useStores } from '../stores/stores.js';
import { csvText, tsvText } from './csv.js';
import type { ExportChoice } from './export-menu.js';
import type { ExportTable } from './export-table.js';

export interface TableToTake {
  /** Made when it is asked for. */
  readonly table: () => ExportTable;
  /** Of the case: the file is called after it and the table. */
  readonly caseTitle: string;
}

/** What a table can be had as: workbook, text file, clipboard. None without a table. */
export function useTableChoices(wanted: TableToTake | null): readonly ExportChoice[] {
  const { t } = useTranslation('report');
  const { desktop, exports } = useStores();
  const handOut = useStore(exports, (s) => s.handOut);
  const copy = useStore(exports, (s) => s.copy);
  if (wanted === null) return [];
  const { table, caseTitle } = wanted;
  const nameOf = ({ name }: ExportTable) => `${caseTitle} – ${name}`;
  const xlsx = async () => {
    const made = table();
    const { workbookBytes } = await import('./workbook.js');
    return desktop.saveExport('xlsx', nameOf(made), workbookBytes([made]));
  };
  const csv = async () => {
    const made = table();
    return desktop.saveExport('csv', nameOf(made), new TextEncoder().encode(csvText(made)));
  };
  return [
    { id: 'xlsx', label: t('export.xlsx'), run: () => void handOut(xlsx) },
    { id: 'csv', label: t('export.csv'), run: () => void handOut(csv) },
    { id: 'copy', label: t('export.copy'), run: () => copy(tsvText(table())) },
  ];
}
