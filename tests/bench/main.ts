import { cpus } from 'node:os';
import { chainSpeed } from './chain-speed.js';
import { playSpeed } from './play-speed.js';
import { precisionSpeed } from './precision-speed.js';
import { programSpeed } from './program-speed.js';
import { queueSpeed } from './queue-speed.js';
import { seasonSpeed } from './season-speed.js';
import { formatTable, type Row } from './table.js';

/**
 * The benchmark: speed as ratios against bare loops in the same run, on the same machine. It judges nothing (a busy machine misses
 * limits); --smoke runs everything briefly to show that it runs.
 */
const smoke = process.argv.includes('--smoke');
const rounds = smoke ? 1 : 11;
const rows: Row[] = [
  ...queueSpeed(rounds),
  ...seasonSpeed(rounds),
  ...chainSpeed(smoke),
  ...(await playSpeed(smoke)),
  ...(await programSpeed(smoke)),
  ...(await precisionSpeed(smoke)),
];
process.stdout.write(
  `Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}${smoke ? ', smoke run' : ''}\n${formatTable(rows)}\n`,
);
