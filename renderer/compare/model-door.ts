/** What the Compare page takes from the model besides results. */
export {
  type DescribedChange,
  describeDifferences,
  findIndicator,
  INDICATORS,
  type Indicator,
  type IndicatorGroup,
  seasonsForHalfWidth,
  tCritical,
} from '../../sim/index.js';
