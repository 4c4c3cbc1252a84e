import seedrandom from 'seedrandom';
import { runReplication } from '../../sim/index.js';
import { bareQueue } from './bare-loop.js';
import { load, visitorsOf } from './cases.js';
import { paired } from './measure.js';
import type { Row } from './table.js';

/** M/M/8 at 90 % through a scenario file and the ordinary path, against a bare loop of as many customers in the same run. */
export function queueSpeed(rounds: number): Row[] {
  const compiled = load('scenarios/verification/mm8-90.json');
  const customers = visitorsOf(compiled);
  const random = seedrandom.alea('bench');
  let replication = 0;
  const { a, b, ratio } = paired(
    rounds,
    () => runReplication(compiled, replication++),
    () => bareQueue(customers, 8, 1, 7.2, random),
  );
  return [
    { what: 'M/M/8 at 90 %: scenario file against bare loop', value: `${ratio.toFixed(2)} x`, limit: 'at most 3.5 x', ok: ratio <= 3.5 },
    { what: '  customers a second, bare loop', value: `${(customers / b / 1000).toFixed(2)} million`, limit: '' },
    { what: '  customers a second, scenario file', value: `${(customers / a / 1000).toFixed(2)} million`, limit: '' },
  ];
}
