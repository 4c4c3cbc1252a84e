/** Shapes of strategy marks in their fixed order; the first is the baseline's. Colours follow the same order: --s0 to --s7. */
export const MARK_SHAPES = ['circle', 'triangle', 'square', 'diamond', 'down-triangle', 'star', 'cross', 'pentagon'] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

/** Shape of the n-th mark; from the ninth strategy on, the seven that are not the baseline's come again. */
export function markShape(index: number): MarkShape {
  return MARK_SHAPES[markSlot(index)] ?? 'circle';
}

/** CSS colour of the n-th mark. */
export function markColour(index: number): string {
  return `var(--s${markSlot(index)})`;
}

function markSlot(index: number): number {
  return index === 0 ? 0 : 1 + ((index - 1) % (MARK_SHAPES.length - 1));
}

/** SVG path of a mark about the origin. `radius` is that of the circle; the others are sized to look as heavy. */
export function markPath(shape: MarkShape, radius: number): string {
  switch (shape) {
    case 'circle':
      return `M${-radius},0a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
    case 'triangle':
      return polygon(3, radius * 1.3, -90, 0.12 * radius);
    case 'down-triangle':
      return polygon(3, radius * 1.3, 90, -0.12 * radius);
    case 'square':
      return polygon(4, radius * 1.3, 45);
    case 'diamond':
      return polygon(4, radius * 1.3, 0);
    case 'pentagon':
      return polygon(5, radius * 1.22, -90);
    case 'star':
      return star(radius * 1.5, radius * 0.68);
    case 'cross':
      return cross(radius);
  }
}

function polygon(corners: number, radius: number, startDegrees: number, shiftY = 0): string {
  const points = Array.from({ length: corners }, (_, i) => at(radius, startDegrees + (360 / corners) * i, shiftY));
  return `M${points.join('L')}Z`;
}

function star(outer: number, inner: number): string {
  const points = Array.from({ length: 10 }, (_, i) => at(i % 2 === 0 ? outer : inner, -90 + 36 * i, 0));
  return `M${points.join('L')}Z`;
}

function cross(radius: number): string {
  const a = radius * 0.55;
  const b = radius * 1.14;
  return `M${[[0, -a], [b - a, -b], [b, a - b], [a, 0], [b, b - a], [b - a, b], [0, a], [a - b, b], [-b, b - a], [-a, 0], [-b, a - b], [a - b, -b]]
    .map(([x, y]) => `${round(x)},${round(y)}`)
    .join('L')}Z`;
}

function at(radius: number, degrees: number, shiftY: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${round(radius * Math.cos(angle))},${round(radius * Math.sin(angle) + shiftY)}`;
}

function round(value: number | undefined): number {
  return Math.round((value ?? 0) * 100) / 100;
}
