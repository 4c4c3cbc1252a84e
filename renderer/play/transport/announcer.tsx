import { localText } from '../../i18n/local-text.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import { clockText } from './clock-text.js';

/** Says alerts as they come, and what came of decisions. */
export function Announcer() {
  const { t, language } = usePlayTexts();
  const events = usePlay((s) => s.events);
  const time = usePlay((s) => s.time);
  const stores = usePlay((s) => s.setup?.stores);
  const told = usePlay((s) => s.told);
  const alert = events.findLast((event) => event.kind === 'alert' && event.time <= time);
  const title = stores?.find(({ id }) => id === alert?.store)?.title;
  return (
    <p className="visually-hidden" role="status">
      {alert !== undefined && time - alert.time < 30 && t('announce.alert', { store: localText(title, language, alert.store), at: clockText(alert.time) })}
      {told !== null && told.outcome.status !== 'refused' && t('announce.decided')}
    </p>
  );
}
