import type { StoreScene } from '../../simulation/play/play-scene.js';
import { type CustomerPlace, placeCustomers } from './customer-places.js';
import { type FloorParts, type FloorPlan, type Point, planFloor } from './floor-layout.js';
import { FloorMotion, type MotionKind } from './floor-motion.js';
import type { FloorPalette } from './floor-palette.js';
import type { FloorWords } from './floor-words.js';
import { lateOnes, paintCustomers, paintLanes, paintStaff, paintTills, paintWays } from './paint-people.js';
import { type Brush, paintRooms, paintShelves } from './paint-room.js';
import { placeStaff, type StaffPlace } from './staff-places.js';
import type { DrawingContext } from './surface.js';
import { placeAtTills } from './till-places.js';

/** How far beside a dot a press still hits it (pixels). */
const REACH = 10;

export interface FloorLook {
  readonly colors: FloorPalette;
  readonly words: FloorWords;
  readonly chosenCustomer: number | null;
  readonly chosenPerson: string | null;
}

/** The drawing of one store: what stands where, what moves, and what lies under the pointer. */
export class FloorDrawing {
  private plan: FloorPlan | null = null;
  private parts: FloorParts | null = null;
  private scene: StoreScene | null = null;
  private customers: readonly CustomerPlace[] = [];
  staff: readonly StaffPlace[] = [];
  private late: ReadonlySet<number> = new Set();
  private tillOf: Map<string, number> = new Map();
  private readonly crowd = new FloorMotion<number>();
  private readonly crew = new FloorMotion<string>();
  private isStale = true;

  resize(parts: FloorParts): void {
    if (this.parts !== null && JSON.stringify(parts) === JSON.stringify(this.parts)) return;
    this.parts = parts;
    this.plan = planFloor(parts);
    if (this.scene) this.show(this.scene, 'jump');
  }

  /** Another moment. A scene of another store begins anew. */
  show(scene: StoreScene, kind: MotionKind): void {
    if (this.scene?.store !== scene.store) this.forget();
    this.scene = scene;
    const { plan } = this;
    if (plan === null) return;
    this.tillOf = placeAtTills(this.tillOf, scene.people, plan.tills.length);
    this.customers = placeCustomers(scene, plan, this.tillOf);
    this.staff = placeStaff(scene, plan, this.tillOf);
    this.late = lateOnes(this.customers);
    const door: Point = { x: plan.entrance.x, y: plan.entrance.y };
    const first = this.crowd.size === 0 && this.crew.size === 0;
    this.crowd.aim(
      this.customers.map(({ customer, x, y }) => ({ key: customer, x, y })),
      door,
      first ? 'jump' : kind,
    );
    this.crew.aim(
      this.staff.map(({ person, x, y }) => ({ key: person.id, x, y })),
      door,
      first ? 'jump' : kind,
    );
    this.isStale = true;
  }

  private forget(): void {
    this.crowd.clear();
    this.crew.clear();
    this.tillOf = new Map();
  }

  /** Something besides the scene has changed: colours, words, what is chosen. */
  touch(): void {
    this.isStale = true;
  }

  /** Draws one frame, unless nothing has changed since the last. Returns whether it has drawn. */
  draw(ctx: DrawingContext, passed: number, look: FloorLook): boolean {
    const { plan, scene } = this;
    if (plan === null || scene === null) return false;
    const moving = [this.crowd.advance(passed), this.crew.advance(passed)].some(Boolean);
    if (!moving && !this.isStale) return false;
    // One more frame after the last movement, so that the end of it is drawn.
    this.isStale = moving;
    const brush: Brush = { ctx, plan, colors: look.colors, words: look.words };
    ctx.clearRect(0, 0, plan.outer.w + 4, plan.outer.h + 4);
    paintRooms(brush, scene);
    paintShelves(brush, scene.stock);
    if (scene.hasTills) {
      paintLanes(brush, scene.line.length);
      paintTills(brush, scene, this.staff);
    }
    paintCustomers(brush, this.crowd, this.late, look.chosenCustomer);
    paintWays(brush, this.staff, scene.time);
    paintStaff(brush, this.crew, this.staff, look.chosenPerson);
    return true;
  }

  /** Where a person of the staff is drawn now. */
  at(person: string): Point | undefined {
    return this.crew.get(person);
  }

  /** The customer under the pointer, the nearest of several. */
  customerAt(x: number, y: number): number | null {
    let best: number | null = null;
    let least = REACH * (this.plan?.unit ?? 1);
    for (const [id, figure] of this.crowd.entries()) {
      const away = Math.hypot(figure.x - x, figure.y - y);
      if (figure.leaving || away > least) continue;
      best = id;
      least = away;
    }
    return best;
  }
}
