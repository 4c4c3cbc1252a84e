/** Shapes and colours of strategies, in fixed order; the first is the baseline's. */
const SHAPES = ['circle', 'triangle', 'square', 'diamond', 'down', 'star', 'cross', 'pentagon'] as const;
type PlainShape = (typeof SHAPES)[number];

/** A shape, or the same with a hole in it: for those that come after all shapes are given away. */
export type MarkShape = PlainShape | `pierced ${PlainShape}`;

/** How many colours further the second round begins: a shape comes again with a hole and in another colour. */
const NEXT_ROUND = 3;

export interface MarkStyle {
  readonly shape: MarkShape;
  /** A CSS colour that follows the theme. */
  readonly color: string;
}

/**
 * The mark of the strategy at this place: 0 is the baseline, the others count on in the order of the file.
 * Fifteen are told apart by their shape alone; of more, the fourteen that are not the baseline's come again.
 */
export function markStyle(place: number): MarkStyle {
  const others = SHAPES.length - 1;
  const slot = place === 0 ? 0 : 1 + ((place - 1) % others);
  const plain = SHAPES[slot] as PlainShape;
  if (Math.floor((place - 1) / others) % 2 === 0 || place === 0) return { shape: plain, color: `var(--s${slot})` };
  return { shape: `pierced ${plain}`, color: `var(--s${1 + ((slot - 1 + NEXT_ROUND) % others)})` };
}

/** Places of all strategies: the baseline takes 0, the others follow in file order. */
export function markPlaces(ids: readonly string[], baseline: string): ReadonlyMap<string, number> {
  const others = ids.filter((id) => id !== baseline);
  return new Map([[baseline, 0], ...others.map((id, i): [string, number] => [id, i + 1])]);
}

/** SVG path of a mark around (0, 0), `r` is the radius of the circle it looks as large as. */
export function markPath(shape: MarkShape, r: number): string {
  if (!isPierced(shape)) return outline(shape, r);
  const plain = shape.slice('pierced '.length) as PlainShape;
  return outline(plain, r) + hole(round(r * (plain === 'cross' ? 0.34 : 0.44)));
}

function isPierced(shape: MarkShape): shape is `pierced ${PlainShape}` {
  return shape.startsWith('pierced ');
}

/** Drawn against the direction of the outlines, so that it stays empty whatever the rule of filling. */
function hole(r: number): string {
  return `M${-r},0A${r},${r} 0 1 0 ${r},0A${r},${r} 0 1 0 ${-r},0Z`;
}

function outline(shape: PlainShape, r: number): string {
  switch (shape) {
    case 'circle':
      return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
    case 'triangle':
      return polygon(ring(3, r * 1.3, -90));
    case 'down':
      return polygon(ring(3, r * 1.3, 90));
    case 'square':
      return polygon(ring(4, r * 1.3, -45));
    case 'diamond':
      return polygon(ring(4, r * 1.25, -90));
    case 'pentagon':
      return polygon(ring(5, r * 1.18, -90));
    case 'star':
      return polygon(ring(5, r * 1.5, -90).flatMap((tip, i) => [tip, ring(5, r * 0.66, -54)[i] as Point]));
    case 'cross':
      return crossPath(r * 1.12);
  }
}

type Point = readonly [number, number];

function ring(count: number, radius: number, startDegrees: number): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = ((startDegrees + (360 * i) / count) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

function crossPath(r: number): string {
  const a = r * 0.52;
  const points: Point[] = [
    [-r, -r + a],
    [-r + a, -r],
    [0, -a],
    [r - a, -r],
    [r, -r + a],
    [a, 0],
    [r, r - a],
    [r - a, r],
    [0, a],
    [-r + a, r],
    [-r, r - a],
    [-a, 0],
  ];
  return polygon(points);
}

function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export interface StrategyMarkProps {
  readonly place: number;
  /** Width in design pixels; follows the projector size. */
  readonly size?: number;
  /** Of what runs along for comparison. */
  readonly isHollow?: boolean;
}

/** The mark beside a strategy's name. Decoration for the ear: the name stands beside it. */
export function StrategyMark({ place, size = 18, isHollow = false }: StrategyMarkProps) {
  const { shape, color } = markStyle(place);
  return (
    <svg viewBox="-10 -10 20 20" aria-hidden="true" style={{ width: `calc(${size} * var(--u))`, height: `calc(${size} * var(--u))`, flex: 'none' }}>
      <path
        d={markPath(shape, 6)}
        fill={isHollow ? 'none' : color}
        stroke={isHollow ? color : 'var(--mark-edge)'}
        strokeWidth={isHollow ? 2 : 1}
        strokeLinejoin="round"
      />
    </svg>
  );
}
