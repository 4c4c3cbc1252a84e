import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { isObject, type Json, type JsonPath, pathText, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import styles from './local-text-input.module.css';

export interface LocalTextInputProps {
  readonly path: JsonPath;
  readonly label: string;
  /** Shown while nothing is written. */
  readonly fallback?: string;
  /** A title (1) is bold and has no line breaks, though it may wrap. */
  readonly lines?: number;
}

/** A text of the case, edited in the language on screen. A text that has only one language keeps one. */
export function LocalTextInput({ path, label, fallback = '', lines = 1 }: LocalTextInputProps) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const language = useLanguage();
  const value = useCase((s) => valueAt(s.document ?? undefined, path));
  const shown = typeof value === 'string' ? value : isObject(value) ? String(value[language] ?? '') : '';
  const write = (text: string) => {
    const next: Json = isObject(value) ? ({ ...value, [language]: text } as Json) : text;
    if (text === '' && !isObject(value)) theCase.getState().remove(path);
    else theCase.getState().edit(path, next, `type ${pathText(path)}`);
  };
  const bilingual = isObject(value) ? t('about.language', { language: t(`about.${language}`) }) : undefined;
  const common = { className: styles.input, 'aria-label': label, 'data-path': pathText(path), value: shown, placeholder: fallback, title: bilingual };
  return (
    <textarea
      {...common}
      rows={1}
      data-title={lines === 1 || undefined}
      onFocus={() => theCase.getState().settle()}
      onChange={(event) => write(lines === 1 ? event.currentTarget.value.replaceAll('\n', ' ') : event.currentTarget.value)}
      onKeyDown={(event) => {
        if (lines === 1 && event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
