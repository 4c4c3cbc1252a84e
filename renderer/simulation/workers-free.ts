/** Whether the workers are free. */
export class WorkersFree {
  private free = Promise.resolve();
  private release: () => void = () => undefined;
  private abort = new AbortController();
  private comparisons = 0;

  /** A comparison begins; one that it replaces may end after it. */
  begin(): void {
    this.abort.abort();
    if (this.comparisons++ > 0) return;
    this.free = new Promise((release) => {
      this.release = release;
    });
  }

  end(): void {
    if (--this.comparisons === 0) this.release();
  }

  /** Waits for its turn; the signal is given when a comparison begins, or another side study. */
  async take(): Promise<AbortSignal> {
    this.stop();
    const mine = this.abort;
    await this.free;
    return mine.signal;
  }

  /** Ends the side study that has the workers or waits for them. */
  stop(): void {
    this.abort.abort();
    this.abort = new AbortController();
  }
}
