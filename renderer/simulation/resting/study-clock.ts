import type { Attention } from './attention.js';

/** The time studies have had (ms), by which their pace and the time left are judged: it stands still while their workers rest before a season that is watched. */
export class StudyClock {
  private stoodAt: number | null = null;
  private stood = 0;

  hear(attention: Attention, now: number): void {
    if (attention === 'watched') this.stoodAt ??= now;
    else if (attention === 'unwatched' && this.stoodAt !== null) {
      this.stood += now - this.stoodAt;
      this.stoodAt = null;
    }
  }

  /** @param now real time (ms) */
  read(now: number): number {
    return (this.stoodAt ?? now) - this.stood;
  }
}
