import type { ShelfSeen, StockSeen, StoreScene } from '../../simulation/play/play-scene.js';
import type { Box, FloorPlan } from './floor-layout.js';
import type { FloorPalette } from './floor-palette.js';
import type { FloorWords } from './floor-words.js';
import type { DrawingContext } from './surface.js';

/** What a brush paints with: the canvas, the plan it paints on, its colours and words. */
export interface Brush {
  readonly ctx: DrawingContext;
  readonly plan: FloorPlan;
  readonly colors: FloorPalette;
  readonly words: FloorWords;
}

/** Writes a line of text. @returns its width in pixels where it stands left of its place (`align: 'right'`), else 0 */
export function write({ ctx, plan, colors }: Brush, text: string, x: number, y: number, style: TextStyle = {}): number {
  ctx.font = `${style.bold ? 700 : 400} ${(style.size ?? 12) * plan.unit}px ${colors.font}`;
  ctx.textAlign = style.align ?? 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = style.color ?? colors.ink2;
  ctx.fillText(text, x, y);
  // Measuring costs; only what stands left of something has others beside it.
  return style.align === 'right' ? ctx.measureText(text).width : 0;
}

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: CanvasTextAlign;
  readonly color?: string;
}

/** Walls, rooms and what they say. */
export function paintRooms(brush: Brush, scene: StoreScene): void {
  const { ctx, plan, colors, words } = brush;
  const { unit } = plan;
  ctx.fillStyle = colors.surface;
  ctx.fillRect(plan.outer.x, plan.outer.y, plan.outer.w, plan.outer.h);
  paintWall(brush);
  ctx.strokeStyle = colors.line2;
  ctx.lineWidth = 1.5;
  if (plan.desk) {
    const { x, y, w, h } = plan.desk;
    polyline(ctx, [x + w, y, x + w, y + h, x, y + h]);
    write(brush, words.desk, x + 14 * unit, y + 22 * unit, { size: 13, bold: true, color: colors.ink });
    ctx.fillStyle = colors.line;
    ctx.fillRect(x + 56 * unit, y + 34 * unit, 5 * unit, h - 44 * unit);
    if (scene.deskLine.length > 0) write(brush, words.waiting(scene.deskLine.length), x + w - 12 * unit, y + 22 * unit, { align: 'right' });
  }
  if (plan.stockRoom) paintStockRoom(brush, plan.stockRoom, scene.stock);
  write(brush, words.entrance, plan.entrance.x, plan.outer.y + plan.outer.h - 10 * unit, { align: 'center' });
}

/** The wall has a door at the entrance. */
function paintWall({ ctx, plan, colors }: Brush): void {
  const { x, y, w, h } = plan.outer;
  const door = 48 * plan.unit;
  ctx.strokeStyle = colors.lineStrong;
  ctx.lineWidth = 2;
  polyline(ctx, [plan.entrance.x - door, y + h, x, y + h, x, y, x + w, y, x + w, y + h, plan.entrance.x + door, y + h]);
}

function polyline(ctx: DrawingContext, points: readonly number[]): void {
  ctx.beginPath();
  ctx.moveTo(points[0], points[1]);
  for (let i = 2; i < points.length; i += 2) ctx.lineTo(points[i], points[i + 1]);
  ctx.stroke();
}

/** Boxes in the backroom, ten of them full when it holds what the season began with. */
const BOXES = 10;

function paintStockRoom(brush: Brush, { x, y, w, h }: Box, stock: StockSeen | null): void {
  const { ctx, plan, colors, words } = brush;
  const { unit } = plan;
  ctx.strokeStyle = colors.line2;
  ctx.lineWidth = 1.5;
  polyline(ctx, [x, y, x, y + h, x + w, y + h]);
  write(brush, words.stockRoom, x + 14 * unit, y + 22 * unit, { size: 13, bold: true, color: colors.ink });
  if (!stock) return;
  const lines: string[] = [];
  const [next] = stock.deliveries;
  lines.push(next ? words.delivery(next.at) : words.noDelivery);
  if (stock.backroom !== null) {
    const full = Math.round(Math.min(1, stock.backroom) * BOXES);
    for (let i = 0; i < BOXES; i++) paintBox(brush, x + (14 + (i % 5) * 22.5) * unit, y + (32 + Math.floor(i / 5) * 20) * unit, i < full);
    lines.push(words.backroom(Math.round(stock.backroom * 100)));
  }
  const top = stock.backroom === null ? 44 : 88;
  for (const [i, line] of lines.entries()) {
    if (top + i * 17 < h / unit - 34) write(brush, line, x + 14 * unit, y + (top + i * 17) * unit);
  }
}

function paintBox({ ctx, plan, colors }: Brush, x: number, y: number, isFull: boolean): void {
  const size = 17 * plan.unit;
  ctx.strokeStyle = colors.roles.stock;
  ctx.lineWidth = 1;
  if (isFull) {
    ctx.globalAlpha = 0.35;
    ctx.fillStyle = colors.roles.stock;
    ctx.fillRect(x, y, size, size * 0.9);
    ctx.globalAlpha = 1;
  }
  ctx.strokeRect(x + 0.5, y + 0.5, size - 1, size * 0.9 - 1);
}

/** Below this fill a shelf is drawn as low. */
const LOW = 0.25;

export function paintShelves(brush: Brush, stock: StockSeen | null): void {
  const { ctx, plan, colors, words } = brush;
  const { unit, island } = plan;
  if (island) {
    ctx.fillStyle = colors.chrome;
    ctx.strokeStyle = colors.line2;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.roundRect(island.x, island.y, island.w, island.h, 3 * unit);
    ctx.fill();
    ctx.stroke();
    write(brush, words.promotion, island.x + island.w / 2, island.y + 18 * unit, { align: 'center', bold: true, size: 13, color: colors.ink });
  }
  for (const [group, box] of plan.shelves.entries()) {
    const shelf = stock?.shelves[group];
    if (!shelf) continue;
    if (shelf.isPromoted && island) paintBay(brush, box, shelf);
    else paintShelf(brush, box, shelf, group);
  }
}

/** A shelf has two faces of bays; they empty one after the other, so that what is filled is the share there is. */
function paintShelf(brush: Brush, box: Box, shelf: ShelfSeen, group: number): void {
  const { plan, words, colors } = brush;
  const { unit } = plan;
  const bays = Math.max(1, Math.min(6, Math.floor(box.h / (30 * unit))));
  const h = box.h / bays;
  const face = (box.w - 2 * unit) / 2;
  const filled = shelf.fill * bays * 2;
  for (let i = 0; i < bays * 2; i++) {
    const bay = { x: box.x + (i % 2) * (face + 2 * unit), y: box.y + Math.floor(i / 2) * h, w: face, h: h - 2 * unit };
    // The last bays run dry first; the last but one and the last together, as people take from both faces.
    const full = Math.min(1, Math.max(0, (filled - Math.floor((bays * 2 - 1 - i) / 2) * 2) / 2));
    paintFill(brush, bay, shelf.isEmpty ? 0 : full, shelf);
  }
  write(brush, words.shelf(group + 1), box.x + box.w / 2, box.y - 8 * unit, { align: 'center', size: 12 });
  if (shelf.isEmpty) write(brush, words.empty, box.x + box.w + 5 * unit, box.y + 12 * unit, { bold: true, color: colors.alert });
}

function paintBay(brush: Brush, box: Box, shelf: ShelfSeen): void {
  paintFill(brush, box, shelf.fill, shelf);
}

function paintFill({ ctx, colors }: Brush, { x, y, w, h }: Box, fill: number, { isEmpty, fill: whole }: ShelfSeen): void {
  if (isEmpty) {
    ctx.fillStyle = colors.alertTint;
    ctx.fillRect(x, y, w, h);
    ctx.strokeStyle = colors.alert;
    ctx.lineWidth = 1.5;
    ctx.strokeRect(x + 0.75, y + 0.75, w - 1.5, h - 1.5);
    ctx.beginPath();
    ctx.moveTo(x + 1, y + 1);
    ctx.lineTo(x + w - 1, y + h - 1);
    ctx.stroke();
    return;
  }
  ctx.fillStyle = colors.shelfEmpty;
  ctx.fillRect(x, y, w, h);
  ctx.fillStyle = whole < LOW ? colors.watch : colors.shelf;
  ctx.fillRect(x, y + h * (1 - fill), w, h * fill);
}
