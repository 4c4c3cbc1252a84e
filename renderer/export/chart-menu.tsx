import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useStores } from '../stores/stores.js';
import { ExportMenu } from './export-menu.js';

export interface ChartMenuProps {
  /** One svg element for paper; made when it is asked for. */
  readonly drawing: () => ReactElement;
  /** The finding in words. */
  readonly title: string;
  /** Seed, digest, version. */
  readonly source: string;
  /** Which chart, where there are several. */
  readonly what?: string;
  /** What the file is called. */
  readonly name: string;
}

/** What a chart can be had as: drawing or picture. */
export function ChartMenu({ drawing, title, source, name, what }: ChartMenuProps) {
  const { t } = useTranslation('report');
  const { desktop, exports } = useStores();
  const handOut = useStore(exports, (s) => s.handOut);
  const draw = async () => {
    const [{ renderMarkup }, { standaloneSvg }] = await Promise.all([import('../paper/render-markup.js'), import('../paper/standalone-svg.js')]);
    return standaloneSvg(renderMarkup(drawing()), { title, source });
  };
  const svg = async () => desktop.saveExport('svg', name, new TextEncoder().encode(await draw()));
  const png = async () => {
    const { pictureBytes } = await import('../paper/picture.js');
    return desktop.saveExport('png', name, await pictureBytes(await draw()));
  };
  return (
    <ExportMenu
      label={what === undefined ? t('export.chart') : t('export.named', { name: what })}
      choices={[
        { id: 'png', label: t('export.png'), run: () => void handOut(png) },
        { id: 'svg', label: t('export.svg'), run: () => void handOut(svg) },
      ]}
    />
  );
}
