import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react';
import { Axes, Stages } from './season-furniture.js';
import { Differences, Lines, Reading } from './season-layers.js';
import { nearestSpan, type SeasonSpan, type SeasonValue, seasonLayout } from './season-layout.js';
import styles from './season-lines.module.css';
import { useSize } from './use-size.js';

export interface SeasonLine {
  readonly id: string;
  readonly title: string;
  /** A CSS colour that follows the theme. */
  readonly color: string;
  readonly isStrong: boolean;
  readonly values: readonly SeasonValue[];
}

/** A difference in one span: its interval and which way it points. */
export type SeasonVerdict = 'better' | 'worse' | 'not distinguishable' | 'no direction';

export interface SeasonStage {
  readonly name: string;
  readonly fromDay: number;
  readonly toDay: number;
}

export interface SeasonLinesProps {
  readonly lines: readonly SeasonLine[];
  readonly spans: readonly SeasonSpan[];
  readonly days: number;
  /** Promotions, drawn as what lies behind. */
  readonly stages: readonly SeasonStage[];
  /** With it the first line is of differences, drawn as intervals about zero. */
  readonly verdicts: readonly SeasonVerdict[] | null;
  readonly texts: {
    readonly name: string;
    readonly valueAxis: string;
    readonly dayAxis: string;
    readonly tick: (value: number, decimals: number) => string;
    /** Under a span, and what the whole of it says. */
    readonly spanTick: (index: number) => string;
    readonly reading: (index: number) => string;
  };
  readonly scale: number;
  /** The span that is read; null: none. */
  readonly at: number | null;
  readonly onAt: (index: number | null) => void;
}

/** Lines with their intervals over the days of a season, read by pointing or by the arrow keys. */
export function SeasonLines(props: SeasonLinesProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(frame);
  const { lines, spans, days, scale, verdicts, texts, at, onAt } = props;
  const zero = verdicts !== null;
  const layout = useMemo(
    () => (width === 0 ? null : seasonLayout({ width, height, scale, days, spans, zero, lines: lines.map(({ values }) => values) })),
    [width, height, scale, days, spans, zero, lines],
  );
  const last = spans.length - 1;
  const point = (event: PointerEvent<HTMLDivElement>) => {
    if (layout) onAt(nearestSpan(layout.centres, event.clientX - event.currentTarget.getBoundingClientRect().left));
  };
  const press = (event: KeyboardEvent) => {
    const next = keyTarget(event.key, at, last);
    if (next === undefined) return;
    event.preventDefault();
    onAt(next);
  };
  return (
    <div
      ref={frame}
      className={styles.frame}
      role="slider"
      tabIndex={0}
      aria-label={texts.name}
      aria-valuemin={1}
      aria-valuemax={spans.length}
      aria-valuenow={(at ?? 0) + 1}
      aria-valuetext={texts.reading(at ?? 0)}
      onPointerMove={point}
      onPointerLeave={() => onAt(null)}
      onKeyDown={press}
    >
      {layout && (
        <svg width={width} height={height} aria-hidden="true">
          <Stages layout={layout} stages={props.stages} scale={scale} />
          <Axes layout={layout} texts={texts} spans={spans} scale={scale} />
          {verdicts ? (
            <Differences layout={layout} values={lines[0]?.values ?? []} verdicts={verdicts} />
          ) : (
            <Lines layout={layout} lines={lines} scale={scale} />
          )}
          {at !== null && layout.centres[at] !== undefined && <Reading layout={layout} lines={lines} at={at} />}
        </svg>
      )}
    </div>
  );
}

function keyTarget(key: string, at: number | null, last: number): number | null | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, at === null ? 0 : at + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, at === null ? last : at - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}
