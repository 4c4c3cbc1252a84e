import { useState } from 'react';
import { useNavigation } from '../stores/stores.js';
import { DefinitionPanel } from './definition-panel.js';
import { OpenPalette } from './open-palette.js';

/** Everything that can be done or found, by name; the definition of an indicator that was found stays open after it. */
export function CommandPalette() {
  const open = useNavigation((s) => s.open === 'palette');
  const [defined, define] = useState<string | null>(null);
  // Closed, it costs nothing: it would follow every edit of the case.
  return (
    <>
      {open && <OpenPalette define={define} />}
      <DefinitionPanel indicator={defined} onClose={() => define(null)} />
    </>
  );
}
