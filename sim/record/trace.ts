/** What can be told of a season while it runs. A trace costs time and memory; a season without a sink costs nothing for it. */
export const TRACE_KINDS = [
  'arrival',
  'turned-away',
  'no-wish',
  'no-advice',
  'stockout',
  'stockout-walkout',
  'taste-walkout',
  'balk',
  'blocked',
  'join',
  'start',
  'abandon',
  'bought',
  'failure',
  'leave',
  'desk-join',
  'desk-start',
  'desk-end',
  'hand-off',
  'case-opened',
  'case-escalated',
  'case-deadline-missed',
  'case-closed',
  'shift-start',
  'shift-end',
  'absent',
  'break',
  'move',
  'moved',
  'float-sent',
  'float-arrived',
  'alert',
  'calm',
  'refill-asked',
  'refill',
  'order',
  'delivery',
  'draws',
  'initiative-submitted',
  'initiative-rejected',
  'initiative-approved',
  'initiative-live',
  'pilot-started',
  'pilot-go',
  'pilot-extend',
  'pilot-stop',
  'risk-began',
  'risk-ended',
  'wave-began',
  'wave-ended',
  'rule-fired',
  'rule-ended',
  'rule-overruled',
  'rule-lapsed',
  'called-in',
  'review',
  'decision',
  'decision-refused',
  'decision-ended',
] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

export interface TraceEvent {
  /** Minutes since day 0, 00:00. */
  readonly time: number;
  readonly store: string;
  readonly kind: TraceKind;
  /** Candidate index: the same person in every strategy of a replication. */
  readonly customer?: number;
  readonly person?: string;
  readonly detail?: Readonly<Record<string, number | string | boolean>>;
}

/** Is told everything that happens. Of `draws`, most of what a trace costs, nothing is told to one that says it can do without. */
export interface TraceSink {
  (event: TraceEvent): void;
  readonly withoutLuck?: true;
}
