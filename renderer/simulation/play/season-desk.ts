import { COUNT_INDEX, type LiveSeason, type StoreView, type World } from '../door.js';
import type { BoardFigures } from './play-scene.js';

const INQUIRIES = COUNT_INDEX.inquiries;
const DESK_BUSY = COUNT_INDEX['busyMinutes.desk'];
const DESK_SERVED = COUNT_INDEX['desk.served'];
const NAMES = [
  'firstResponseTime',
  'deadlinesMet.frontline',
  'stockoutRate',
  'serviceCost',
  'serviceCostShare',
  'sales',
  'lostSalesShare',
  'checkout.meanWait',
  'abandonment',
] as const;

/** What the joint board says of one store. */
export class BoardDesk {
  /** Inquiries of each store until the start of a day: by day, then by store. They belong to a course of the season up to that day. */
  private readonly atMidnight: number[][] = [];

  /** To be called at the start of each day. */
  startDay(season: LiveSeason, day: number, stores: readonly string[]): void {
    this.atMidnight[day] = stores.map((store) => season.counts(store)[INQUIRIES]);
  }

  /** @param place the store's place among all */
  figures(season: LiveSeason, world: World, { id: store, stock, desk }: StoreView, place: number): BoardFigures {
    const counts = season.counts(store);
    const [firstResponse, inTime, stockouts, cost, share, sales, lost, wait, gaveUp] = season.indicators(NAMES, store);
    const midnight = this.atMidnight[Math.floor(season.time / 1440)]?.[place] ?? 0;
    const served = counts[DESK_SERVED];
    const hasDesk = world.desk !== undefined;
    return {
      inquiriesToday: hasDesk ? Math.max(0, counts[INQUIRIES] - midnight) : null,
      inquiriesOpen: (desk?.queue.length ?? 0) + (desk?.served.length ?? 0),
      firstResponseMinutes: firstResponse,
      inTimeShare: inTime,
      stockoutShare: world.stock ? stockouts : null,
      emptyShelves: stock?.fills.filter((fill) => fill <= 0).length ?? 0,
      afterSalesYuan: cost,
      afterSalesShare: share,
      handlingMinutes: hasDesk && served > 0 ? counts[DESK_BUSY] / served : null,
      hasService: hasDesk || world.escalation !== undefined,
      salesYuan: sales,
      lostShare: lost,
      queueMinutes: world.checkout ? wait : null,
      gaveUpShare: world.checkout ? gaveUp : null,
    };
  }
}
