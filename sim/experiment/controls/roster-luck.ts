import { namedStream } from '../../engine/random-stream.js';
import { DAY_MINUTES } from '../../model/calendar.js';
import type { CompiledCase, CompiledStore } from '../../model/index.js';
import { isAbsentOn, isTemporaryAt, LEAST_TALENT, talentAt } from '../../model/post-luck.js';
import { postNumber } from '../../model/roster.js';
import type { Staff } from '../../scenario/world-schema.js';
import { normalDensity, normalDistribution } from '../../statistics/normal-distribution.js';
import type { KnownLuck } from './known-luck.js';

/** One day of one post: how much of the role's work in a crowd it stands for. */
interface Duty {
  readonly post: number;
  readonly day: number;
  readonly weight: number;
}

/**
 * Speed of the people rostered in a role who turn up (1 = standard, 0 for who is absent), on average over their hours, each hour weighing with the square of
 * the visitors expected in it: so many meet these people, and as many stand before each of them. Who is called in or sent elsewhere does not count.
 * @param role number of the role, as rosters have it
 * @returns undefined where nobody is rostered when visitors come, or all are alike and never absent
 */
export function rosterLuck({ stores, world, seed }: CompiledCase, role: number): KnownLuck | undefined {
  const { staff } = world;
  if (staff === 'none' || !varies(staff)) return undefined;
  const duties = stores.map((store) => dutiesOf(store, role));
  const whole = duties.flat().reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return undefined;
  return {
    expected: expectedTalent(staff.speedSd) * (1 - staff.temporaryShare * (1 - staff.temporarySpeed)) * (1 - staff.absenceShare),
    of: (replication) => stores.reduce((sum, { id }, i) => sum + workDone(staff, duties[i], seed, replication, id), 0) / whole,
  };
}

function varies({ speedSd, temporaryShare, temporarySpeed, absenceShare }: Staff): boolean {
  return speedSd > 0 || (temporaryShare > 0 && temporaryShare < 1 && temporarySpeed !== 1) || (absenceShare > 0 && absenceShare < 1);
}

function dutiesOf({ curve, roster }: CompiledStore, role: number): Duty[] {
  if (!roster) return [];
  return roster.byDay.flat().flatMap((i) => {
    const { person, start, end } = roster.shifts[i];
    if (roster.people[person].role !== role) return [];
    let weight = 0;
    for (let hour = Math.floor(start / 60); hour * 60 < end; hour++) {
      const minutes = Math.min(end, (hour + 1) * 60) - Math.max(start, hour * 60);
      weight += minutes * (curve.perMinute[hour] ?? 0) ** 2;
    }
    return [{ post: postNumber(roster.people[person]), day: Math.floor(start / DAY_MINUTES), weight }];
  });
}

function workDone(staff: Staff, duties: readonly Duty[], seed: string, replication: number, store: string): number {
  const [talent, contract, absence] = ['talent', 'contract', 'absence'].map((purpose) => namedStream(seed, replication, store, purpose));
  const speeds = new Map<number, number>();
  const speedOf = (post: number) => talentAt(staff, talent, post) * (isTemporaryAt(staff, contract, post) ? staff.temporarySpeed : 1);
  return duties.reduce((sum, { post, day, weight }) => {
    const speed = speeds.get(post) ?? speedOf(post);
    speeds.set(post, speed);
    return isAbsentOn(staff, absence, post, day) ? sum : sum + weight * speed;
  }, 0);
}

/** E max(a, 1 + s Z) = a + (1 - a) P(d) + s p(d), d = (1 - a) / s, of a normal Z with density p and distribution P. */
function expectedTalent(sd: number): number {
  if (sd === 0) return 1;
  const room = 1 - LEAST_TALENT;
  return LEAST_TALENT + room * normalDistribution(room / sd) + sd * normalDensity(room / sd);
}
