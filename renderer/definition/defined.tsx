import { Tip } from '../components/tip.js';
import { useLanguage } from '../i18n/use-language.js';
import { Definition } from './definition.js';
import styles from './definition.module.css';
import { definitionParts } from './definition-parts.js';

/** The name of an indicator, with its definition, unit and direction on hover and on focus. A name of no indicator stays plain text. */
export function Defined({ indicator, children }: { readonly indicator: string; readonly children: string }) {
  const language = useLanguage();
  if (definitionParts(indicator, language) === null) return children;
  return (
    <Tip tip={<Definition indicator={indicator} />}>
      <button type="button" className={styles.name}>
        {children}
      </button>
    </Tip>
  );
}
