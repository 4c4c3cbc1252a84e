import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { Button } from '../components/button.js';
import { pathText } from '../stores/json-path.js';
import { useCase, useStores } from '../stores/stores.js';
import { knownDifferences } from './differences/differences.js';
import { differencesOfCase } from './differences/differences-store.js';
import styles from './section-nav.module.css';
import { SECTION_IDS, type SectionId, sectionOf } from './sections/section-list.js';
import { showSection } from './show-section.js';

/** The list of sections with what changed and what is wrong in each; follows the scrolling. */
export function SectionNav({ scroller }: { readonly scroller: RefObject<HTMLDivElement | null> }) {
  const { t } = useTranslation('case');
  const here = useSectionInView(scroller);
  const view = differencesOfCase(useStores().theCase);
  // While the panel of differences is open, the marks count what it lists.
  const told = useStore(view, (s) => s.told);
  const changed = useCase(
    useShallow((s) => countBySection(s.saved === null ? [] : knownDifferences(s.saved, s.document ?? {}).map(({ path }) => pathText(path)))),
  );
  const changes = told === null ? changed : countBySection(told.paths);
  const problems = useCase(useShallow((s) => countBySection(s.problems.map((problem) => problem.path))));
  const list = useRef<HTMLUListElement>(null);
  // As a strip the list scrolls sideways; the section in view stays in sight.
  useEffect(() => {
    list.current?.querySelector(`a[href="#section-${here}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here]);
  const anyChange = Object.keys(changes).length > 0;
  const anyProblem = Object.keys(problems).length > 0;
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      <ul ref={list}>
        {SECTION_IDS.map((id) => (
          <li key={id}>
            <a
              href={`#section-${id}`}
              {...(here === id ? { 'aria-current': 'true' as const } : {})}
              onClick={(event) => {
                event.preventDefault();
                showSection(id);
              }}
            >
              <span className={styles.name} data-text={t(`section.${id}`)}>
                <span>{t(`section.${id}`)}</span>
              </span>
              <span className={styles.marks}>
                {changes[id] !== undefined && (
                  <span className={styles.changed} role="img" aria-label={t('nav.changed', { count: changes[id] })}>
                    {changes[id]}
                  </span>
                )}
                {problems[id] !== undefined && (
                  <span className={styles.problem} role="img" aria-label={t('nav.problems', { count: problems[id] })}>
                    !
                  </span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {(anyChange || anyProblem) && (
        <div className={styles.hint}>
          {anyChange && (
            <span aria-hidden="true">
              <i className={styles.diamond} /> {told === null ? t('nav.hint') : t(`differences:say.${told.against}`)}
            </span>
          )}
          {anyProblem && (
            <span aria-hidden="true">
              <b>!</b> {t('nav.hintProblem')}
            </span>
          )}
          {anyChange && told === null && (
            <Button kind="quiet" onPress={() => view.getState().show(true)}>
              {t('differences:open')}
            </Button>
          )}
        </div>
      )}
    </nav>
  );
}

type Counts = Partial<Record<SectionId, number>>;

export function countBySection(paths: readonly string[]): Counts {
  const counts: Counts = {};
  for (const path of paths) {
    const id = sectionOf(path);
    if (id !== null) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

/** The section whose heading was passed last. */
function useSectionInView(scroller: RefObject<HTMLDivElement | null>): SectionId {
  const [here, setHere] = useState<SectionId>('about');
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const look = () => {
      // A section may be as low as its heading and a line.
      const top = box.getBoundingClientRect().top + 48;
      let passed: SectionId = SECTION_IDS[0];
      for (const id of SECTION_IDS) {
        const section = document.getElementById(`section-${id}`);
        if (section !== null && section.getBoundingClientRect().top <= top) passed = id;
      }
      setHere(passed);
    };
    look();
    box.addEventListener('scroll', look, { passive: true });
    return () => box.removeEventListener('scroll', look);
  }, [scroller]);
  return here;
}
