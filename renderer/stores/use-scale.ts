import type { Settings } from '../../electron/desktop-contract.js';
import { useSettings } from './stores.js';

const SCALES: Readonly<Record<Settings['size'], number>> = { normal: 1, 'projector-125': 1.25, projector: 1.5 };

/** How many times the normal size type is shown at; what is drawn in pixels and not by style sheets grows with it. */
export function useScale(): number {
  return useSettings((s) => SCALES[s.size]);
}
