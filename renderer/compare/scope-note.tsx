import { localText } from '../i18n/local-text.js';
import type { Scenario } from '../simulation/door.js';
import { useExperiment } from '../stores/stores.js';
import { useSpeech } from './use-speech.js';

/** Says that the numbers are of one store only. */
export function ScopeNote({ scenario }: { readonly scenario: Scenario | null }) {
  const { t, language } = useSpeech();
  const scope = useExperiment((s) => s.scope);
  if (scope === null) return null;
  const title = scenario?.world.stores.find(({ id }) => id === scope)?.title;
  return <b>{t('sub.scope', { store: localText(title, language, scope) })} </b>;
}
