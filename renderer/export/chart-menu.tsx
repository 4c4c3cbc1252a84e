import { useTranslation } from 'react-i18next';
import { type ChartToTake, useChartChoices } from './chart-choices.js';
import { ExportMenu } from './export-menu.js';

export interface ChartMenuProps extends ChartToTake {
  /** Which chart, where there are several. */
  readonly what?: string;
}

/** What a chart can be had as: drawing or picture. */
export function ChartMenu({ what, ...chart }: ChartMenuProps) {
  const { t } = useTranslation('report');
  return <ExportMenu label={what === undefined ? t('export.chart') : t('export.named', { name: what })} choices={useChartChoices(chart)} />;
}
