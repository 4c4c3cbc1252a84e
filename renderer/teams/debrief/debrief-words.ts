import type { TFunction } from 'i18next';
import { figure, percentSign, signedFigure } from '../../format/figures.js';
import { actionWords } from '../../play/log/decision-words.js';
import { eventWords } from '../../play/log/event-words.js';
import { clockText, dayOf } from '../../play/transport/clock-text.js';
import type { PlayTexts } from '../../play/use-play.js';
import type { DecisionEffect } from '../../simulation/door.js';
import type { TeamRow } from '../team-rows.js';
import { changeText, type TeamSpeech } from '../team-words.js';
import { areApart, type Lessons, type SortOfDecision } from './lessons.js';
import type { Moment } from './moments.js';

export interface DebriefSpeech extends TeamSpeech {
  readonly t: TFunction<'teams'>;
  readonly play: PlayTexts;
  /** 0 = Monday: of the first day of the season. */
  readonly firstWeekday: number;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** "Friday 17:05"; with the week where the season has several. */
export function whenText(minute: number, { play, firstWeekday, t }: DebriefSpeech): string {
  const day = dayOf(minute);
  const weekday = play.t(`weekday.${WEEKDAYS[(firstWeekday + day - 1) % 7] ?? 'monday'}`);
  return day <= 7 ? t('debrief.when', { weekday, at: clockText(minute) }) : t('debrief.whenDay', { day, weekday, at: clockText(minute) });
}

/** What happened, and what it came to: a headline and a line of numbers. */
export interface MomentText {
  readonly kind: Moment['kind'];
  readonly when: string;
  readonly what: string;
  readonly effect: string;
}

export function momentText(moment: Moment, row: TeamRow, speech: DebriefSpeech): MomentText {
  const { t, play } = speech;
  switch (moment.kind) {
    case 'missed': {
      const { from, until } = moment.alert;
      return { kind: 'missed', when: whenText(from, speech), what: t('debrief.missed'), effect: t('debrief.missedFor', { count: Math.round(until - from) }) };
    }
    case 'harm': {
      const { move, emptied, lost, complaint } = moment.chain;
      const after = [emptied, lost, complaint].flatMap((stop) => (stop === null ? [] : [`${clockText(stop.time)} ${eventWords(stop, play)}`]));
      return {
        kind: 'harm',
        when: whenText(move.time, speech),
        what: play.t('say.movePerson', { name: play.person(move.person ?? ''), to: play.t(`role.${String(move.detail?.to)}`) }),
        effect: t('debrief.then', { what: after.join(t('debrief.thenJoin')) }),
      };
    }
    default: {
      const decision = row.entry.session.decisions[moment.effect.decision - 1];
      const what = decision === undefined ? '' : actionWords(decision.do, play);
      const reason = decision?.reason === undefined || decision.reason === '' ? '' : t('debrief.reason', { reason: decision.reason });
      return {
        kind: moment.kind,
        when: decision === undefined ? '' : whenText(decision.at, speech),
        what: what + reason,
        effect: effectText(moment.effect, speech),
      };
    }
  }
}

/** "−3.1 % complaints (−4.0 to −2.2), +0.8 % sales": what the seasons would be without this one decision. */
function effectText({ complaintRate, sales }: DecisionEffect, { t, language }: DebriefSpeech): string {
  const write = (value: number | null) => signedFigure((value ?? 0) * 100, 1, language);
  const { mean, low, high } = complaintRate.relative;
  if (mean === null) return t('debrief.noEffect');
  const range = low === null || high === null ? '' : t('debrief.range', { low: write(low), high: write(high) });
  const isCertain = complaintRate.verdict === 'better' || complaintRate.verdict === 'worse';
  const percent = percentSign(language);
  const says = t('debrief.effect', { complaints: write(mean) + percent, range, sales: write(sales.relative.mean) + percent });
  return isCertain ? says : says + t('debrief.notCertain');
}

/** The guess beside what came of it, in the season that was played; empty without a guess. */
export function guessText({ guess, changes: { complaintRate, sales } }: TeamRow, speech: TeamSpeech): string {
  if (guess === null) return '';
  return speech.t('debrief.guess', {
    guessed: changeText({ ...complaintRate, isRelative: true }, guess.complaintRate, speech),
    played: changeText(complaintRate, complaintRate.played, speech),
    guessedSales: changeText({ ...sales, isRelative: true }, guess.sales, speech),
    playedSales: changeText(sales, sales.played, speech),
  });
}

/** What the room may take along, one sentence each; built from numbers only. */
export function lessonSentences(lessons: Lessons, { t, language }: TeamSpeech): readonly string[] {
  const { best, least, timing, alerts, beatRules, moved } = lessons;
  const each = ({ mean }: SortOfDecision) => signedFigure(mean * 100, 1, language) + percentSign(language);
  const said: string[] = [];
  if (best) said.push(t('lesson.best', { sort: t(`sort.${best.kind}`), count: best.count, each: each(best), certain: best.certain }));
  if (least && least.kind !== best?.kind)
    said.push(t('lesson.least', { sort: t(`sort.${least.kind}`), count: least.count, each: each(least), certain: least.certain }));
  if (timing) {
    const { early, late } = timing;
    const key = !areApart(early, late) ? 'lesson.sameTime' : early.mean < late.mean ? 'lesson.early' : 'lesson.late';
    said.push(t(key, { early: each(early), late: each(late), earlyCount: early.count, lateCount: late.count }));
  }
  if (alerts && alerts.missed > 0)
    said.push(t('lesson.missed', { missed: alerts.missed, all: alerts.all, minutes: figure(alerts.longestMinutes, 0, language) }));
  if (alerts && alerts.missed === 0) said.push(t('lesson.allAnswered', { all: alerts.all }));
  if (beatRules) said.push(t('lesson.rules', { teams: beatRules.teams, of: beatRules.of }));
  if (moved) said.push(moved.teams === 0 ? t('lesson.orderHolds') : t('lesson.orderMoves', { teams: moved.teams, of: moved.of }));
  return said;
}
