import { type Cell, type GridSize, withinGrid } from './cells.js';

/** What a key that paints asks for. */
export type PaintKey = 'raise' | 'lower' | 'level';

/** What a key does in a grid: the cursor moves (and takes the range along), a row is taken, the range is painted, a number is typed. */
export type GridKey =
  | { readonly kind: 'move'; readonly to: Cell; readonly range: boolean }
  | { readonly kind: PaintKey | 'row' | 'commit' | 'cancel' | 'rub' }
  | { readonly kind: 'type'; readonly sign: string };

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
const PAINT: Readonly<Record<string, PaintKey>> = { '+': 'raise', '=': 'raise', '-': 'lower', _: 'lower', l: 'level', L: 'level' };
const EDIT: Readonly<Record<string, 'commit' | 'cancel' | 'rub'>> = { Enter: 'commit', Escape: 'cancel', Backspace: 'rub' };

/** The meaning of a key; null where it is not for the grid. Full-width digits of a Chinese keyboard count. */
export function gridKey(event: Pressed, at: Cell, size: GridSize): GridKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const step = ARROWS[event.key];
  if (step !== undefined) return { kind: 'move', to: withinGrid({ row: at.row + step[0], column: at.column + step[1] }, size), range: event.shiftKey };
  if (event.key === 'Home') return { kind: 'move', to: { ...at, column: 0 }, range: event.shiftKey };
  if (event.key === 'End') return { kind: 'move', to: { ...at, column: size.columns - 1 }, range: event.shiftKey };
  if (event.key === ' ' && event.shiftKey) return { kind: 'row' };
  const key = event.key.normalize('NFKC');
  const paint = PAINT[key];
  if (paint !== undefined) return { kind: paint };
  const edit = EDIT[event.key];
  if (edit !== undefined) return { kind: edit };
  return /^[\d.]$/.test(key) ? { kind: 'type', sign: key } : null;
}
