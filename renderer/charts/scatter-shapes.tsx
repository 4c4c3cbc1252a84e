import { markStyle } from '../components/strategy-mark.js';
import type { LaidMark, ScatterLayout } from './scatter-layout.js';
import { arrowHead } from './step-arrow.js';

const YELLOW = 'var(--s4)';

/** Filled for what can be chosen, hollow for what runs along. */
export function markPaint({ place, isGhost = false }: LaidMark['strategy']) {
  const { color } = markStyle(place);
  return isGhost ? { fill: 'var(--surface)', stroke: darker(place, 85), strokeWidth: 2 } : { fill: color, stroke: 'var(--mark-edge)', strokeWidth: 1 };
}

/** All seasons of a strategy as one path of round points: a hundred times cheaper than an element each. */
export function Seasons({ mark, scale, faint = 0.3 }: { readonly mark: LaidMark; readonly scale: number; readonly faint?: number }) {
  const { isBaseline, isFocus, place } = mark.strategy;
  const path = mark.dots.map((p) => `M${p.x.toFixed(1)},${p.y.toFixed(1)}h.01`).join('');
  return (
    <path d={path} stroke={darker(place, 85)} strokeWidth={4 * scale} strokeLinecap="round" opacity={isBaseline || isFocus ? Math.max(0.5, faint) : faint} />
  );
}

/** The joint region about its own middle: whoever draws it puts it where the mark is. */
export function Region({ mark, className }: { readonly mark: LaidMark; readonly className?: string | undefined }) {
  const { ellipse, strategy } = mark;
  if (!ellipse) return null;
  const { color } = markStyle(strategy.place);
  return (
    <ellipse
      rx={ellipse.rx}
      ry={ellipse.ry}
      transform={`rotate(${ellipse.angle})`}
      fill={color}
      fillOpacity={strategy.isGhost ? 0.06 : 0.2}
      {...(strategy.isGhost ? { strokeDasharray: '4 3' } : {})}
      stroke={darker(strategy.place, 70)}
      strokeWidth={1.4}
      className={className}
    />
  );
}

/** A strategy's colour mixed with ink, so that pale ones (yellow first of all) still draw a line. */
function darker(place: number, percent: number): string {
  return `color-mix(in srgb, ${markStyle(place).color} ${percent}%, var(--mark-edge))`;
}

/** The Pareto front, dotted. */
export function FrontLine({ layout, scale }: { readonly layout: ScatterLayout; readonly scale: number }) {
  if (layout.front.length < 2) return null;
  const points = layout.front.map((p) => `${p.x},${p.y}`).join(' ');
  return <polyline points={points} fill="none" stroke="var(--ink)" strokeWidth={1.6 * scale} strokeDasharray={`0.1 ${4.5 * scale}`} strokeLinecap="round" />;
}

/** From the baseline to the strategy spoken of: the sales leg, then the complaints leg. */
export function StepArrowLine({ layout, scale }: { readonly layout: ScatterLayout; readonly scale: number }) {
  const { arrow, marks } = layout;
  const focus = marks.find((m) => m.strategy.isFocus);
  if (!arrow || !focus) return null;
  const { color } = markStyle(focus.strategy.place);
  // Yellow is never a line: the arrow to a yellow mark is drawn in ink.
  const stroke = color === YELLOW ? 'var(--ink)' : darker(focus.strategy.place, 75);
  const head = 9 * scale;
  const points = arrow.points.map((p) => `${p.x},${p.y}`).join(' ');
  return (
    <>
      <polyline points={points} fill="none" stroke={stroke} strokeWidth={1.8 * scale} />
      <path d={arrowHead(arrow.points, head)} fill={stroke} />
    </>
  );
}
