import { type RefObject, useLayoutEffect, useState } from 'react';
import type { ReportDraft } from '../../electron/desktop-contract.js';
import type { ReportContent } from './report-content.js';
import { CHART_HEIGHTS } from './report-sheet.js';

const PAGE_HEIGHTS = { A4: 1123, Letter: 1056 } as const;

/** The chart's height at which everything stands on one page: it gives way as far as it can be read. Where that is not enough there are two pages, and the chart is whole. */
export function useChartHeight(paper: RefObject<HTMLElement | null>, content: ReportContent, draft: ReportDraft): number {
  const [fit, setFit] = useState<{ content: ReportContent; draft: ReportDraft; height: number }>({ content, draft, height: CHART_HEIGHTS.most });
  const known = fit.content === content && fit.draft === draft;
  const height = known ? fit.height : CHART_HEIGHTS.most;
  if (!known) setFit({ content, draft, height });
  useLayoutEffect(() => {
    const sheet = paper.current?.firstElementChild;
    if (!(sheet instanceof HTMLElement) || height < CHART_HEIGHTS.most) return;
    const over = sheet.offsetHeight - PAGE_HEIGHTS[draft.pageSize];
    if (over > 0 && height - over >= CHART_HEIGHTS.least) setFit({ content, draft, height: height - over });
  }, [paper, content, draft, height]);
  return height;
}
