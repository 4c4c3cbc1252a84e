import { Tip } from '../components/tip.js';
import styles from './compare.module.css';
import { findIndicator } from './model-door.js';
import { useSpeech } from './use-speech.js';

/** The name of an indicator, with its definition on hover and on focus. */
export function Defined({ indicator, children }: { readonly indicator: string; readonly children: string }) {
  const { language } = useSpeech();
  const definition = findIndicator(indicator)?.definition[language === 'en' ? 'en' : 'zh'];
  if (definition === undefined) return children;
  return (
    <Tip tip={definition}>
      <button type="button" className={styles.defined}>
        {children}
      </button>
    </Tip>
  );
}
