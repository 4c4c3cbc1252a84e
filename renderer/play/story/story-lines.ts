import { figure } from '../../format/figures.js';
import type { PlayEvent, Story } from '../../simulation/play/player.js';
import { eventWords, isTold } from '../log/event-words.js';
import { clockText, dayOf } from '../transport/clock-text.js';
import type { PlayTexts } from '../use-play.js';

/** The latest so many moments of a long story. */
const LINES_MAX = 20;

export interface StoryLine {
  readonly key: string;
  readonly time: string;
  readonly here: string;
  readonly there: string;
  /** The two lives part here. */
  readonly differs: boolean;
}

/** A story as lines; two of them side by side in the order of time, what is the same in one line. */
export function storyLines({ events, twin }: Story, texts: PlayTexts, isOfPerson: boolean): StoryLine[] {
  const say = (event: PlayEvent) => (isOfPerson && SERVES.has(event.kind) ? servesWords(event, texts) : eventWords(event, texts));
  return merge(tellable(events), twin === null ? null : tellable(twin))
    .slice(-LINES_MAX)
    .map(({ here, there, time }, i) => {
      const words = { here: here === null ? '' : say(here), there: there === null ? '' : say(there) };
      return { key: `${time}-${i}`, time: texts.t('alerts.at', { day: dayOf(time), at: clockText(time) }), ...words, differs: words.here !== words.there };
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

/** What happened at one moment in one life, the other, or both. */
interface Moment {
  readonly time: number;
  readonly here: PlayEvent | null;
  readonly there: PlayEvent | null;
}

function merge(here: readonly PlayEvent[], there: readonly PlayEvent[] | null): Moment[] {
  if (there === null) return here.map((event) => ({ time: event.time, here: event, there: null }));
  const moments: Moment[] = [];
  const rest = [...there];
  for (const event of here) {
    while (rest.length > 0 && rest[0].time < event.time) moments.push(onlyThere(rest.shift() as PlayEvent));
    const [next] = rest;
    const isSame = next !== undefined && next.time === event.time && next.kind === event.kind;
    if (isSame) rest.shift();
    moments.push({ time: event.time, here: event, there: isSame ? next : null });
  }
  return [...moments, ...rest.map(onlyThere)];
}

function onlyThere(event: PlayEvent): Moment {
  return { time: event.time, here: null, there: event };
}
