import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { useLanguage } from '../../i18n/use-language.js';
import { differenceText } from './difference-words.js';
import type { Difference } from './differences.js';
import styles from './differences-panel.module.css';
import type { CaseDifferences } from './use-differences.js';

/** How undoing a difference is called: taking it back, taking over what the disk has, going back to the default. */
export const TAKE_WORDS = {
  saved: { does: 'takeBack', name: 'takeBackName' },
  shipped: { does: 'takeBack', name: 'takeBackName' },
  defaults: { does: 'takeDefault', name: 'takeDefaultName' },
  disk: { does: 'takeTheirs', name: 'takeTheirsName' },
} as const;

export interface DifferenceRowProps {
  readonly difference: Difference;
  readonly of: CaseDifferences;
  readonly onTake: (difference: Difference) => void;
  /** Undefined where there is nothing to go to. */
  readonly onJump?: (difference: Difference) => void;
}

/** One difference: what, from what to what, back again. */
export function DifferenceRow({ difference, of, onTake, onJump }: DifferenceRowProps) {
  const { t: say } = useTranslation('differences');
  const { t } = useTranslation('case');
  const language = useLanguage();
  const text = differenceText(difference, of.document, of.other, { t, say, language });
  const name = text.of === '' ? text.label : `${text.label}${say('of')}${text.of}`;
  const words = TAKE_WORDS[of.against];
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        {onJump === undefined ? (
          <b>{text.label}</b>
        ) : (
          <AriaButton className={styles.jump as string} aria-label={say('jump', { name })} onPress={() => onJump(difference)}>
            {text.label}
          </AriaButton>
        )}
        {text.of !== '' && <span className={styles.of}> {text.of}</span>}
        {/* What is on the disk would be taken: from here to there. Everything else is told as it came about. */}
        <Values {...(of.against === 'disk' && text.other !== '' ? { from: text.now, to: text.other } : { from: text.other, to: text.now })} />
      </div>
      <Button kind="quiet" data-take aria-label={say(words.name, { name })} onPress={() => onTake(difference)}>
        {say(words.does)}
      </Button>
    </li>
  );
}

function Values({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <p className={styles.values}>
      {from !== '' && (
        <>
          <span className={styles.from}>{from}</span>
          <span aria-hidden="true"> → </span>
        </>
      )}
      <b>{to}</b>
    </p>
  );
}
