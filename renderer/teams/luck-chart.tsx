import { markPath, markStyle } from '../components/strategy-mark.js';
import { type LaidLane, type LuckLane, type LuckLayout, layoutLuck } from './luck-layout.js';

/** One indicator of the drawing. */
export interface LuckPanel {
  readonly measure: string;
  /** "Complaints, change against nobody moved". */
  readonly strong: string;
  readonly plain: string;
  readonly lanes: readonly LuckLane[];
  readonly tick: (value: number, decimals: number) => string;
  /** Written at the mark of the season that was played. */
  readonly played: (value: number) => string;
}

export interface LuckChartProps {
  readonly panels: readonly LuckPanel[];
  /** Spoken name of the whole drawing. */
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly scale: number;
}

const NAMES = 150;
const GAP = 20;

/** Height of the drawing of these panels (pixels). */
export function luckHeight(panels: readonly Pick<LuckPanel, 'lanes'>[], scale: number): number {
  return panels.reduce((sum, { lanes }) => sum + layoutLuck({ lanes, width: 600, scale, names: NAMES * scale }).height + GAP * scale, 0);
}

/** The other seasons as dots, their mean with its interval, and the season that was played as a flag in them; a panel for each indicator. For screen and paper. */
export function LuckChart({ panels, name, width, scale }: LuckChartProps) {
  let top = 0;
  const laid = panels.map((panel) => {
    const layout = layoutLuck({ lanes: panel.lanes, width, scale, names: Math.min(NAMES * scale, width * 0.28) });
    const at = top;
    top += layout.height + GAP * scale;
    return { panel, layout, at };
  });
  return (
    <svg viewBox={`0 0 ${width} ${top}`} width={width} height={top} role="img" aria-label={name}>
      {laid.map(({ panel, layout, at }) => (
        <g key={panel.measure} transform={`translate(0,${at})`}>
          <Panel panel={panel} layout={layout} scale={scale} />
        </g>
      ))}
    </svg>
  );
}

function Panel({ panel, layout, scale }: { readonly panel: LuckPanel; readonly layout: LuckLayout; readonly scale: number }) {
  const { axis, axisAt, left, right, zero } = layout;
  return (
    <>
      <text x={0} y={14 * scale} fontSize={13 * scale} fontWeight={700}>
        {panel.strong}
        <tspan fontWeight={400} fill="var(--ink-2)">
          {'\u2002'}
          {panel.plain}
        </tspan>
      </text>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line x1={layout.toX(tick)} x2={layout.toX(tick)} y1={22 * scale} y2={axisAt} stroke="var(--line)" />
          <text x={layout.toX(tick)} y={axisAt + 16 * scale} fontSize={12 * scale} textAnchor="middle">
            <tspan fill="var(--ink-2)">{panel.tick(tick, axis.decimals)}</tspan>
          </text>
        </g>
      ))}
      {zero !== null && <line x1={zero} x2={zero} y1={22 * scale} y2={axisAt} stroke="var(--line-strong)" strokeWidth={1.4} />}
      <line x1={left} x2={right} y1={axisAt} y2={axisAt} stroke="var(--line-strong)" />
      {layout.lanes.map((lane) => (
        <Lane key={lane.lane.name} laid={lane} panel={panel} layout={layout} scale={scale} />
      ))}
    </>
  );
}

interface LaneProps {
  readonly laid: LaidLane;
  readonly panel: LuckPanel;
  readonly layout: LuckLayout;
  readonly scale: number;
}

function Lane({ laid, panel, layout, scale }: LaneProps) {
  const { lane, base, dots, mean, low, high } = laid;
  const { shape, color } = markStyle(lane.mark);
  const stroke = `color-mix(in srgb, ${color} 78%, var(--mark-edge))`;
  return (
    <g>
      <path
        d={markPath(shape, 5 * scale)}
        transform={`translate(${7 * scale},${base - 4 * scale})`}
        fill={lane.isGhost ? 'none' : color}
        stroke={stroke}
        strokeWidth={lane.isGhost ? 1.8 : 1}
      />
      <text x={18 * scale} y={base} fontSize={13 * scale} fontWeight={lane.isGhost ? 400 : 700}>
        {lane.name}
      </text>
      {/* One path of round points: cheaper than an element each. */}
      <path d={points(dots)} stroke={stroke} strokeWidth={4.8 * scale} strokeLinecap="round" opacity={0.85} />
      {lane.isGhost && <path d={points(dots)} stroke="var(--surface)" strokeWidth={2.6 * scale} strokeLinecap="round" />}
      {low !== null && high !== null && <rect x={low} y={base + 2 * scale} width={Math.max(1.5, high - low)} height={5 * scale} fill={stroke} opacity={0.35} />}
      {mean !== null && <line x1={mean} x2={mean} y1={base - 1 * scale} y2={base + 10 * scale} stroke={stroke} strokeWidth={2.4 * scale} />}
      <Flag laid={laid} panel={panel} layout={layout} scale={scale} />
    </g>
  );
}

function points(dots: LaidLane['dots']): string {
  return dots.map(({ x, y }) => `M${x.toFixed(1)},${y.toFixed(1)}h.01`).join('');
}

/** The season that was played: a pole through the dots with what it came to. */
function Flag({ laid: { lane, played, base }, panel, layout, scale }: LaneProps) {
  if (played === null || lane.played === null) return null;
  const top = base - 30 * scale;
  const isRight = played > (layout.left + layout.right) / 2;
  return (
    <>
      <line
        x1={played}
        x2={played}
        y1={top}
        y2={base + 8 * scale}
        stroke="var(--ink)"
        strokeWidth={1.4 * scale}
        strokeDasharray={lane.isGhost ? '3 2' : undefined}
      />
      <path
        d={`M${played - 4.5 * scale},${top}h${9 * scale}l${-4.5 * scale},${6 * scale}z`}
        fill={lane.isGhost ? 'var(--surface)' : 'var(--ink)'}
        stroke="var(--ink)"
      />
      {!lane.isGhost && (
        <text
          x={played + (isRight ? -8 : 8) * scale}
          y={top + 9 * scale}
          fontSize={12 * scale}
          fontWeight={700}
          textAnchor={isRight ? 'end' : 'start'}
          stroke="var(--surface)"
          strokeWidth={3.5}
          paintOrder="stroke"
        >
          {panel.played(lane.played)}
        </text>
      )}
    </>
  );
}
