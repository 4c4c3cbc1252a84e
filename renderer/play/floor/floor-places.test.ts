import { describe, expect, it } from 'vitest';
import type { PersonSeen, StoreScene } from '../../simulation/play/play-scene.js';
import { placeCustomers, wander } from './customer-places.js';
import { planFloor } from './floor-layout.js';
import { FloorMotion } from './floor-motion.js';
import { placeStaff } from './staff-places.js';

const PLAN = planFloor({ width: 908, height: 508, unit: 1, groups: 12, promoted: 4, tills: 8, hasDesk: true, hasStock: true });

const person = (id: string, role: PersonSeen['role'], change: Partial<PersonSeen> = {}): PersonSeen => ({
  id,
  kind: 'own',
  home: role,
  role,
  next: null,
  doing: 'free',
  since: 600,
  until: null,
  group: null,
  ...change,
});

const SCENE: StoreScene = {
  store: 'a',
  time: 605,
  isOpen: true,
  people: [],
  browsing: [],
  browsingCount: 0,
  hasTills: true,
  line: [],
  atTills: [],
  hasDesk: true,
  deskLine: [],
  atDesk: [],
  stock: null,
  pressure: null,
  clocks: [],
  board: {
    inquiriesToday: 0,
    inquiriesOpen: 0,
    firstResponseMinutes: null,
    inTimeShare: null,
    hasService: true,
    salesYuan: null,
    lostShare: null,
    queueMinutes: null,
    gaveUpShare: null,
    stockoutShare: null,
    emptyShelves: 0,
    afterSalesYuan: null,
    afterSalesShare: null,
    handlingMinutes: null,
  },
};

describe('customers', () => {
  it('stand at the same spot whenever the same moment is shown, each at their own', () => {
    expect(wander(17, 12, PLAN)).toEqual(wander(17, 12, PLAN));
    expect(wander(17, 12, PLAN)).not.toEqual(wander(18, 12, PLAN));
  });

  it('are marked after a long wait', () => {
    const line = [
      { customer: 1, since: 599 },
      { customer: 2, since: 604 },
    ];
    expect(placeCustomers({ ...SCENE, line }, PLAN, new Map()).map(({ isLate }) => isLate)).toEqual([true, false]);
  });

  it('are drawn at the till of whoever serves them', () => {
    const [place] = placeCustomers({ ...SCENE, atTills: [{ customer: 5, person: 'checkout-1', since: 604 }] }, PLAN, new Map([['checkout-1', 3]]));
    expect(place.x).toBeGreaterThan(PLAN.tills[3].x);
    expect(place.x).toBeLessThan(PLAN.tills[3].x + PLAN.tills[3].w);
  });
});

describe('the staff', () => {
  it('have places of their own', () => {
    const people = [1, 2, 3, 4, 5].flatMap((n) => [person(`floor-${n}`, 'floor'), person(`stock-${n}`, 'stock')]);
    const places = placeStaff({ ...SCENE, people }, PLAN, new Map());
    expect(new Set(places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(people.length);
  });

  it('are as far on their way as time has passed', () => {
    const people = [person('stock-1', 'stock', { next: 'checkout', doing: 'walking', since: 603, until: 607 })];
    const [{ way, till }] = placeStaff({ ...SCENE, people }, PLAN, new Map([['stock-1', 6]]));
    expect(way?.done).toBeCloseTo(0.5);
    expect(till).toBe(6);
  });

  it('are not on the floor during a break', () => {
    expect(placeStaff({ ...SCENE, people: [person('desk-1', 'desk', { doing: 'break' })] }, PLAN, new Map())).toEqual([]);
  });
});

describe('movement', () => {
  const door = { x: 0, y: 0 };

  it('walks towards the place and comes to rest there', () => {
    const motion = new FloorMotion<number>();
    motion.aim([{ key: 1, x: 100, y: 0 }], door, 'walk');
    expect(motion.advance(16)).toBe(true);
    const first = motion.get(1)?.x ?? 0;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(100);
    for (let i = 0; i < 200; i++) motion.advance(16);
    expect(motion.advance(16)).toBe(false);
    expect(motion.get(1)?.x).toBeCloseTo(100, 0);
  });

  it('fades in at the place instead, when time flies', () => {
    const motion = new FloorMotion<number>();
    motion.aim([{ key: 1, x: 100, y: 0 }], door, 'fade');
    expect(motion.get(1)).toMatchObject({ x: 100, alpha: 0 });
  });

  it('jumps for those who want less motion', () => {
    const motion = new FloorMotion<number>();
    motion.aim([{ key: 1, x: 100, y: 0 }], door, 'jump');
    expect(motion.advance(16)).toBe(false);
    motion.aim([], door, 'jump');
    expect(motion.size).toBe(0);
  });

  it('lets go of who has left', () => {
    const motion = new FloorMotion<number>();
    motion.aim([{ key: 1, x: 1, y: 1 }], door, 'fade');
    for (let i = 0; i < 30; i++) motion.advance(16);
    motion.aim([], door, 'fade');
    expect(motion.size).toBe(1);
    for (let i = 0; i < 30; i++) motion.advance(16);
    expect(motion.size).toBe(0);
  });
});
