import type { Role } from '../../simulation/door.js';
import type { PersonSeen, StoreScene } from '../../simulation/play/play-scene.js';
import type { FloorPlan, Point } from './floor-layout.js';
import { numberOf, scatter } from './scatter.js';

export interface StaffPlace extends Point {
  readonly person: PersonSeen;
  /** Till the person has or is going to, from 0. */
  readonly till: number | null;
  /** Where somebody on the way comes from and goes to, and how much of the way lies behind (0 to 1). */
  readonly way: { readonly from: Point; readonly to: Point; readonly done: number } | null;
}

/** Where everyone of the staff stands; whoever has a break is not on the floor. */
export function placeStaff(scene: StoreScene, plan: FloorPlan, tillOf: ReadonlyMap<string, number>): StaffPlace[] {
  const there = scene.people.filter(({ doing }) => doing !== 'break').sort((a, b) => (a.id < b.id ? -1 : 1));
  const spots = new SpotBook(plan);
  return there.map((person) => {
    const till = tillOf.get(person.id) ?? null;
    const here = spots.of(person, person.role, till);
    if (person.doing !== 'walking' || person.next === null) return { person, till, way: null, ...here };
    const to = spots.of(person, person.next, till);
    const done = shareDone(person, scene.time);
    return { person, till, way: { from: here, to, done }, ...onTheWay(here, to, done) };
  });
}

function shareDone({ since, until }: PersonSeen, now: number): number {
  return until === null || until <= since ? 0.5 : Math.min(1, Math.max(0, (now - since) / (until - since)));
}

/** A way that bends a little, so that it does not lie on shelves and lines; `control` of `bendOf`. */
export function onTheWay(from: Point, to: Point, t: number): Point {
  const c = bendOf(from, to);
  const s = 1 - t;
  return { x: s * s * from.x + 2 * s * t * c.x + t * t * to.x, y: s * s * from.y + 2 * s * t * c.y + t * t * to.y };
}

/** Control point of the way between two places (a quadratic Bézier curve): below the straight line. */
export function bendOf(from: Point, to: Point): Point {
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: (from.x + to.x) / 2, y: Math.max(from.y, to.y) - Math.abs(to.y - from.y) * 0.25 + Math.min(40, far * 0.12) };
}

/** Hands out places, so that no two people of the floor stand on each other. */
class SpotBook {
  private readonly taken = new Set<number>();
  private deskCount = 0;
  private tillless = 0;
  private readonly shelfCount = new Map<number, number>();

  constructor(private readonly plan: FloorPlan) {}

  of(person: PersonSeen, role: Role, till: number | null): Point {
    switch (role) {
      case 'checkout':
        return this.atTill(till);
      case 'desk':
        return this.atDesk();
      case 'stock':
        return person.group === null ? this.inStockRoom(person.id) : this.atShelf(person.group);
      case 'floor':
        return this.onFloor(person.id);
    }
  }

  private atTill(till: number | null): Point {
    const { tills, unit, entrance } = this.plan;
    const box = till === null ? undefined : tills[till];
    if (box !== undefined) return { x: box.x + box.w * 0.72, y: box.y + box.h / 2 };
    // Whoever has no till waits by the door, left of the words beside the tills.
    const k = this.tillless++;
    return { x: entrance.x + (26 * (k % 3) - 72) * unit, y: entrance.y - (40 + 26 * Math.floor(k / 3)) * unit };
  }

  private atDesk(): Point {
    const { desk, unit, entrance } = this.plan;
    if (!desk) return entrance;
    const k = this.deskCount++;
    const rows = Math.max(1, Math.floor((desk.h - 40 * unit) / (27 * unit)));
    return { x: desk.x + (44 - Math.floor(k / rows) * 26) * unit, y: desk.y + (50 + (k % rows) * 27) * unit };
  }

  private inStockRoom(id: string): Point {
    const { stockRoom, unit, walkway } = this.plan;
    const box = stockRoom ?? walkway;
    const columns = Math.max(1, Math.floor((box.w - 20 * unit) / (26 * unit)));
    const place = this.take(500, columns * 3, id);
    return { x: box.x + (22 + 26 * (place % columns)) * unit, y: box.y + box.h - (20 + 25 * Math.floor(place / columns)) * unit };
  }

  private atShelf(group: number): Point {
    const { shelves, island, unit, walkway } = this.plan;
    const shelf = shelves[group];
    if (shelf === undefined) return { x: walkway.x, y: walkway.y };
    const k = this.shelfCount.get(group) ?? 0;
    this.shelfCount.set(group, k + 1);
    // At the island one stands before it: its bays are close together.
    if (island && shelf.y >= island.y && shelf.y + shelf.h <= island.y + island.h && shelf.x >= island.x && shelf.x < island.x + island.w)
      return { x: shelf.x + shelf.w / 2, y: island.y + island.h + (14 + 24 * k) * unit };
    return { x: shelf.x + shelf.w + (12 + 24 * k) * unit, y: shelf.y + shelf.h * 0.36 };
  }

  /** Promoters stand in the aisles, some of them at the island. */
  private onFloor(id: string): Point {
    const { aisles, island, unit, walkway } = this.plan;
    const atIsland = island ? 2 : 0;
    const places = aisles.length * 3 + atIsland;
    if (places === 0) return { x: walkway.x + walkway.w / 2, y: walkway.y };
    const k = this.take(0, places, id);
    if (island && k < atIsland) return { x: island.x + island.w * (k === 0 ? 0.12 : 0.88), y: island.y + island.h + 14 * unit };
    const aisle = aisles[(k - atIsland) % aisles.length];
    const level = Math.floor((k - atIsland) / aisles.length);
    return { x: aisle.x + aisle.w * 0.5, y: aisle.y + aisle.h * (0.2 + 0.3 * level) };
  }

  /** The person's own place among `places`, or the next free one. */
  private take(first: number, places: number, id: string): number {
    const own = Math.floor(scatter(numberOf(id), first) * Math.min(places, 4 + (first === 0 ? places : 0)));
    for (let i = 0; i < places; i++) {
      const place = (own + i) % places;
      if (this.taken.has(first + place)) continue;
      this.taken.add(first + place);
      return place;
    }
    return own;
  }
}
