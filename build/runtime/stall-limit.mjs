import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** @param {string} place a file or folder; missing is 0 @returns {number} bytes below it */
function sizeOf(place) {
  if (!existsSync(place)) return 0;
  try {
    const stat = statSync(place);
    if (!stat.isDirectory()) return stat.size;
    return readdirSync(place).reduce((sum, name) => sum + sizeOf(path.join(place, name)), 0);
  } catch {
    return 0; // a file that vanished between the two calls
  }
}

/**
 * Runs a program that fetches something, and ends it when the places it writes to have not grown for a while.
 * A time limit on the whole would fail a slow network that works; a network that swallows packets gives no error at all.
 * @param {{ command: string, args: readonly string[], env?: NodeJS.ProcessEnv, watch: readonly string[], stallSeconds: number, onProgress?: (bytes: number) => void }} job
 * @returns {Promise<{ done: true } | { done: false, reason: string }>}
 */
export function runWithStallLimit(job) {
  return new Promise((resolve) => {
    const child = spawn(job.command, job.args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...job.env } });
    let errors = '';
    let stalled = false;
    let bytes = -1;
    let grownAt = performance.now();
    const look = setInterval(
      () => {
        const now = job.watch.reduce((sum, place) => sum + sizeOf(place), 0);
        if (now !== bytes) {
          bytes = now;
          grownAt = performance.now();
          job.onProgress?.(bytes);
        } else if (performance.now() - grownAt > job.stallSeconds * 1000) {
          stalled = true;
          child.kill('SIGKILL');
        }
      },
      Math.min(1000, job.stallSeconds * 250),
    );
    const end = (/** @type {{ done: true } | { done: false, reason: string }} */ outcome) => {
      clearInterval(look);
      resolve(outcome);
    };
    child.stderr.on('data', (chunk) => {
      errors = (errors + chunk).slice(-4000);
    });
    child.on('error', (error) => end({ done: false, reason: error.message }));
    child.on('close', (code) => {
      if (stalled) end({ done: false, reason: `no progress for ${job.stallSeconds} s` });
      else if (code === 0) end({ done: true });
      else end({ done: false, reason: firstReason(errors) || `the installer ended with ${code}` });
    });
  });
}

/** The line of an error report that says most. @param {string} errors */
function firstReason(errors) {
  const lines = errors.split('\n').map((line) => line.trim());
  return lines.find((line) => /E[A-Z]{4,}|ENOTFOUND|status|checksum/i.test(line)) ?? lines.find((line) => line !== '') ?? '';
}
