import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PAPER_FONT } from '../paper/light-colours.js';
import { fitOf, type PageFit } from './use-page-fit.js';

/** Pixels of a page between its margins, in which head and foot stand (electron/print): half an inch at the sides, one in all above and below. */
const ROOM = { A4: { width: 697, height: 1026 }, Letter: { width: 720, height: 960 } } as const;
/** Type on paper is not fitted to pixels and breaks lines elsewhere now and then: two lines are left free. */
const SLACK = 40;

/**
 * How a report is set so that it stays one page where head and foot stand in the margins: each way is laid out off the page as it is printed, and measured.
 * @param sheet the sheet, set like this
 */
export function printedFit(sheet: (fit: PageFit) => ReactNode, pageSize: 'A4' | 'Letter'): PageFit {
  const { width, height } = ROOM[pageSize];
  const place = document.createElement('div');
  place.inert = true;
  place.style.cssText = `position: fixed; top: 0; left: 0; width: ${width}px; visibility: hidden;`;
  place.style.setProperty('--font', PAPER_FONT);
  document.body.append(place);
  const root = createRoot(place);
  try {
    return fitOf((fit) => {
      flushSync(() => root.render(sheet(fit)));
      return place.offsetHeight - (height - SLACK);
    });
  } finally {
    root.unmount();
    place.remove();
  }
}
