import { Tip } from '../components/tip.js';
import { useLanguage } from '../i18n/use-language.js';
import { Definition } from './definition.js';
import styles from './definition.module.css';
import { definitionParts } from './definition-parts.js';

export interface DefinedProps {
  /** The indicator it names, as in results. */
  readonly indicator?: string;
  /** What it is, in words, for what is no indicator. */
  readonly says?: string;
  /** The name itself. */
  readonly children: string;
}

/**
 * The name of a number, with its definition on hover and on focus: an indicator's with unit and direction, anything else's in words.
 * A name with neither stays plain text.
 */
export function Defined({ indicator, says, children }: DefinedProps) {
  const language = useLanguage();
  const isIndicator = indicator !== undefined && definitionParts(indicator, language) !== null;
  if (!isIndicator && says === undefined) return children;
  return (
    <Tip tip={isIndicator ? <Definition indicator={indicator} /> : <span className={styles.says}>{says}</span>}>
      <button type="button" className={styles.name}>
        {children}
      </button>
    </Tip>
  );
}
