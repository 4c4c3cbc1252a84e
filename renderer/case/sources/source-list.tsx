import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { Button } from '../../components/button.js';
import { useCase, useStores } from '../../stores/stores.js';
import { linesOf, SOURCES } from './lines-of.js';
import styles from './sources.module.css';

/** What the file says of where its numbers come from, a line each. */
export function SourceList() {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const lines = useCase(useShallow((s) => linesOf(s.document)));
  const list = useRef<HTMLOListElement>(null);
  const add = () => {
    theCase.getState().edit(SOURCES, [...lines, '']);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus());
  };
  const remove = (at: number) => {
    if (lines.length === 1) theCase.getState().remove(SOURCES);
    else theCase.getState().remove([...SOURCES, at]);
  };
  return (
    <>
      {lines.length === 0 && <p className={styles.none}>{t('about.sourcesNone')}</p>}
      <ol ref={list} className={styles.list}>
        {numbered(lines).map(({ line, number }) => (
          <li key={number}>
            <textarea
              rows={1}
              aria-label={t('about.source', { number })}
              value={line}
              onFocus={() => theCase.getState().settle()}
              onChange={(event) => theCase.getState().edit([...SOURCES, number - 1], event.currentTarget.value.replaceAll('\n', ' '), `type source ${number}`)}
            />
            <Button kind="quiet" aria-label={t('about.sourceRemove', { number })} onPress={() => remove(number - 1)}>
              ×
            </Button>
          </li>
        ))}
      </ol>
      <Button kind="quiet" onPress={add}>
        {t('about.sourceAdd')}
      </Button>
    </>
  );
}

/** Lines have no names but their numbers, by which they are spoken of. */
function numbered(lines: readonly string[]): readonly { readonly line: string; readonly number: number }[] {
  return lines.map((line, i) => ({ line, number: i + 1 }));
}
