import { signedFigure } from '../../format/figures.js';
import type { Interval } from '../comparison.js';
import { rangeText, type Speech } from '../finding-text.js';
import { indicatorScale } from '../indicator-scale.js';
import { findIndicator, type Indicator } from '../model-door.js';
import { unitText, withUnitHeading } from '../unit-text.js';
import type { PeriodsShown } from './use-periods.js';

/** Writes the values of an indicator through the season, all in one unit. */
export interface PeriodWriter {
  /** "Sales, thousand yuan". */
  readonly heading: string;
  readonly value: (value: number) => string;
  readonly change: (value: number) => string;
  /** "23.1 (22.0 to 24.2)". */
  readonly withRange: (interval: Interval, write: (value: number) => string) => string;
}

export function periodWriter({ lines, indicator: id }: PeriodsShown, speech: Speech): PeriodWriter {
  const { language, t } = speech;
  const indicator = findIndicator(id) as Indicator;
  const largest = Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => Math.abs(value.mean ?? 0))));
  const scale = indicatorScale(indicator, largest, language);
  const shown = largest * scale.factor;
  const decimals = shown >= 1000 ? 0 : shown >= 10 ? 1 : 2;
  return {
    heading: withUnitHeading(indicator.title[language === 'en' ? 'en' : 'zh'], unitText(scale.unit, speech), speech),
    value: scale.write,
    change: (value) => signedFigure(value * scale.factor, decimals, language),
    withRange: ({ mean, low, high }, write) => {
      if (mean === null) return '–';
      return low === null || high === null ? write(mean) : `${write(mean)} ${t('chart.interval', { range: rangeText(write(low), write(high), speech) })}`;
    },
  };
}
