import { type JsonPath, pathText } from '../../stores/json-path.js';
import { sectionOf } from '../sections/section-list.js';
import { showSection } from '../show-section.js';

const CONTROLS = ['textarea, input', 'button, summary, [tabindex]'] as const;

/**
 * Brings a value of the case into sight and moves the focus to it: to the chip, text or grid that shows it, else to the entry it belongs to, else to
 * the heading of its section. Values of a strategy are looked for beside the sections.
 */
export function jumpTo(path: JsonPath): void {
  const section = sectionOf(pathText(path));
  const place = section === null ? document.querySelector('main aside') : document.getElementById(`section-${section}`);
  if (place === null || (section !== null && !showSection(section))) return;
  for (let depth = path.length; depth > 0; depth--) {
    const control = controlAt(place, pathText(path.slice(0, depth)));
    if (control === null) continue;
    const folded = control.closest('details');
    if (folded !== null) folded.open = true;
    control.scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
    return;
  }
}

/** What shows the value: a place may stand for several, parted by blanks. A field before a button, such as the grip of an entry. */
function controlAt(place: Element, path: string): HTMLElement | null {
  const own = `[data-path~="${CSS.escape(path)}"]`;
  for (const kinds of CONTROLS) {
    const found = place.querySelector<HTMLElement>(`${own}:is(${kinds}), ${own} :is(${kinds})`);
    if (found !== null) return found;
  }
  return null;
}
