import { markPath, markStyle } from '../../components/strategy-mark.js';
import { figure } from '../../format/figures.js';
import type { Language } from '../../i18n/i18n.js';
import type { FrontLayout } from './search-layout.js';

export interface FrontDrawingProps {
  readonly layout: FrontLayout;
  /** Headings of the axes, with their units. */
  readonly axes: readonly [string, string];
  /** Place of the mark of each strategy of the case. */
  readonly places: ReadonlyMap<string, number>;
  readonly language: Language;
  /** Pixels at scale 1. */
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
  /** For the ear. */
  readonly name: string;
  /** Draws the numbers of the plans that were found, which are buttons on screen. */
  readonly isNumbered?: boolean;
}

/** Every plan of a search by its two objectives: plans as dots, the front in the accent colour, strategies of the case with their marks. */
export function FrontDrawing({ layout, axes: [x, y], places, language, width, height, scale = 1, name, isNumbered = false }: FrontDrawingProps) {
  const { plot } = layout;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width * scale} height={height * scale} role="img" aria-label={name} fontSize="12">
      {layout.yTicks.map(({ at, value, decimals }) => (
        <g key={value}>
          <line x1={plot.x} x2={plot.x + plot.width} y1={at} y2={at} stroke="var(--line)" />
          <text x={plot.x - 8} y={at + 4} textAnchor="end">
            <tspan style={QUIET}>{figure(value, decimals, language)}</tspan>
          </text>
        </g>
      ))}
      {layout.xTicks.map(({ at, value, decimals }) => (
        <text key={value} x={at} y={plot.y + plot.height + 17} textAnchor="middle">
          <tspan style={QUIET}>{figure(value, decimals, language)}</tspan>
        </text>
      ))}
      <text x={1} y={14} fontSize="13" fontWeight={700}>
        {y}
      </text>
      <text x={plot.x + plot.width} y={height - 6} fontSize="13" fontWeight={700} textAnchor="end">
        {x}
      </text>
      {layout.plans.map((plan) => (
        <circle key={`${plan.x} ${plan.y}`} cx={plan.x} cy={plan.y} r={2.2} fill="var(--ink-3)" opacity={0.4} />
      ))}
      {layout.best.map((plan) => (
        <circle key={`${plan.x} ${plan.y}`} cx={plan.x} cy={plan.y} r={4.5} fill="var(--accent)" stroke="var(--surface)" />
      ))}
      {layout.shipped.map(({ id, x: left, y: top }) => {
        const { shape, color } = markStyle(places.get(id) ?? 0);
        return <path key={id} d={markPath(shape, 7)} transform={`translate(${left} ${top})`} fill={color} stroke="var(--mark-edge)" />;
      })}
      {isNumbered && layout.found.map((found) => <Numbered key={found.number} {...found} />)}
    </svg>
  );
}

function Numbered({ number, x, y }: FrontLayout['found'][number]) {
  return (
    <>
      <circle cx={x} cy={y} r={9} fill="var(--surface)" stroke="var(--accent)" strokeWidth={1.5} />
      <text x={x} y={y + 4} textAnchor="middle" fontWeight={700}>
        {number}
      </text>
    </>
  );
}

/** As a style: the page sets the colour of all text in drawings, which an attribute does not outweigh. */
const QUIET = { fill: 'var(--ink-2)' } as const;
