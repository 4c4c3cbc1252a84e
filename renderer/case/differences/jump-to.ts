import { type JsonPath, pathText } from '../../stores/json-path.js';
import { sectionOf } from '../sections/section-list.js';
import { showSection } from '../show-section.js';

/** Brings a value of the case into sight and moves the focus to it; to the heading of its section where it has no control of its own. */
export function jumpTo(path: JsonPath): void {
  const section = sectionOf(pathText(path));
  if (section === null || !showSection(section)) return;
  for (let depth = path.length; depth > 1; depth--) {
    const at = CSS.escape(pathText(path.slice(0, depth)));
    const control = document.querySelector<HTMLElement>(`#section-${section} [data-path="${at}"] :is(button, input, textarea)`);
    if (control === null) continue;
    control.scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
    return;
  }
}
