import type { ExperimentProgress } from '../index.js';

const BAR = 24;
/** Least time between two drawings (ms). */
const PAUSE_MS = 80;

/** One line that is drawn over itself while seasons are simulated. */
export interface ProgressLine {
  show(progress: ExperimentProgress): void;
  /** Takes the line away. */
  clear(): void;
}

/** On standard error, and only for people: nothing where that is a file or a pipe, or with --quiet. */
export function progressLine(quiet: boolean, counts = 'seasons'): ProgressLine {
  const stream = process.stderr;
  if (quiet || !stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let drawnAt = 0;
  return {
    show(progress) {
      const now = performance.now();
      if (now - drawnAt < PAUSE_MS && progress.done < progress.total) return;
      drawnAt = now;
      stream.write(`\r\x1b[2K${progressText(progress, counts)}`);
    },
    clear: () => stream.write('\r\x1b[2K'),
  };
}

/** `[#########---------------] 12 of 30 seasons, 9 s left` */
export function progressText({ done, total, secondsLeft, forecast }: ExperimentProgress, counts = 'seasons'): string {
  const filled = total > 0 ? Math.round((BAR * done) / total) : 0;
  const left = secondsLeft === null || done >= total ? '' : `, ${duration(secondsLeft)} left`;
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${done} of ${total} ${counts}${left}${forecast === undefined ? '' : expectedText(forecast)}`;
}

/** `, 45 to 90 expected`: the bounds the spread so far leaves. */
function expectedText({ low, high }: NonNullable<ExperimentProgress['forecast']>): string {
  if (low === null) return '';
  return high === null ? `, ${low} or more expected` : `, ${low} to ${high} expected`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.ceil(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${(seconds / 3600).toFixed(1)} h`;
}
