import { memo } from 'react';
import type { Scenario } from '../../simulation/door.js';
import type { Comparison } from '../comparison.js';
import { WhySections } from '../why/why-sections.js';
import { BalanceSection } from './balance-section.js';
import { CausesSection } from './causes-section.js';
import { LossesSection } from './losses-section.js';
import { PeriodsSection } from './periods-section.js';
import { RisksSection } from './risks-section.js';
import { SearchSection } from './search-section.js';
import styles from './sections.module.css';
import { SureSection } from './sure-section.js';
import { TornadoSection } from './tornado-section.js';
import { WeekSection } from './week-section.js';

export interface DeeperSectionsProps {
  readonly comparison: Comparison;
  readonly scenario: Scenario | null;
  readonly scale: number;
}

/** Everything below the table: why, when, where from, how it went, what is out of balance. Each section says its result in a line and folds up to it. */
export const DeeperSections = memo(function DeeperSections({ comparison, scenario, scale }: DeeperSectionsProps) {
  return (
    <div className={styles.sections}>
      <CausesSection comparison={comparison} />
      <WeekSection comparison={comparison} />
      <LossesSection comparison={comparison} />
      {scenario && comparison.focus && <PeriodsSection comparison={comparison} scenario={scenario} scale={scale} />}
      {scenario && <WhySections comparison={comparison} scenario={scenario} />}
      <BalanceSection comparison={comparison} />
      {scenario && <RisksSection comparison={comparison} scenario={scenario} />}
      <SureSection comparison={comparison} />
      <TornadoSection comparison={comparison} />
      {scenario && <SearchSection scenario={scenario} scale={scale} />}
    </div>
  );
});
