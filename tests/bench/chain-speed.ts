import { runReplication } from '../../sim/index.js';
import { type Document, load } from './cases.js';
import type { Row } from './table.js';

const CHAIN = 'scenarios/twelve-stores.json';
const STRATEGY = 'pool-and-floats';

/** The chain of twelve stores in three regions with everything on: a season, and a year of it. */
export function chainSpeed(smoke: boolean): Row[] {
  const seasons = smoke ? 1 : 3;
  const season = seconds(seasons, load(CHAIN, STRATEGY));
  const rows: Row[] = [{ what: 'Twelve stores, 28 days, pools and floats', value: `${season.toFixed(2)} s`, limit: 'at most 2 s', ok: season <= 2 }];
  if (smoke) return rows;
  const year = seconds(1, load(CHAIN, STRATEGY, aYear));
  return [...rows, { what: 'Twelve stores, a year', value: `${year.toFixed(1)} s`, limit: 'at most 25 s', ok: year <= 25 }];
}

/** The quickest of some seasons, after one to warm up. */
function seconds(seasons: number, compiled: ReturnType<typeof load>): number {
  runReplication(compiled, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let replication = 1; replication <= seasons; replication++) {
    const start = process.hrtime.bigint();
    runReplication(compiled, replication);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return best;
}

function aYear(document: Document): void {
  document.world.calendar.days = 364;
  document.expect = [];
}
