import type { StoreScene } from '../../simulation/play/play-scene.js';
import { type CustomerPlace, LONG_WAIT } from './customer-places.js';
import { LINE_PITCH } from './floor-layout.js';
import type { FloorMotion } from './floor-motion.js';
import { type Brush, write } from './paint-room.js';
import { bendOf, onTheWay, type StaffPlace } from './staff-places.js';
import type { DrawingContext } from './surface.js';

const DOT = 3.4;
const STAFF = 11;
/** Between two tills that have room for more than their numbers (design px). */
const WORDED_TILL = 52;

export function paintTills(brush: Brush, scene: StoreScene, staff: readonly StaffPlace[]): void {
  const { ctx, plan, colors, words } = brush;
  const { unit, tills } = plan;
  const pitch = tills.length > 1 ? tills[1].x - tills[0].x : Number.POSITIVE_INFINITY;
  const holder = new Map(staff.flatMap((one) => (one.till === null ? [] : [[one.till, one] as const])));
  for (const [i, { x, y, w, h }] of tills.entries()) {
    const person = holder.get(i);
    const state = person === undefined ? 'shut' : person.way !== null && person.person.role !== 'checkout' ? 'opening' : 'open';
    ctx.fillStyle = colors.line;
    if (state === 'open') ctx.fillRect(x, y, w, h);
    else hatch(brush, x, y, w, h);
    ctx.strokeStyle = colors.line2;
    ctx.lineWidth = 1;
    ctx.strokeRect(x + 0.5, y + 0.5, w - 1, h - 1);
    const style = state === 'opening' ? { bold: true, color: colors.accent } : {};
    write(brush, words.till(i + 1, pitch < WORDED_TILL * unit ? 'open' : state), x + w / 2, y + h + 20 * unit, { align: 'center', size: 12, ...style });
  }
  const [first] = tills;
  if (first === undefined) return;
  const x = first.x - 22 * unit;
  write(brush, words.checkout, x, first.y + 12 * unit, { align: 'right', bold: true, size: 13, color: colors.ink });
  if (scene.line.length > 0) paintCount(brush, scene, x, first.y - 16 * unit);
}

/** How many stand in line, beside them, to be read from the back of a room; and how many of them for long. */
function paintCount(brush: Brush, { line, time }: StoreScene, x: number, y: number): void {
  const { colors, words, plan } = brush;
  const { before, after } = words.inLine;
  const count = String(line.length);
  const late = line.filter(({ since }) => time - since > LONG_WAIT).length;
  const end = write(brush, after, x, y, { align: 'right', color: colors.ink });
  const number = write(brush, count, x - end - 4 * plan.unit, y, { align: 'right', bold: true, size: 26, color: colors.ink });
  write(brush, before, x - end - number - 8 * plan.unit, y, { align: 'right', color: colors.ink });
  if (late > 0) write(brush, words.late(late), x, y - 28 * plan.unit, { align: 'right', bold: true, color: colors.ink });
}

function hatch({ ctx, plan, colors }: Brush, x: number, y: number, w: number, h: number): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, w, h);
  ctx.clip();
  ctx.strokeStyle = colors.line2;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  for (let d = -h; d < w; d += 6 * plan.unit) {
    ctx.moveTo(x + d, y + h);
    ctx.lineTo(x + d + h, y);
  }
  ctx.stroke();
  ctx.restore();
}

/** The line on the floor along which the queue stands, as far as anyone does. */
export function paintLanes({ ctx, plan, colors }: Brush, people: number): void {
  const { lanes, unit } = plan;
  const [first] = lanes;
  if (first === undefined || people === 0) return;
  const perLane = Math.max(1, Math.floor(first.w / (LINE_PITCH * unit)));
  ctx.strokeStyle = colors.line2;
  ctx.lineWidth = 1;
  for (let lane = 0; lane < Math.min(lanes.length, Math.ceil(people / perLane)); lane++) {
    const { x, y, w, h } = lanes[lane];
    const bottom = Math.round(y + h) - 0.5;
    ctx.beginPath();
    ctx.moveTo(x, bottom);
    ctx.lineTo(x + w, bottom);
    ctx.stroke();
  }
}

export function paintCustomers({ ctx, plan, colors }: Brush, motion: FloorMotion<number>, late: ReadonlySet<number>, chosen: number | null): void {
  const r = DOT * plan.unit;
  ctx.fillStyle = colors.ink;
  for (const [id, { x, y, alpha }] of motion.entries()) {
    if (late.has(id)) continue;
    ctx.globalAlpha = 0.55 * alpha;
    ctx.beginPath();
    ctx.arc(x, y, r, 0, 2 * Math.PI);
    ctx.fill();
  }
  ctx.strokeStyle = colors.ink;
  ctx.lineWidth = 2 * plan.unit;
  for (const id of late) {
    const figure = motion.get(id);
    if (figure === undefined) continue;
    ctx.globalAlpha = figure.alpha;
    ctx.beginPath();
    ctx.arc(figure.x, figure.y, r + 0.4, 0, 2 * Math.PI);
    ctx.fillStyle = colors.surface;
    ctx.fill();
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
  const figure = chosen === null ? undefined : motion.get(chosen);
  if (figure) ring(ctx, figure.x, figure.y, r + 4 * plan.unit, colors.accent, 2 * plan.unit);
}

export function paintStaff(brush: Brush, motion: FloorMotion<string>, staff: readonly StaffPlace[], chosen: string | null): void {
  const { ctx, plan, colors, words } = brush;
  const r = STAFF * plan.unit;
  for (const { person } of staff) {
    const figure = motion.get(person.id);
    if (figure === undefined) continue;
    ctx.globalAlpha = figure.alpha;
    ctx.fillStyle = colors.roles[person.role];
    ctx.beginPath();
    ctx.arc(figure.x, figure.y, r, 0, 2 * Math.PI);
    ctx.fill();
    if (person.kind !== 'own') ring(ctx, figure.x, figure.y, r + 3.5 * plan.unit, colors.accent, 2.4 * plan.unit);
    if (person.id === chosen) ring(ctx, figure.x, figure.y, r + 7 * plan.unit, colors.ink, 2 * plan.unit);
    write(brush, words.letters[person.role], figure.x, figure.y + 4.6 * plan.unit, { align: 'center', bold: true, size: 13, color: colors.onRole });
  }
  ctx.globalAlpha = 1;
}

function ring(ctx: DrawingContext, x: number, y: number, r: number, color: string, width: number): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.arc(x, y, r, 0, 2 * Math.PI);
  ctx.stroke();
}

/** The ways of those who change places: who, and when they will be there. */
export function paintWays(brush: Brush, staff: readonly StaffPlace[], time: number): void {
  const { ctx, plan, colors, words } = brush;
  const { unit } = plan;
  for (const { person, till, way, x, y } of staff) {
    if (way === null || person.next === null) continue;
    const { from, to } = way;
    const rest = onTheWay(from, to, Math.max(way.done, 0.001));
    const bend = bendOf(from, to);
    const control = { x: rest.x + (bend.x - rest.x) * 0.6, y: bend.y };
    ctx.strokeStyle = colors.accent;
    ctx.lineWidth = 2 * unit;
    ctx.setLineDash([5 * unit, 4 * unit]);
    ctx.beginPath();
    ctx.moveTo(rest.x, rest.y);
    ctx.quadraticCurveTo(control.x, control.y, to.x, to.y - 14 * unit);
    ctx.stroke();
    ctx.setLineDash([]);
    arrowHead(brush, control.x, control.y, to.x, to.y - 10 * unit);
    const minutes = Math.max(1, Math.ceil((person.until ?? time) - time));
    const right = x < plan.outer.w * 0.75;
    const at = right ? x + 18 * unit : x - 18 * unit;
    const align = right ? 'left' : 'right';
    write(brush, words.person(person.id), at, y - 2 * unit, { align, bold: true, size: 13, color: colors.accent });
    write(brush, words.arrives(person.next, till, minutes), at, y + 14 * unit, { align });
  }
}

function arrowHead({ ctx, plan, colors }: Brush, fromX: number, fromY: number, x: number, y: number): void {
  const angle = Math.atan2(y - fromY, x - fromX);
  const size = 8 * plan.unit;
  ctx.fillStyle = colors.accent;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x - size * Math.cos(angle - 0.5), y - size * Math.sin(angle - 0.5));
  ctx.lineTo(x - size * Math.cos(angle + 0.5), y - size * Math.sin(angle + 0.5));
  ctx.fill();
}

/** Who has waited too long, by number. */
export function lateOnes(places: readonly CustomerPlace[]): Set<number> {
  return new Set(places.filter(({ isLate }) => isLate).map(({ customer }) => customer));
}
