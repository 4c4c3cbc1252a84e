import { eventWords, isTold } from '../../play/log/event-words.js';
import { clockText, dayOf } from '../../play/transport/clock-text.js';
import type { PlayTexts } from '../../play/use-play.js';
import type { TraceEvent, TwinTrace } from '../../simulation/door.js';

/** Something that happened in one life or in both. */
export interface TwinLine {
  readonly key: string;
  readonly before: TwinMoment | null;
  readonly now: TwinMoment | null;
  /** In both at the same minute, with the same person and the same numbers. */
  readonly isSame: boolean;
}

export interface TwinMoment {
  /** "day 3, 17:42". */
  readonly at: string;
  readonly says: string;
}

/** Two lives of one customer as lines side by side; what only those who follow a trace need is left out. */
export function twinLines({ steps }: TwinTrace, texts: PlayTexts): readonly TwinLine[] {
  const moment = (event: TraceEvent | undefined): TwinMoment | null =>
    event === undefined ? null : { at: texts.t('alerts.at', { day: dayOf(event.time), at: clockText(event.time) }), says: eventWords(event, texts) };
  return steps
    .filter(({ kind }) => isTold(kind))
    .map(({ kind, events: [a, b], isSame }, i) => ({ key: `${kind} ${i}`, before: moment(a), now: moment(b), isSame }));
}
