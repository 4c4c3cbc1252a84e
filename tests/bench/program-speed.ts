import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { median } from './measure.js';
import type { Row } from './table.js';

interface Run {
  readonly seconds: number;
  /** Largest memory of the process (MB); NaN where the system does not tell. */
  readonly peak: number;
}

/** Two workers against one, and memory against replications, of the built program as a whole. */
export async function programSpeed(smoke: boolean): Promise<Row[]> {
  const seasons = smoke ? 1 : 40;
  const ratios: number[] = [];
  for (let i = 0; i < (smoke ? 1 : 3); i++) {
    const one = await compare(seasons, 1);
    const two = await compare(seasons, 2);
    ratios.push(one.seconds / two.seconds);
  }
  const speedUp = median(ratios);
  const few = await compare(smoke ? 2 : 100, 2, 'siloed-static,dynamic-pool');
  const many = await compare(smoke ? 4 : 1000, 2, 'siloed-static,dynamic-pool');
  return [
    {
      what: `Two workers against one (5 strategies x ${seasons} seasons)`,
      value: `${speedUp.toFixed(2)} x`,
      // Of so short a run nearly all is each thread's compiling, which two threads cannot share.
      ...(smoke ? { limit: 'long run: at least 1.8 x' } : { limit: 'at least 1.8 x', ok: speedUp >= 1.8 }),
    },
    { what: `Memory, ${smoke ? 2 : 100} seasons of 2 strategies`, value: `${few.peak.toFixed(0)} MB`, limit: '' },
    { what: `Memory, ${smoke ? 4 : '1,000'} seasons of 2 strategies`, value: `${many.peak.toFixed(0)} MB`, limit: 'at most 250 MB', ok: !(many.peak > 250) },
  ];
}

function compare(seasons: number, workers: number, strategies?: string): Promise<Run> {
  const args = [
    'dist/sandtable.mjs',
    'compare',
    'scenarios/promotion-season.json',
    '--replications',
    String(seasons),
    '--workers',
    String(workers),
    '--format',
    'json',
    '--quiet',
  ];
  if (strategies) args.push('--strategies', strategies);
  return new Promise((done, fail) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    let peak = Number.NaN;
    const watch = setInterval(() => {
      peak = peakOf(child.pid) ?? peak;
    }, 100);
    child.on('error', fail);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) done({ seconds: Number(process.hrtime.bigint() - start) / 1e9, peak });
      else fail(new Error(`the program ended with ${code}`));
    });
  });
}

/** High-water mark of a process's memory (MB), where the system keeps one. */
function peakOf(pid: number | undefined): number | undefined {
  const status = `/proc/${pid}/status`;
  if (pid === undefined || !existsSync(status)) return undefined;
  const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'));
  return found ? Number(found[1]) / 1024 : undefined;
}
