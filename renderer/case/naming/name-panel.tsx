import { type FormEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { focusWhenMade } from '../../components/focus-when-made.js';
import { localText } from '../../i18n/local-text.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { LocalText } from '../../simulation/door.js';
import { type JsonObject, pathText, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { sectionOf } from '../sections/section-list.js';
import { isName, type Mention, mentionsOf, NAMES_LUCK, type NameKind, namesTaken, withName } from './names.js';
import styles from './naming.module.css';

interface NamePanelProps {
  readonly kind: NameKind;
  readonly name: string;
  /** Null where nothing was changed. */
  readonly onDone: (name: string | null) => void;
}

/** Where a name is spoken of, and a field to call the thing otherwise; a name that is taken or none is refused in words. */
export function NamePanel({ kind, name, onDone }: NamePanelProps) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const [draft, setDraft] = useState(name);
  const field = useId();
  const document = useCase((s) => s.document);
  const mentions = useMemo(() => (document === null ? [] : mentionsOf(document, kind, name)), [document, kind, name]);
  const uses = mentions.filter(({ isDefinition }) => !isDefinition);
  const taken = document !== null && draft !== name && namesTaken(document, kind).has(draft);
  const refusal = taken ? t('naming.taken', { name: draft }) : isName(draft) ? null : t('naming.form');
  const rename = (event: FormEvent) => {
    event.preventDefault();
    if (refusal !== null) return;
    if (draft !== name) theCase.getState().change((before) => withName(before, kind, name, draft));
    onDone(draft === name ? null : draft);
  };
  return (
    <form onSubmit={rename} className={styles.form}>
      <label htmlFor={field}>{t('naming.title', { kind: t(`naming.kind.${kind}`) })}</label>
      <input
        id={field}
        type="text"
        autoComplete="off"
        spellCheck={false}
        ref={focusWhenMade}
        value={draft}
        aria-invalid={refusal !== null}
        aria-describedby={`${field}-says`}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setDraft(event.currentTarget.value.trim())}
      />
      <p id={`${field}-says`} className={refusal === null ? styles.says : styles.refusal} role={refusal === null ? undefined : 'alert'}>
        {refusal ?? t(uses.length === 0 ? 'naming.unused' : 'naming.says')}
      </p>
      <Uses uses={uses} />
      {NAMES_LUCK.includes(kind) && <p className={styles.says}>{t('naming.luck')}</p>}
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" isDisabled={refusal !== null || draft === name}>
          {t('naming.rename')}
        </Button>
        <Button kind="quiet" onPress={() => onDone(null)}>
          {t('naming.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Where a name is spoken of: how often in each section and each strategy. */
function Uses({ uses }: { readonly uses: readonly Mention[] }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const document = useCase((s) => s.document);
  const counts = new Map<string, number>();
  for (const { path } of uses) {
    const place = path[0] === 'strategies' ? strategyName(document, path[1], language) : t(`section.${sectionOf(pathText(path)) ?? 'about'}`);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return (
    <div className={styles.says}>
      {t('naming.used')}
      <ul>
        {[...counts].map(([place, count]) => (
          <li key={place}>{t('naming.place', { place, count })}</li>
        ))}
      </ul>
    </div>
  );
}

function strategyName(document: JsonObject | null, index: string | number | undefined, language: 'en' | 'zh-CN'): string {
  const at = ['strategies', Number(index)];
  const title = valueAt(document ?? undefined, [...at, 'title']) as LocalText | undefined;
  return localText(title, language, String(valueAt(document ?? undefined, [...at, 'id']) ?? ''));
}
