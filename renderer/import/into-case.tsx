import { type ReactNode, useMemo, useState } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { byGroup, type DifferenceGroup, differenceText } from '../case/differences/difference-words.js';
import { differencesOf } from '../case/differences/differences.js';
import { allTakenBack } from '../case/differences/take-back.js';
import { Button } from '../components/button.js';
import { Tick } from '../components/tick.js';
import { localText } from '../i18n/local-text.js';
import { useLanguage } from '../i18n/use-language.js';
import type { ImportReport } from '../simulation/door.js';
import { readCase } from '../simulation/read-case.js';
import type { JsonObject } from '../stores/json-path.js';
import { useCase, useNavigation, useStores } from '../stores/stores.js';
import styles from './into-case.module.css';
import { mergedCase } from './merged-case.js';

export interface IntoCaseProps {
  /** The case as it is on screen. */
  readonly document: JsonObject;
  readonly imported: JsonObject;
  readonly report: ImportReport;
  readonly onLeave: () => void;
}

/** What the numbers of the file would change in the open case, section by section, before anything is changed. */
export function IntoCase({ document, imported, report, onLeave }: IntoCaseProps) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const { theCase, imports } = useStores();
  const go = useNavigation((s) => s.go);
  const title = useCase((s) => localText(s.scenario?.title, language, s.name));
  const [left, setLeft] = useState<readonly DifferenceGroup[]>([]);
  const { merged, groups, count, next, problems } = useMerge(document, imported, report, left);
  const take = () => {
    theCase.getState().change(() => next);
    imports.getState().close();
    go('case');
  };
  return (
    <section className={styles.into} aria-label={t('import.into.title', { name: title })}>
      <h2>{t('import.into.title', { name: title })}</h2>
      <p>{t(groups.length === 0 ? 'import.into.nothing' : 'import.into.say')}</p>
      <CheckboxGroup
        className={styles.groups as string}
        aria-label={t('import.into.sections')}
        value={groups.map(([group]) => group).filter((group) => !left.includes(group))}
        onChange={(kept) => setLeft(groups.map(([group]) => group).filter((group) => !kept.includes(group)))}
      >
        {groups.map(([group, list]) => (
          <Group key={group} group={group} count={list.length}>
            {list.map((difference) => (
              <Change key={`${difference.kind} ${difference.path.join('.')}`} difference={difference} document={document} merged={merged} />
            ))}
          </Group>
        ))}
      </CheckboxGroup>
      {problems > 0 && <p className={styles.problems}>{t('import.into.problems', { count: problems })}</p>}
      <div className={styles.actions}>
        <Button kind="primary" isDisabled={count === 0} onPress={take}>
          {t('import.into.take', { count })}
        </Button>
        <Button onPress={onLeave}>{t('import.into.leave')}</Button>
        <span>{t('import.into.undo')}</span>
      </div>
    </section>
  );
}

/** The open case with the wanted sections of the file in it. @param left sections that are not wanted */
function useMerge(document: JsonObject, imported: JsonObject, report: ImportReport, left: readonly DifferenceGroup[]) {
  const { merged, list } = useMemo(() => {
    const whole = mergedCase(document, imported, report);
    // Taking the open case "back" to the merged one is what takes the numbers over.
    return { merged: whole, list: differencesOf(whole, document) };
  }, [document, imported, report]);
  return useMemo(() => {
    const groups = byGroup(list);
    const wanted = groups.flatMap(([group, own]) => (left.includes(group) ? [] : own));
    const next = allTakenBack(document, wanted, merged);
    const read = readCase(JSON.stringify(next));
    return { merged, groups, count: wanted.length, next, problems: read.ok ? 0 : read.problems.length };
  }, [document, merged, list, left]);
}

function Group({ group, count, children }: { readonly group: DifferenceGroup; readonly count: number; readonly children: ReactNode }) {
  const { t } = useTranslation('case');
  const name = group === 'strategies' || group === 'file' ? t(`differences:${group}`) : t(`section.${group}`);
  return (
    <div className={styles.group}>
      <Checkbox value={group} className={styles.check as string}>
        <Tick />
        <b>{name}</b>
        <small>{count}</small>
      </Checkbox>
      <ul>{children}</ul>
    </div>
  );
}

interface ChangeProps {
  readonly difference: ReturnType<typeof differencesOf>[number];
  readonly document: JsonObject;
  readonly merged: JsonObject;
}

/** A line from what is to what would be: the other way about than differences are told. */
function Change({ difference, document, merged }: ChangeProps) {
  const { t } = useTranslation('case');
  const { t: say } = useTranslation('differences');
  const language = useLanguage();
  const { label, of, other, now } = differenceText(difference, document, merged, { t, say, language });
  return (
    <li>
      <span>
        {label}
        {of !== '' && <small> {of}</small>}
      </span>
      <span className={styles.values}>
        {other === '' ? (
          now
        ) : (
          <>
            <span className={styles.from}>{now}</span> <span aria-hidden="true">→</span> <b>{other}</b>
          </>
        )}
      </span>
    </li>
  );
}
