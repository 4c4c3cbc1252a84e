import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useStores } from '../stores/stores.js';
import type { ExportChoice } from './export-menu.js';

export interface ChartToTake {
  /** One svg element for paper; made when it is asked for. */
  readonly drawing: () => ReactElement;
  /** The finding in words. */
  readonly title: string;
  /** Seed, digest, version. */
  readonly source: string;
  /** What the file is called. */
  readonly name: string;
}

/** What a chart can be had as: picture or drawing. None without a chart. */
export function useChartChoices(chart: ChartToTake | null): readonly ExportChoice[] {
  const { t } = useTranslation('report');
  const { desktop, exports } = useStores();
  const handOut = useStore(exports, (s) => s.handOut);
  if (chart === null) return [];
  const { drawing, title, source, name } = chart;
  const draw = async () => {
    const [{ renderMarkup }, { standaloneSvg }] = await Promise.all([import('../paper/render-markup.js'), import('../paper/standalone-svg.js')]);
    return standaloneSvg(renderMarkup(drawing()), { title, source });
  };
  const svg = async () => desktop.saveExport('svg', name, new TextEncoder().encode(await draw()));
  const png = async () => {
    const { pictureBytes } = await import('../paper/picture.js');
    return desktop.saveExport('png', name, await pictureBytes(await draw()));
  };
  return [
    { id: 'png', label: t('export.png'), run: () => void handOut(png) },
    { id: 'svg', label: t('export.svg'), run: () => void handOut(svg) },
  ];
}
