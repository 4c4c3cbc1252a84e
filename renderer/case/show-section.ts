import type { SectionId } from './sections/section-list.js';

/** Brings a section to the top of its own scroller and moves the focus to its heading. False while the page isn't there. */
export function showSection(id: SectionId): boolean {
  const section = document.getElementById(`section-${id}`);
  const scroller = section?.parentElement;
  if (section === null || scroller === null || scroller === undefined) return false;
  scroller.scrollTop += section.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  section.querySelector('h2')?.focus({ preventScroll: true });
  return true;
}
