import { markPath, markStyle } from '../components/strategy-mark.js';
import type { PlacedLabel } from './label-placement.js';
import { lineHeight, type ScatterLayout, SMALL_MARK } from './scatter-layout.js';
import type { ChartLabel, LabelLine } from './scatter-model.js';
import styles from './strategy-scatter.module.css';

/** As attributes, so that the drawing keeps it when it leaves the page. */
const HALO = { paintOrder: 'stroke', stroke: 'var(--surface)', strokeWidth: 4, strokeLinejoin: 'round' } as const;

/** The labels where the layout put them, with a halo in the colour of the paper and a line to their mark where they stand away from it. */
export function ScatterLabels({ layout, scale }: { readonly layout: ScatterLayout; readonly scale: number }) {
  return (
    <>
      {layout.labels.map(({ label, placed }) => placed.leader && <Leader key={label.id} label={label} to={placed.leader} />)}
      {layout.labels.map(({ label, placed }) => (
        <Label key={label.id} label={label} placed={placed} scale={scale} />
      ))}
    </>
  );
}

function Leader({ label, to }: { readonly label: ChartLabel; readonly to: { readonly x: number; readonly y: number } }) {
  return <line x1={label.anchor.x} y1={label.anchor.y} x2={to.x} y2={to.y} stroke="var(--line-strong)" strokeWidth={1} />;
}

interface LabelProps {
  readonly label: ChartLabel;
  readonly placed: PlacedLabel;
  readonly scale: number;
}

function Label({ label, placed, scale }: LabelProps) {
  const { rect } = placed;
  const room = label.mark === undefined ? 0 : SMALL_MARK * scale;
  // Text leans on the side of its mark.
  const side = rect.x >= label.anchor.x ? 'start' : rect.x + rect.width <= label.anchor.x ? 'end' : 'middle';
  const x = side === 'start' ? rect.x + 1 + room : side === 'end' ? rect.x + rect.width - 1 - room : rect.x + (rect.width + room) / 2;
  let y = rect.y;
  const quiet = label.id === 'front';
  return (
    <>
      {label.mark !== undefined && (
        <SmallMark
          place={label.mark}
          x={side === 'end' ? rect.x + rect.width - room / 2 : rect.x + room / 2 - 1}
          y={rect.y + (label.lines[0]?.size ?? 0) * 0.66}
          scale={scale}
        />
      )}
      <text className={styles.label} textAnchor={side} {...HALO}>
        {label.lines.map((line) => {
          y += lineHeight(line);
          const baseline = y - lineHeight(line) + line.size * 1.02;
          return (
            <tspan key={`${line.strong}|${line.plain}`} x={x + hang(line, side)} y={baseline} fontSize={line.size}>
              {line.strong && <tspan fontWeight={700}>{line.strong}</tspan>}
              {line.plain && <tspan fill={line.strong || quiet || line.size < 13 ? 'var(--ink-2)' : 'var(--ink)'}>{line.plain}</tspan>}
            </tspan>
          );
        })}
      </text>
    </>
  );
}

/** The mark of a name that stands too far from it to be told by its place alone. */
function SmallMark({ place, x, y, scale }: { readonly place: number; readonly x: number; readonly y: number; readonly scale: number }) {
  const { shape, color } = markStyle(place);
  return (
    <path d={markPath(shape, 4 * scale)} transform={`translate(${x}, ${y})`} fill={color} stroke="var(--mark-edge)" strokeWidth={0.8} strokeLinejoin="round" />
  );
}

/** Full-width brackets are half empty: at the edge of a label they stand out by that half, so that the edge is straight. */
function hang({ strong, plain, size }: LabelLine, side: 'start' | 'end' | 'middle'): number {
  const text = strong + plain;
  if (side === 'start' && text.startsWith('（')) return -size / 2;
  return side === 'end' && text.endsWith('）') ? size / 2 : 0;
}
