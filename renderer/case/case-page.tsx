import { startTransition, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '../components/button.js';
import { useCase, useNavigation, useStores } from '../stores/stores.js';
import styles from './case-page.module.css';
import { DifferencesPanel } from './differences/differences-panel.js';
import { differencesOfCase } from './differences/differences-store.js';
import { draftOf } from './json/json-draft-store.js';
import { JsonPanel } from './json/json-panel.js';
import { SectionNav } from './section-nav.js';
import { SECTIONS } from './sections/section-list.js';
import { SectionView } from './sections/section-view.js';
import { StrategiesPanel } from './strategies/strategies-panel.js';

/** The case as sentences, tables and two charts that can be edited, and its strategies, what differs, or the text of its file beside it. */
export function CasePage() {
  const { t } = useTranslation('case');
  const hasCase = useCase((s) => s.document !== null);
  const go = useNavigation((s) => s.go);
  const scroller = useRef<HTMLDivElement>(null);
  const { theCase } = useStores();
  const showsText = useStore(draftOf(theCase), (s) => s.isOpen);
  const showsDifferences = useStore(differencesOfCase(theCase), (s) => s.isOpen);
  const filled = useFilledSections();
  if (!hasCase) {
    return (
      <div className={styles.empty}>
        <h1>{t('page.empty')}</h1>
        <p>{t('page.emptySay')}</p>
        <Button kind="primary" onPress={() => go('library')}>
          {t('page.toLibrary')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.container}>
      <div className={styles.page} data-text={showsText || undefined}>
        <h1 className="visually-hidden">{t('page.title')}</h1>
        <SectionNav scroller={scroller} />
        <div className={styles.sections} ref={scroller}>
          {SECTIONS.map((section, i) => (
            <SectionView key={section.id} section={section} filled={i < filled} />
          ))}
        </div>
        {showsText ? <JsonPanel /> : showsDifferences ? <DifferencesPanel /> : <StrategiesPanel />}
      </div>
    </div>
  );
}

/** Sections in sight at once; the others follow one by one whenever the window has nothing better to do, so that coming here is instant. */
const FIRST_SECTIONS = 2;

function useFilledSections(): number {
  const [filled, setFilled] = useState(FIRST_SECTIONS);
  useEffect(() => {
    if (filled >= SECTIONS.length) return;
    const idle = requestIdleCallback(() => startTransition(() => setFilled(filled + 1)), { timeout: 300 });
    return () => cancelIdleCallback(idle);
  }, [filled]);
  return filled;
}
