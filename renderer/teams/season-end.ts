import { readScenario } from '../simulation/door.js';

/** Minute at which a season of this case is over; null for what is no case. @param text of the case */
export function seasonEnd(text: string): number | null {
  const read = readScenario(text);
  return read.ok ? read.scenario.world.calendar.days * 1440 : null;
}
