import { Axes, Stages } from '../charts/season-furniture.js';
import { Differences, Lines } from '../charts/season-layers.js';
import { seasonLayout } from '../charts/season-layout.js';
import type { SeasonLinesProps } from '../charts/season-lines.js';

export type PaperSeasonProps = Pick<SeasonLinesProps, 'lines' | 'spans' | 'days' | 'stages' | 'verdicts' | 'texts'> & {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
};

/** Lines or differences over the days of a season, for paper: the chart of the Compare page without its pointer. */
export function PaperSeason({ lines, spans, days, stages, verdicts, texts, width, height }: PaperSeasonProps) {
  const zero = verdicts !== null;
  const layout = seasonLayout({ width, height, scale: 1, days, spans, zero, lines: lines.map(({ values }) => values) });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={texts.name}>
      <Stages layout={layout} stages={stages} scale={1} />
      <Axes layout={layout} texts={texts} spans={spans} scale={1} />
      {verdicts ? <Differences layout={layout} values={lines[0]?.values ?? []} verdicts={verdicts} /> : <Lines layout={layout} lines={lines} scale={1} />}
    </svg>
  );
}
