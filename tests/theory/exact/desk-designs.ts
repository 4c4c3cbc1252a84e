import { mmc } from './erlang.js';

/** Two ways to run a service desk with the same people. All times in minutes, `casesPerHour` new cases. */
export interface SplitDesk {
  readonly frontMinutes: number;
  readonly specialists: number;
  readonly specialistMinutes: number;
  readonly handOffDelay: number;
  /** Probability that a case was sent wrongly and goes through the hand-off and a specialist again. */
  readonly repeatShare: number;
}

/** Mean time of a case at a front clerk (M/M/1) who hands every case to one of the specialists (own M/M/1 each). */
export function splitDeskMinutes(casesPerHour: number, desk: SplitDesk): number {
  const stops = 1 / (1 - desk.repeatShare);
  const front = mmc(casesPerHour / 60, 1 / desk.frontMinutes, 1);
  const specialist = mmc((casesPerHour * stops) / desk.specialists / 60, 1 / desk.specialistMinutes, 1);
  return front.meanSojourn + stops * (desk.handOffDelay + specialist.meanSojourn);
}

/** A front of several people who settle a share of the cases themselves; the others go to one pooled team of specialists. */
export interface HybridDesk {
  readonly frontPeople: number;
  readonly frontMinutes: number;
  readonly solvedAtFrontShare: number;
  readonly specialists: number;
  readonly specialistMinutes: number;
  readonly handOffDelay: number;
  /** Probability that a case goes through the hand-off and a specialist again. */
  readonly repeatShare: number;
}

/** Mean time of a case at a hybrid desk: an open network of two M/M/c with a delay before the second. */
export function hybridDeskMinutes(casesPerHour: number, desk: HybridDesk): number {
  const stops = (1 - desk.solvedAtFrontShare) / (1 - desk.repeatShare);
  const front = mmc(casesPerHour / 60, 1 / desk.frontMinutes, desk.frontPeople);
  const specialist = mmc((casesPerHour * stops) / 60, 1 / desk.specialistMinutes, desk.specialists);
  return front.meanSojourn + stops * (desk.handOffDelay + specialist.meanSojourn);
}

/** Mean time of a case when whoever meets it solves it: one M/M/c, a share of cases comes back. */
export function firstContactMinutes(casesPerHour: number, people: number, minutes: number, repeatShare: number): number {
  const stops = 1 / (1 - repeatShare);
  return stops * mmc((casesPerHour * stops) / 60, 1 / minutes, people).meanSojourn;
}
