/** Where everything on the floor stands. Pure geometry: CSS pixels from the top left of the drawing. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface FloorPlan {
  /** Pixels of one design pixel: 1, 1.25 or 1.5. */
  readonly unit: number;
  readonly outer: Box;
  readonly desk: Box | null;
  readonly stockRoom: Box | null;
  readonly island: Box | null;
  /** Shelf of each group; promoted groups stand at the island. */
  readonly shelves: readonly Box[];
  /** Where customers stand between the shelves, around the island, and on the way to the tills. */
  readonly aisles: readonly Box[];
  readonly walkway: Box;
  readonly tills: readonly Box[];
  readonly entrance: Point;
  /** Lanes of the line before the tills, the one at the tills first. */
  readonly lanes: readonly Box[];
}

export interface FloorParts {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly groups: number;
  /** The first so many groups. */
  readonly promoted: number;
  readonly tills: number;
  readonly hasDesk: boolean;
  readonly hasStock: boolean;
}

/** Design pixels. */
const DESK = { w: 194, h: 118 };
const STOCK_ROOM = { w: 140, h: 176 };
const ISLAND = { w: 124, h: 78 };
const TILL = { w: 62, h: 15, pitch: 130, first: 186 };
const LANE_PITCH = 14;
const LANES = 4;
/** Between two people in line. */
export const LINE_PITCH = 12;
const SHELF = { w: 30, pitch: 54, top: 34 };
const EDGE = 2;

/** The least room (CSS px at the usual size) in which every sign of a floor has a place of its own. */
const LEAST = { width: 640, height: 330 };
/** The room in which signs may be larger than type of this scale, and by how much: a large floor is looked at from further away. */
const AMPLE = { width: 900, height: 480, grow: 1.25 };

/** CSS px a px of the design, for type of this scale: no larger than leaves signs apart, no smaller than usual, larger where there is ample room. */
export function unitFor(width: number, height: number, scale: number): number {
  const ample = Math.min(width / AMPLE.width, height / AMPLE.height, scale * AMPLE.grow);
  return Math.max(1, Math.min(scale, width / LEAST.width, height / LEAST.height), ample);
}

/** The plan of a store of this size on a drawing of this size. */
export function planFloor(parts: FloorParts): FloorPlan {
  const { width, height, unit } = parts;
  const px = (design: number) => design * unit;
  const outer = { x: EDGE, y: EDGE, w: width - 2 * EDGE, h: height - 2 * EDGE };
  const roomHeight = (design: number) => Math.min(px(design), height * 0.42);
  const desk = parts.hasDesk ? { x: EDGE, y: EDGE, w: Math.min(px(DESK.w), width * 0.24), h: roomHeight(DESK.h) } : null;
  const stockWidth = Math.min(px(STOCK_ROOM.w), width * 0.2);
  const stockRoom = parts.hasStock ? { x: width - EDGE - stockWidth, y: EDGE, w: stockWidth, h: roomHeight(STOCK_ROOM.h) } : null;
  const tillTop = height - px(62);
  const tills = placeTills(parts, tillTop);
  const lanes = placeLanes(parts, tillTop);
  const lastLane = lanes.at(-1)?.y ?? tillTop - px(20);
  const hall = hallOf(parts, desk, stockRoom, lastLane - px(34));
  const island = parts.promoted > 0 ? placeIsland(parts, desk, hall) : null;
  const { shelves, aisles } = placeShelves(parts, hall, island);
  const walkway = { x: hall.x, y: hall.y + hall.h + px(6), w: hall.w, h: px(24) };
  return { unit, outer, desk, stockRoom, island, shelves, aisles, walkway, tills, entrance: { x: px(100), y: height - px(14) }, lanes };
}

/** The part of the floor where shelves stand. */
function hallOf({ width, unit }: FloorParts, desk: Box | null, stockRoom: Box | null, bottom: number): Box {
  const left = (desk ? desk.x + desk.w : 170 * unit) + 18 * unit;
  const right = (stockRoom ? stockRoom.x : width) - 18 * unit;
  return { x: left, y: SHELF.top * unit, w: Math.max(60 * unit, right - left), h: Math.max(40 * unit, bottom - SHELF.top * unit) };
}

function placeTills({ width, unit, tills }: FloorParts, top: number): Box[] {
  if (tills === 0) return [];
  const first = TILL.first * unit;
  const pitch = Math.min(TILL.pitch * unit, (width - first - 24 * unit) / tills);
  return Array.from({ length: tills }, (_, i) => ({ x: first + i * pitch, y: top, w: Math.min(TILL.w * unit, pitch * 0.74), h: TILL.h * unit }));
}

function placeLanes({ width, unit, tills }: FloorParts, top: number): Box[] {
  if (tills === 0) return [];
  const x = TILL.first * unit;
  return Array.from({ length: LANES }, (_, i) => ({
    x,
    y: top - (30 + (i + 1) * LANE_PITCH) * unit,
    w: width - x - 24 * unit,
    h: LANE_PITCH * unit,
  }));
}

/** Below the desk, left of the shelves. */
function placeIsland({ unit, height }: FloorParts, desk: Box | null, hall: Box): Box {
  const w = Math.min(ISLAND.w * unit, hall.x - 40 * unit);
  const top = (desk ? desk.y + desk.h : 0) + 34 * unit;
  const room = height - 150 * unit - top;
  const h = Math.min(ISLAND.h * unit, Math.max(48 * unit, room));
  return { x: (hall.x - 18 * unit - w) / 2 + 2 * unit, y: top + Math.max(0, (room - h) * 0.35), w, h };
}

/** Promoted groups as bays of the island, the others in rows of shelves from left to right, top to bottom. */
function placeShelves({ groups, promoted, unit }: FloorParts, hall: Box, island: Box | null): { shelves: Box[]; aisles: Box[] } {
  const onIsland = island ? Math.min(promoted, groups) : 0;
  const others = groups - onIsland;
  const most = Math.max(1, Math.floor(hall.w / (SHELF.pitch * unit)));
  const rows = Math.max(1, Math.ceil(others / most));
  const columns = Math.max(1, Math.ceil(others / rows));
  const pitch = hall.w / columns;
  // A row's number stands above it.
  const gap = rows > 1 ? Math.min(20 * unit, (hall.h / rows) * 0.4) : 0;
  const h = (hall.h - gap * (rows - 1)) / rows;
  const shelfAt = (i: number): Box => ({
    x: hall.x + (i % columns) * pitch + 4 * unit,
    y: hall.y + Math.floor(i / columns) * (h + gap),
    w: SHELF.w * unit,
    h,
  });
  const bays = island ? islandBays(island, onIsland, unit) : [];
  const aisles = Array.from({ length: columns }, (_, i) => ({
    x: hall.x + i * pitch + (SHELF.w + 12) * unit,
    y: hall.y,
    w: Math.max(8 * unit, pitch - (SHELF.w + 20) * unit),
    h: hall.h,
  }));
  return { shelves: [...bays, ...Array.from({ length: others }, (_, i) => shelfAt(i))], aisles };
}

function islandBays(island: Box, count: number, unit: number): Box[] {
  const inner = { x: island.x + 8 * unit, y: island.y + 26 * unit, w: island.w - 16 * unit, h: island.h - 34 * unit };
  const columns = Math.min(count, 8);
  const rows = Math.ceil(count / Math.max(1, columns));
  const w = inner.w / columns;
  const h = inner.h / rows;
  return Array.from({ length: count }, (_, i) => ({
    x: inner.x + (i % columns) * w,
    y: inner.y + Math.floor(i / columns) * h,
    w: w - 3 * unit,
    h: h - 2 * unit,
  }));
}

/** Where the person at place `k` of the line (0 is next) stands: the lanes are walked like a snake. Beyond the last lane everyone stands at its end. */
export function placeInLine({ lanes, unit }: FloorPlan, k: number): Point {
  const [first] = lanes;
  if (first === undefined) return { x: 0, y: 0 };
  const perLane = Math.max(1, Math.floor(first.w / (LINE_PITCH * unit)));
  const lane = Math.min(lanes.length - 1, Math.floor(k / perLane));
  const along = Math.min(perLane - 1, k - lane * perLane);
  const fromLeft = lane % 2 === 0 ? along : perLane - 1 - along;
  const { x, y, h } = lanes[lane];
  return { x: x + (fromLeft + 0.5) * LINE_PITCH * unit, y: y + h / 2 };
}

/** People the lanes have room for. */
export function lineCapacity({ lanes, unit }: FloorPlan): number {
  const [first] = lanes;
  return first === undefined ? 0 : lanes.length * Math.max(1, Math.floor(first.w / (LINE_PITCH * unit)));
}
