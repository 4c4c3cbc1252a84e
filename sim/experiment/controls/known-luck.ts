/**
 * A number of each season's luck whose expectation follows from the case by arithmetic. It is drawn from the season's own streams, apart from any simulation:
 * no strategy, rule or player can touch it, so it is the same for all of them.
 */
export interface KnownLuck {
  readonly expected: number;
  /** In a replication, from 0. */
  of(replication: number): number;
}
