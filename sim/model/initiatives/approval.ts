import type { RandomStream } from '../../engine/random-stream.js';
import type { InitiativePlan } from '../../scenario/sections/initiatives-section.js';

/**
 * The review an initiative has to pass. Each round ends with an approval or a rejection; the luck of a round belongs to the initiative and the
 * number of the round, so that better preparation can only turn rejections into approvals.
 */
export class Approval {
  /** Rejections so far. */
  rejections = 0;
  private ends = Number.POSITIVE_INFINITY;
  private readonly reviewDays: number;
  private readonly resubmitDays: number;
  private readonly rejectionShare: number;

  constructor(
    plan: Pick<InitiativePlan, 'approval' | 'data' | 'jointGroup'>,
    private readonly luck: RandomStream,
  ) {
    const { approval, data, jointGroup } = plan;
    const factor = jointGroup?.reviewFactor ?? 1;
    this.reviewDays = wholeDays((approval?.reviewDays ?? 0) * factor);
    this.resubmitDays = wholeDays((approval?.resubmitDays ?? 0) * factor);
    this.rejectionShare = (approval?.rejectionShare ?? 0) * (data?.rejectionFactor ?? 1);
  }

  /** The first review begins on this day. */
  submit(day: number): void {
    this.ends = day + this.reviewDays;
  }

  /** What the review says at the midnight before `day`; a rejection begins the next round, which ends a day later at the earliest. */
  decide(day: number): 'pending' | 'approved' | 'rejected' {
    if (day < this.ends) return 'pending';
    if (this.luck.at(this.rejections) >= this.rejectionShare) return 'approved';
    this.rejections++;
    this.ends = day + Math.max(1, this.resubmitDays + this.reviewDays);
    return 'rejected';
  }
}

/** Reviews end at midnight: a day begun is a day. */
function wholeDays(days: number): number {
  return Math.ceil(days - 1e-9);
}
