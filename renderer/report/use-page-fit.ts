import { type RefObject, useLayoutEffect, useState } from 'react';
import type { ReportDraft } from '../../electron/desktop-contract.js';
import type { ReportContent } from './report-content.js';
import { CHART_HEIGHTS } from './report-sheet.js';

const PAGE_HEIGHTS = { A4: 1123, Letter: 1056 } as const;

/** How a page is set so that it stays one. */
export interface PageFit {
  /** Pixels, within CHART_HEIGHTS. */
  readonly chartHeight: number;
  /** Smaller title, closer lines, only the first assumptions. */
  readonly tight: boolean;
}

const LOOSE: PageFit = { chartHeight: CHART_HEIGHTS.most, tight: false };

/**
 * How everything stands on one page: the chart gives way as far as it can be read; where that is not enough (long names, many guardrails) the page is set
 * tighter. Where that is not enough either there are two pages, and the chart is whole.
 */
export function usePageFit(paper: RefObject<HTMLElement | null>, content: ReportContent, draft: ReportDraft): PageFit {
  const [last, setLast] = useState({ content, draft, fit: LOOSE, isTried: false });
  const known = last.content === content && last.draft === draft;
  const { fit, isTried } = known ? last : { fit: LOOSE, isTried: false };
  if (!known) setLast({ content, draft, fit, isTried });
  useLayoutEffect(() => {
    const sheet = paper.current?.firstElementChild;
    if (!(sheet instanceof HTMLElement) || isTried) return;
    const next = nextFit(fit, heightAsPrinted(sheet) - PAGE_HEIGHTS[draft.pageSize]);
    setLast({ content, draft, ...next });
  }, [paper, content, draft, fit, isTried]);
  return fit;
}

/** Pixels; type that is shown larger or smaller than it is breaks its lines elsewhere. */
function heightAsPrinted(sheet: HTMLElement): number {
  const paper = sheet.parentElement;
  if (paper === null) return sheet.offsetHeight;
  const { zoom } = paper.style;
  paper.style.zoom = '1';
  const height = sheet.offsetHeight;
  paper.style.zoom = zoom;
  return height;
}

/** How a page is set so that it stays one. @param over how many pixels too long it is, set like this */
export function fitOf(over: (fit: PageFit) => number): PageFit {
  let { fit, isTried } = nextFit(LOOSE, over(LOOSE));
  while (!isTried) ({ fit, isTried } = nextFit(fit, over(fit)));
  return fit;
}

/** What to try after a page with its chart whole. @param over pixels it is too long, below zero when there is room */
export function nextFit({ tight }: PageFit, over: number): { readonly fit: PageFit; readonly isTried: boolean } {
  if (over <= 0) return { fit: { chartHeight: CHART_HEIGHTS.most, tight }, isTried: true };
  if (CHART_HEIGHTS.most - over >= CHART_HEIGHTS.least) return { fit: { chartHeight: CHART_HEIGHTS.most - over, tight }, isTried: true };
  return tight ? { fit: LOOSE, isTried: true } : { fit: { ...LOOSE, tight: true }, isTried: false };
}
