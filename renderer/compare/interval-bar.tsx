import type { Interval, Verdict } from './comparison.js';

export interface IntervalBarProps {
  readonly interval: Interval;
  readonly verdict: Verdict;
  /** Value at either end of the bar. */
  readonly reach: number;
  /** Design pixels from end to end. */
  readonly width: number;
}

const COLOURS: Readonly<Record<Verdict, string>> = {
  better: 'var(--better)',
  worse: 'var(--worse)',
  'not distinguishable': 'var(--same)',
  'no direction': 'var(--same)',
};

/** A pale bar from zero to the mean, a solid block over the interval, hollow when it contains zero. Zero is in the middle. */
export function IntervalBar({ interval, verdict, reach, width }: IntervalBarProps) {
  const { mean, low, high } = interval;
  const half = width / 2;
  const at = (value: number) => half + (reach > 0 ? (value / reach) * (half - 2) : 0);
  const colour = COLOURS[verdict];
  const hollow = low !== null && high !== null && low <= 0 && high >= 0;
  return (
    <svg viewBox={`0 0 ${width} 18`} aria-hidden="true" style={{ width: `calc(${width} * var(--u))`, height: 'calc(18 * var(--u))', flex: 'none' }}>
      <line x1={half} x2={half} y1="1" y2="17" stroke="var(--line-strong)" />
      {mean !== null && mean !== 0 && <rect x={Math.min(half, at(mean))} y="6.5" width={Math.abs(at(mean) - half)} height="5" fill={colour} opacity="0.3" />}
      {low !== null && high !== null && (low !== 0 || high !== 0) && <Block from={at(low)} to={at(high)} colour={colour} hollow={hollow} />}
    </svg>
  );
}

/** At least 3 wide, so that a very narrow interval is still seen. */
function Block({ from, to, colour, hollow }: { readonly from: number; readonly to: number; readonly colour: string; readonly hollow: boolean }) {
  const width = Math.max(3, to - from);
  const x = (from + to - width) / 2;
  return hollow ? (
    <rect x={x} y="3.5" width={width} height="11" fill="var(--surface)" stroke={colour} strokeWidth="1.2" />
  ) : (
    <rect x={x} y="3" width={width} height="12" fill={colour} />
  );
}
