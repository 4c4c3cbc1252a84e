import { spawn } from 'node:child_process';
import type { Row } from './table.js';

/** What a call took, the compiling of the model by every worker included. */
interface Taken {
  readonly seconds: number;
  readonly seasons: number;
}

const LIMIT_SECONDS = 6;
/** Two workers, whatever the machine has: the limit is stated for two cores. */
const CALL = ['--until', 'sales=1%', '--until', 'complaintRate=3%', '--workers', '2', '--format', 'json', '--quiet'];

/** Five strategies of the flagship to 1 % of sales and 3 % of the complaint rate together: how long, and in how many seasons. Left out of a smoke run. */
export async function precisionSpeed(smoke: boolean): Promise<Row[]> {
  if (smoke) return [];
  const plain = await compare([]);
  const controlled = [await compare(CONTROL), await compare(CONTROL), await compare(CONTROL)].sort((a, b) => a.seconds - b.seconds)[0];
  const what = 'Five strategies to 1 % sales, 3 % complaints';
  return [
    { what, value: told(plain), limit: '' },
    { what: `${what}, controlled`, value: told(controlled), limit: `at most ${LIMIT_SECONDS} s`, ok: controlled.seconds <= LIMIT_SECONDS },
  ];
}

const CONTROL = ['--control', 'checkout,stock'];

function told({ seconds, seasons }: Taken): string {
  return `${seconds.toFixed(1)} s, ${seasons} seasons`;
}

function compare(more: readonly string[]): Promise<Taken> {
  return new Promise((done, fail) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, ['dist/sandtable.mjs', 'compare', 'scenarios/promotion-season.json', ...CALL, ...more], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const text: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (part: string) => text.push(part));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code !== 0) return fail(new Error(`the program ended with ${code}`));
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      done({ seconds, seasons: (JSON.parse(text.join('')) as { readonly replications: number }).replications });
    });
  });
}
