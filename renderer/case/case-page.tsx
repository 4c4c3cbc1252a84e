import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { useCase, useNavigation } from '../stores/stores.js';
import styles from './case-page.module.css';
import { SectionNav } from './section-nav.js';
import { SECTIONS } from './sections/section-list.js';
import { SectionView } from './sections/section-view.js';
import { StrategiesPanel } from './strategies/strategies-panel.js';

/** The case as sentences, tables and two charts that can be edited, and its strategies beside it. */
export function CasePage() {
  const { t } = useTranslation('case');
  const hasCase = useCase((s) => s.document !== null);
  const go = useNavigation((s) => s.go);
  const scroller = useRef<HTMLDivElement>(null);
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
      <div className={styles.page}>
        <h1 className="visually-hidden">{t('page.title')}</h1>
        <SectionNav scroller={scroller} />
        <div className={styles.sections} ref={scroller}>
          {SECTIONS.map((section) => (
            <SectionView key={section.id} section={section} />
          ))}
        </div>
        <StrategiesPanel />
      </div>
    </div>
  );
}
