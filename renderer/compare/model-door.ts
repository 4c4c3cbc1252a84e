/** What the Compare page takes from the model besides results. */
export { type Indicator, type IndicatorGroup } from '../../sim/record/indicator.js';
export { findIndicator, INDICATORS } from '../../sim/record/indicators.js';
export { type DescribedChange, describeDifferences } from '../../sim/scenario/describe-changes.js';
export { seasonsForHalfWidth } from '../../sim/statistics/seasons-needed.js';
export { tCritical } from '../../sim/statistics/student-t.js';
