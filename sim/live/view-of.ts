import { DAY_MINUTES, isOpen } from '../model/calendar.js';
import type { Chain } from '../model/chain.js';
import type { Store } from '../model/store.js';
import { peopleView } from './people-view.js';
import { casesView, checkoutView, deskView, floorView, pressureView, stockView } from './places-view.js';
import { runningSums } from './running-sums.js';
import type { SeasonView, StoreView } from './season-view.js';
import { underWay } from './under-way.js';

/** The present moment of a season, of all stores or of one. Only looks. @throws for a store there is not */
export function viewOf(chain: Chain, store?: string): SeasonView {
  const { time, compiled, stores } = chain;
  const shown = store === undefined ? stores : stores.filter(({ id }) => id === store);
  if (shown.length === 0) throw new Error(`no such store: ${store}`);
  return {
    time,
    day: Math.floor(time / DAY_MINUTES),
    minuteOfDay: time % DAY_MINUTES,
    isOpen: time < compiled.calendar.seasonEnd && isOpen(compiled.calendar, time),
    isOver: chain.isOver,
    stores: shown.map((one) => storeView(one, time)),
    sums: runningSums(stores),
  };
}

function storeView(store: Store, now: number): StoreView {
  const pending = underWay(store);
  const checkout = checkoutView(store, pending, now);
  const desk = deskView(store, pending, now);
  const stock = stockView(store, pending);
  const pressure = pressureView(store);
  return {
    id: store.id,
    people: peopleView(store, pending),
    floor: floorView(store, pending),
    ...(checkout && { checkout }),
    ...(desk && { desk }),
    ...(stock && { stock }),
    ...(pressure && { pressure }),
    cases: casesView(store, now),
    sums: runningSums([store]),
  };
}
