import { useMemo } from 'react';
import { StrategyScatter } from '../charts/strategy-scatter.js';
import type { Comparison } from './comparison.js';
import { findingOf } from './finding.js';
import { scatterStrategies, scatterTexts, tipRows } from './scatter-input.js';
import { useSpeech } from './use-speech.js';

export interface FindingChartProps {
  readonly comparison: Comparison;
  /** The finding in words: the chart's name. */
  readonly title: string;
  /** Size of type: 1, 1.25, 1.5. */
  readonly scale: number;
  readonly onFocus: (id: string) => void;
}

const NO_FRONT: readonly string[] = [];

/** The chart of a comparison: complaint rate against sales. */
export function FindingChart({ comparison, title, scale, onFocus }: FindingChartProps) {
  const speech = useSpeech();
  const strategies = useMemo(() => scatterStrategies(comparison), [comparison]);
  const texts = useMemo(() => scatterTexts(comparison, findingOf(comparison), title, speech), [comparison, title, speech]);
  const front = comparison.result.front ?? NO_FRONT;
  return (
    <StrategyScatter strategies={strategies} front={front} texts={texts} scale={scale} tipRows={(id) => tipRows(comparison, id, speech)} onChoose={onFocus} />
  );
}
