import { memo } from 'react';
import type { Scenario } from '../../simulation/door.js';
import type { Comparison } from '../comparison.js';
import { FatesSection } from './fates-section.js';
import { MovesSection } from './moves-section.js';
import { PartsSection } from './parts-section.js';

export interface WhyProps {
  readonly comparison: Comparison;
  readonly scenario: Scenario;
}

/** Why two strategies differ: which part of the plan, which customers, which moves. Folded, they are three lines of text. */
export const WhySections = memo(function WhySections({ comparison, scenario }: WhyProps) {
  if (!comparison.focus || !comparison.baseline) return null;
  return (
    <>
      <PartsSection comparison={comparison} scenario={scenario} />
      <FatesSection comparison={comparison} scenario={scenario} />
      <MovesSection comparison={comparison} scenario={scenario} />
    </>
  );
});
