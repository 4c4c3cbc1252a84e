import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { localText } from '../../i18n/local-text.js';
import type { PlayEvent } from '../../simulation/play/player.js';
import { BlockHead } from '../block-head.js';
import { clockText, dayOf } from '../transport/clock-text.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import styles from './alert-list.module.css';
import { eventWords } from './event-words.js';

/** What calls for somebody. */
const CALLS: ReadonlySet<string> = new Set(['alert', 'case-deadline-missed', 'case-escalated', 'absent', 'risk-began', 'wave-began']);
/** The latest so many are listed: the bar above the season shows where the others are. */
const SHOWN = 60;

/** Alerts, missed clocks and the like, the latest first; a press goes to the moment. */
export function AlertList() {
  const { t } = usePlayTexts();
  const events = usePlay((s) => s.events);
  const calls = useMemo(() => events.filter(({ kind }) => CALLS.has(kind)), [events]);
  const shown = calls.slice(-SHOWN).reverse();
  return (
    <section aria-label={t('alerts.title')}>
      <BlockHead title={t('alerts.count', { count: calls.length })} note={calls.length > SHOWN ? t('alerts.latest', { count: SHOWN }) : ''} />
      {shown.length === 0 ? (
        <p className={styles.empty}>{t('alerts.empty')}</p>
      ) : (
        <ol>
          {shown.map((event, i) => (
            <AlertRow key={`${event.time}-${event.kind}-${event.customer ?? i}`} event={event} />
          ))}
        </ol>
      )}
    </section>
  );
}

function AlertRow({ event }: { readonly event: PlayEvent }) {
  const texts = usePlayTexts();
  const { t, language } = texts;
  const session = usePlaySession();
  const stores = usePlay((s) => s.setup?.stores ?? []);
  const title = stores.length > 1 ? localText(stores.find(({ id }) => id === event.store)?.title, language, event.store) : '';
  const go = async () => {
    session.showStore(event.store);
    await session.goTo(event.time);
    if (event.customer !== undefined) session.choose({ kind: 'customer', customer: event.customer });
  };
  return (
    <li className={styles.row}>
      <AriaButton onPress={() => void go()}>
        <span className={styles.time}>{t('alerts.at', { day: dayOf(event.time), at: clockText(event.time) })}</span>
        <span data-kind={event.kind}>
          {event.kind === 'alert' && '▲ '}
          {eventWords(event, texts)}
        </span>
        {title !== '' && <small>{title}</small>}
      </AriaButton>
    </li>
  );
}
