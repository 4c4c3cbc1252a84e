interface Push {
  readonly visitors: number;
  readonly inquiries: number;
}

/** What risks and public opinion do to the demand of one store now: factors of all that are in force, multiplied. */
export class Climate {
  /** Factor on visitors. */
  visitors = 1;
  /** Factor on the share of visitors with a question for the desk. */
  inquiries = 1;
  private readonly pushes = new Map<string, Push>();

  /** Risks and waves in force. */
  get inForce(): number {
    return this.pushes.size;
  }

  /** `source` changes the demand from now on. @param strength 0 (nothing) to 1 (the whole factor) */
  push(source: string, visitorsFactor: number, inquiriesFactor: number, strength: number): void {
    this.pushes.set(source, { visitors: 1 + (visitorsFactor - 1) * strength, inquiries: 1 + (inquiriesFactor - 1) * strength });
    this.update();
  }

  /** `source` is over. */
  release(source: string): void {
    this.pushes.delete(source);
    this.update();
  }

  /** From the start and in the order of their coming, so that nothing in force is exactly 1 again. */
  private update(): void {
    this.visitors = 1;
    this.inquiries = 1;
    for (const { visitors, inquiries } of this.pushes.values()) {
      this.visitors *= visitors;
      this.inquiries *= inquiries;
    }
  }
}
