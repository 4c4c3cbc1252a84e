import type { Attribution, IndicatorAttribution } from '../../simulation/door.js';
import type { PartNames } from './part-names.js';

export interface SharesProps {
  readonly attribution: Attribution;
  /** The indicator that is shared out. */
  readonly shown: IndicatorAttribution;
  readonly nameOf: PartNames;
}
