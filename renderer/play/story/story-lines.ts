import { figure } from '../../format/figures.js';
import type { PlayEvent, Story } from '../../simulation/play/player.js';
import { eventWords, isTold } from '../log/event-words.js';
import { clockText, dayOf } from '../transport/clock-text.js';
import type { PlayTexts } from '../use-play.js';

/** The latest so many moments of a long story. */
const LINES_MAX = 60;

export interface StoryLine {
  readonly key: string;
  readonly time: string;
  readonly here: string;
  readonly there: string;
  /** Only one of the two lives has this moment. */
  readonly differs: boolean;
}

/** A story as lines; two of them side by side in the order of time, what is the same in one line. */
export function storyLines({ events, twin }: Story, texts: PlayTexts, isOfPerson: boolean): StoryLine[] {
  const merged = merge(tellable(events), twin === null ? null : tellable(twin));
  return merged.slice(-LINES_MAX).map(({ event, here, there }, i) => {
    const words = isOfPerson && SERVES.has(event.kind) ? servesWords(event, texts) : eventWords(event, texts);
    const day = texts.t('alerts.at', { day: dayOf(event.time), at: clockText(event.time) });
    return { key: `${event.time}-${event.kind}-${i}`, time: day, here: here ? words : '', there: there ? words : '', differs: here !== there };
  });
}

/** Beginnings of a service, told from the side of whoever serves. */
const SERVES: ReadonlySet<string> = new Set(['start', 'desk-start']);

function servesWords({ customer, detail }: PlayEvent, { t, language }: PlayTexts): string {
  return t('story.serves', { number: customer, wait: figure(Number(detail?.wait ?? 0), 1, language) });
}

function tellable(events: readonly PlayEvent[]): PlayEvent[] {
  return events.filter(({ kind }) => isTold(kind));
}

interface Moment {
  readonly event: PlayEvent;
  readonly here: boolean;
  readonly there: boolean;
}

function merge(here: readonly PlayEvent[], there: readonly PlayEvent[] | null): Moment[] {
  if (there === null) return here.map((event) => ({ event, here: true, there: true }));
  const moments: Moment[] = [];
  const rest = [...there];
  for (const event of here) {
    while (rest.length > 0 && rest[0].time < event.time) moments.push({ event: rest.shift() as PlayEvent, here: false, there: true });
    const [next] = rest;
    const isSame = next !== undefined && next.time === event.time && next.kind === event.kind;
    if (isSame) rest.shift();
    moments.push({ event, here: true, there: isSame });
  }
  return [...moments, ...rest.map((event) => ({ event, here: false, there: true }))];
}
