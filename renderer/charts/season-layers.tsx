import type { SeasonLayout, SeasonValue } from './season-layout.js';
import { LABEL_ROOM } from './season-layout.js';
import type { SeasonLine, SeasonVerdict } from './season-lines.js';
import { estimateText, wrapLabel } from './text-size.js';

/** Lines with their intervals as pale bands, named at their ends. */
export function Lines({ layout, lines, scale }: { readonly layout: SeasonLayout; readonly lines: readonly SeasonLine[]; readonly scale: number }) {
  const right = layout.plot.x + layout.plot.width;
  return lines.map((line, i) => (
    <g key={line.id}>
      <path d={layout.paths[i]?.band} fill={line.color} opacity={0.22} />
      <path d={layout.paths[i]?.line} fill="none" stroke="var(--surface)" strokeWidth={line.isStrong ? 5 : 4} />
      {/* A dark edge carries light colours on a light page. */}
      <path d={layout.paths[i]?.line} fill="none" stroke="var(--mark-edge)" strokeWidth={line.isStrong ? 3.4 : 2.2} strokeLinejoin="round" />
      <path d={layout.paths[i]?.line} fill="none" stroke={line.color} strokeWidth={line.isStrong ? 2 : 1.2} strokeLinejoin="round" />
      <Label text={line.title} x={right + 8} y={(layout.labels[i] ?? 0) + 4 * scale} isStrong={line.isStrong} scale={scale} />
    </g>
  ));
}

interface LabelProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isStrong: boolean;
  readonly scale: number;
}

function Label({ text, x, y, isStrong, scale }: LabelProps) {
  const size = 12 * scale;
  const lines = wrapLabel(text, LABEL_ROOM * scale, 2, (line) => estimateText(line, size * 0.9, isStrong));
  return (
    <text fontSize={size} fontWeight={isStrong ? 700 : 400} y={y - ((lines.length - 1) * size) / 2}>
      {lines.map((line, i) => (
        <tspan key={line} x={x} dy={i === 0 ? 0 : size * 1.15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface DifferencesProps {
  readonly layout: SeasonLayout;
  readonly values: readonly SeasonValue[];
  readonly verdicts: readonly SeasonVerdict[];
}

/** Filled blocks are clear, hollow ones contain zero; above or below the rule says which way. */
export function Differences({ layout, values, verdicts }: DifferencesProps) {
  const gap = (layout.centres[1] ?? layout.plot.x + layout.plot.width) - (layout.centres[0] ?? layout.plot.x);
  const width = Math.max(3, Math.min(14, gap * 0.6));
  return values.map(({ mean, low, high }, i) => {
    const centre = layout.centres[i] ?? 0;
    if (mean === null) return null;
    const [top, bottom] = [layout.y(high ?? mean), layout.y(low ?? mean)];
    const clear = verdicts[i] === 'better' || verdicts[i] === 'worse';
    const colour = verdicts[i] === 'better' ? 'var(--better)' : verdicts[i] === 'worse' ? 'var(--worse)' : 'var(--same)';
    const height = Math.max(2, bottom - top);
    return (
      <g key={centre}>
        <line x1={centre} x2={centre} y1={layout.y(0)} y2={layout.y(mean)} stroke={colour} opacity={0.35} strokeWidth={width / 2} />
        <rect x={centre - width / 2} y={top} width={width} height={height} fill={clear ? colour : 'var(--surface)'} stroke={colour} strokeWidth={1.2} />
      </g>
    );
  });
}

/** The span that is read. */
export function Reading({ layout, lines, at }: { readonly layout: SeasonLayout; readonly lines: readonly SeasonLine[]; readonly at: number }) {
  const x = layout.centres[at] ?? 0;
  return (
    <g>
      <line x1={x} x2={x} y1={layout.plot.y} y2={layout.plot.y + layout.plot.height} stroke="var(--ink)" strokeWidth={1} />
      {lines.map((line) => {
        const mean = line.values[at]?.mean ?? null;
        return mean === null ? null : <circle key={line.id} cx={x} cy={layout.y(mean)} r={3.5} fill={line.color} stroke="var(--mark-edge)" />;
      })}
    </g>
  );
}
