import { lazy, Suspense } from 'react';
import { useHelp } from './help-store.js';

const OpenHelp = lazy(async () => ({ default: (await import('./open-help.js')).OpenHelp }));

/** The help beside the page: it stays open while people do what it says. */
export function HelpPanel() {
  const isOpen = useHelp((s) => s.isOpen);
  return isOpen ? (
    <Suspense fallback={null}>
      <OpenHelp />
    </Suspense>
  ) : null;
}
