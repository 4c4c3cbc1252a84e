import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.js';
import { useFrame } from '../frame/frame-context.js';
import { CaseCard } from './case-card.js';
import styles from './case-grid.module.css';
import { findCases } from './find-cases.js';
import { gridStep } from './grid-step.js';
import type { ReadCase } from './shipped-cases.js';

/** As many cases are seen at a glance; more of them can be searched. */
const AT_A_GLANCE = 12;

/** The cases as cards: arrow keys step from one to the next, words narrow them down. @param legend what their small charts show */
export function CaseGrid({ cases, legend }: { readonly cases: readonly ReadCase[]; readonly legend: ReactNode }) {
  const { t } = useTranslation('library');
  const { files } = useFrame();
  const [words, setWords] = useState('');
  const found = findCases(cases, words);
  return (
    <>
      {cases.length > AT_A_GLANCE && (
        <div className={styles.find}>
          <SearchField aria-label={t('find.label')} value={words} onChange={setWords} className={styles.search as string}>
            <Input placeholder={t('find.hint')} />
          </SearchField>
          <span role="status">{words.trim() === '' ? '' : t('find.shown', { count: found.length, all: cases.length })}</span>
        </div>
      )}
      {cases.length > 0 && found.length === 0 && (
        <div className={styles.none}>
          <b>{t('find.none')}</b>
          <p>{t('find.noneSay')}</p>
          <Button onPress={() => setWords('')}>{t('find.all')}</Button>
        </div>
      )}
      {/* Keys of the buttons inside come up to here; the list itself is not operated. */}
      <ul className={styles.grid} onKeyDown={step}>
        {found.map((each) => (
          <CaseCard key={each.shipped.name} of={each} onOpen={() => void files.openShipped(each.shipped)} />
        ))}
      </ul>
      {found.length > 0 && legend}
    </>
  );
}

/** Moves the focus from card to card as they stand on the screen. */
function step(event: KeyboardEvent<HTMLUListElement>) {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('h2 button')];
  const from = buttons.findIndex((button) => button.contains(event.target as Node));
  const places = buttons.map((button) => (button.closest('li') ?? button).getBoundingClientRect());
  const to = from < 0 ? undefined : gridStep(places, from, event.key);
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}
