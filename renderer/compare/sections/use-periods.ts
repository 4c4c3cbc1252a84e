import { useEffect, useState } from 'react';
import type { FollowedIndicator, PeriodLength } from '../../simulation/door.js';
import type { PeriodsAnswer } from '../../simulation/simulator.js';
import { useStores } from '../../stores/stores.js';
import type { Comparison } from '../comparison.js';

export interface PeriodsQuestion {
  readonly indicator: FollowedIndicator;
  readonly by: PeriodLength;
}

/** An answer with what it is about, so that a chart never shows numbers under another name. */
export interface PeriodsShown extends PeriodsAnswer {
  readonly indicator: FollowedIndicator;
  readonly baseline: string;
  readonly strategy: string;
  /** Of the result on screen when it was asked. */
  readonly digest: string;
}

/** The baseline and the strategy spoken of through the season, asked of the worker that has the seasons; the last answer stays until there is the next. */
export function usePeriods({ result, baseline, focus }: Comparison, { indicator, by }: PeriodsQuestion): PeriodsShown | null {
  const { analyst } = useStores();
  const [shown, setShown] = useState<PeriodsShown | null>(null);
  const against = baseline?.id;
  const strategy = focus?.id;
  const { digest } = result;
  useEffect(() => {
    if (against === undefined || strategy === undefined) return setShown(null);
    let wanted = true;
    analyst.periods({ indicator, by, strategies: [against, strategy], against }).then(
      (answer) => wanted && setShown(answer === null ? null : { ...answer, indicator, baseline: against, strategy, digest }),
      () => wanted && setShown(null),
    );
    return () => {
      wanted = false;
    };
  }, [analyst, indicator, by, against, strategy, digest]);
  return shown;
}
