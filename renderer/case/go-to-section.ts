import type { SectionId } from './sections/section-list.js';
import { showSection } from './show-section.js';

/** Goes to the Case page and scrolls to a section once it is there. */
export function goToSection(section: SectionId, go: (place: 'case') => void): void {
  go('case');
  const look = (tries: number) => {
    if (!showSection(section) && tries > 0) requestAnimationFrame(() => look(tries - 1));
  };
  requestAnimationFrame(() => look(60));
}
