import { Button as AriaButton, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { TipBox } from '../components/tip.js';
import { helpStore } from '../help/help-store.js';
import { useNavigation } from '../stores/stores.js';
import { PlaceIcon } from './icons.js';
import { OPEN_PLACES, PLACES, type Place } from './navigation-store.js';
import styles from './rail.module.css';

/** The five places, always in sight, in the order of the flow. */
export function Rail() {
  const { t } = useTranslation();
  const place = useNavigation((s) => s.place);
  const go = useNavigation((s) => s.go);
  const show = useNavigation((s) => s.show);
  return (
    <nav className={styles.rail} aria-label={t('rail.label')}>
      <ol>
        {PLACES.map((each, i) => (
          <li key={each}>
            <RailItem place={each} digit={i + 1} here={each === place} onPress={() => go(each)} />
          </li>
        ))}
      </ol>
      <AriaButton className={`${styles.item} ${styles.end}`} aria-keyshortcuts="F1" onPress={() => helpStore.getState().open()}>
        <PlaceIcon place="help" />
        <span>{t('rail.help')}</span>
      </AriaButton>
      <AriaButton className={styles.item as string} onPress={() => show('settings')}>
        <PlaceIcon place="settings" />
        <span>{t('rail.settings')}</span>
      </AriaButton>
    </nav>
  );
}

interface RailItemProps {
  readonly place: Place;
  readonly digit: number;
  readonly here: boolean;
  readonly onPress: () => void;
}

function RailItem({ place, digit, here, onPress }: RailItemProps) {
  const { t } = useTranslation();
  const open = OPEN_PLACES.has(place);
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        className={styles.item}
        // Not natively disabled: the tooltip with the reason has to be reachable by keyboard.
        aria-disabled={!open}
        {...(here ? { 'aria-current': 'page' as const, 'data-here': true } : {})}
        {...(open ? { onPress } : { 'data-later': true })}
        aria-keyshortcuts={String(digit)}
      >
        <PlaceIcon place={place} />
        <span className={styles.name}>{t(`rail.${place}`)}</span>
      </AriaButton>
      <TipBox placement="right">{open ? t('rail.key', { name: t(`rail.${place}`), digit }) : t('rail.later', { name: t(`rail.${place}`) })}</TipBox>
    </TooltipTrigger>
  );
}
