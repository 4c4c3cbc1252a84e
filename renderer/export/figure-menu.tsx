import { useTranslation } from 'react-i18next';
import { type ChartToTake, useChartChoices } from './chart-choices.js';
import { ExportMenu } from './export-menu.js';
import { type TableToTake, useTableChoices } from './table-choices.js';

export interface FigureMenuProps {
  /** What it is, in a few words, for the ear. */
  readonly what: string;
  readonly chart: ChartToTake | null;
  readonly table: TableToTake | null;
}

/** A figure to take away: its drawing and its numbers, in one menu. Nothing where it has neither. */
export function FigureMenu({ what, chart, table }: FigureMenuProps) {
  const { t } = useTranslation('report');
  const choices = [...useChartChoices(chart), ...useTableChoices(table)];
  return choices.length === 0 ? null : <ExportMenu label={t('export.named', { name: what })} choices={choices} />;
}
