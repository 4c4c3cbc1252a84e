import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** What a drawing or sheet comes to as markup. It is drawn off the page, at once; effects have no part in it. */
export function renderMarkup(node: ReactNode): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => root.render(node));
  const markup = [...place.childNodes]
    .map((child) => (child instanceof SVGElement ? serialized(child) : child instanceof Element ? child.outerHTML : ''))
    .join('');
  root.unmount();
  return markup;
}

/** XML for drawings, so that they stand as files: empty elements closed, every attribute quoted. */
function serialized(drawing: SVGElement): string {
  return new XMLSerializer().serializeToString(drawing);
}
