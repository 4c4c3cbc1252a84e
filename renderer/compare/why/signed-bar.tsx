/** A bar from zero with the interval of its end; all of a column share one scale. */
export interface SignedBarProps {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Ends of the scale; zero lies between them. */
  readonly scale: readonly [number, number];
  readonly colour: string;
}

const WIDTH = 160;

/** Hollow where the interval contains zero, so that it is told without colour. Decoration for the ear: the numbers stand beside it. */
export function SignedBar({ value, low, high, scale: [from, to], colour }: SignedBarProps) {
  const at = (v: number) => 3 + ((v - from) / (to - from || 1)) * (WIDTH - 6);
  const zero = at(0);
  const isOpen = low !== null && high !== null && low <= 0 && high >= 0;
  return (
    <svg viewBox={`0 0 ${WIDTH} 18`} preserveAspectRatio="none" aria-hidden="true">
      {value !== null && (
        <rect
          x={Math.min(zero, at(value))}
          y="4"
          width={Math.max(1, Math.abs(at(value) - zero))}
          height="10"
          fill={isOpen ? 'var(--surface)' : colour}
          stroke={colour}
          strokeWidth="1.2"
          vectorEffect="non-scaling-stroke"
        />
      )}
      {low !== null && high !== null && (
        <path d={`M${at(low)},9H${at(high)}M${at(low)},6v6M${at(high)},6v6`} stroke="var(--ink)" fill="none" vectorEffect="non-scaling-stroke" />
      )}
      <line x1={zero} x2={zero} y1="0" y2="18" stroke="var(--line-strong)" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

/** One scale for several intervals, with zero on it. */
export function signedScale(
  intervals: readonly { readonly mean: number | null; readonly low: number | null; readonly high: number | null }[],
): readonly [number, number] {
  const values = intervals.flatMap(({ mean, low, high }) => [mean, low, high]).filter((value) => value !== null);
  return [Math.min(0, ...values), Math.max(0, ...values)];
}
