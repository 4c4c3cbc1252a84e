import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { useLanguage } from '../../i18n/use-language.js';
import { type JsonPath, pathText } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';
import { differenceText } from '../differences/difference-words.js';
import { knownDifferences } from '../differences/differences.js';
import { FieldScope } from '../fields/field-scope.js';
import { GuardrailParts } from '../guardrails/guardrail-parts.js';
import { InitiativeList } from '../initiatives/initiative-list.js';
import { RiskList } from '../risks/risk-list.js';
import { RuleParts } from '../rules/rule-parts.js';
import { SearchParts } from '../search/search-parts.js';
import { SensitivityParts } from '../sensitivity/sensitivity-parts.js';
import { StoreTable } from '../stores/store-table.js';
import { AboutParts } from './about-parts.js';
import { Blocks } from './blocks.js';
import { CalendarParts } from './calendar-parts.js';
import { DemandParts } from './demand-parts.js';
import { type Section, type SectionId, sectionOf } from './section-list.js';
import styles from './section-view.module.css';
import { StaffParts } from './staff-parts.js';

/** What a section has beside its sentences: above them. */
const PARTS: Readonly<Partial<Record<SectionId, ReactNode>>> = {
  about: <AboutParts />,
  calendar: <CalendarParts />,
  demand: <DemandParts />,
  stores: <StoreTable />,
  staff: <StaffParts />,
  rules: <RuleParts />,
  change: <InitiativeList />,
  risks: <RiskList />,
  search: <SearchParts />,
  sensitivity: <SensitivityParts />,
  guardrails: <GuardrailParts />,
};

const AT_WORLD: JsonPath = ['world'];
const AT_ROOT: JsonPath = [];

/** A section with its heading; what it holds may come a moment later (`filled`). */
export const SectionView = memo(function SectionView({ section, filled }: { readonly section: Section; readonly filled: boolean }) {
  const { t } = useTranslation('case');
  const { id } = section;
  return (
    <section className={styles.section} id={`section-${id}`} aria-labelledby={`heading-${id}`}>
      <header className={styles.head}>
        <h2 id={`heading-${id}`} tabIndex={-1}>
          {t(`section.${id}`)}
        </h2>
        <span className={styles.hint}>{t(`hint.${id}`)}</span>
        <SectionChanges id={id} />
        <SectionProblemCount id={id} />
      </header>
      {filled && (
        <FieldScope at={section.fromRoot === true ? AT_ROOT : AT_WORLD}>
          {PARTS[id]}
          <Blocks blocks={section.blocks} />
        </FieldScope>
      )}
    </section>
  );
});

/** What is different from the saved case in this section: the first change in words, the others counted. */
function SectionChanges({ id }: { readonly id: SectionId }) {
  const { t } = useTranslation('case');
  const { t: say } = useTranslation('differences');
  const language = useLanguage();
  const document = useCase((s) => s.document);
  const saved = useCase((s) => s.saved);
  if (document === null || saved === null || document === saved) return null;
  const changed = knownDifferences(saved, document).filter(({ path }) => sectionOf(pathText(path)) === id);
  const [first] = changed;
  if (first === undefined) return null;
  const { label, other, now } = differenceText(first, document, saved, { t, say, language });
  return (
    <span className={styles.changes}>
      {other === '' ? `${label} ${now}` : t('section.changes', { label, from: other, to: now })}
      {changed.length > 1 && <span> {t('section.more', { count: changed.length - 1 })}</span>}
    </span>
  );
}

function SectionProblemCount({ id }: { readonly id: SectionId }) {
  const { t } = useTranslation('case');
  const count = useCase(useShallow((s) => s.problems.filter((problem) => sectionOf(problem.path) === id).length));
  return count === 0 ? null : <span className={styles.problems}>{t('section.problems', { count })}</span>;
}
