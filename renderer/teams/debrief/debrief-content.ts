import type { ScatterStrategy, ScatterTexts } from '../../charts/scatter-model.js';
import type { Speech } from '../../compare/finding-text.js';
import type { DebriefAnswer } from '../../simulation/team-analyst.js';
import { teamMarks, teamTexts } from '../ranking-scatter.js';
import type { TeamsView } from '../team-rows.js';
import { changeText, guessSentence, intervalOfChange, luckAmount, luckFinding, placeText, rankingFinding, tieSentences } from '../team-words.js';
import type { TeamsSource } from '../teams-source.js';
import { type DebriefSpeech, guessText, lessonSentences, type MomentText, momentText } from './debrief-words.js';
import { lessonsOf } from './lessons.js';
import { momentsOf } from './moments.js';

/** The debrief as plain data: what stands on the page, before anybody draws it. */
export interface DebriefContent {
  readonly language: 'en' | 'zh-CN';
  readonly caseTitle: string;
  readonly setting: string;
  readonly title: string;
  readonly lead: string;
  readonly chart: { readonly marks: readonly ScatterStrategy[]; readonly texts: ScatterTexts };
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: number;
    readonly place: string;
    readonly name: string;
    readonly cells: readonly { readonly strong: string; readonly plain: string }[];
  }[];
  readonly headings: { readonly ranking: string; readonly lessons: string; readonly teams: string };
  readonly lessons: readonly string[];
  readonly teams: readonly {
    readonly id: number;
    readonly name: string;
    readonly finding: string;
    readonly guess: string;
    readonly moments: readonly MomentText[];
    /** Said in place of moments that are not there yet, or not at all. */
    readonly none: string;
  }[];
  readonly foot: readonly [string, string];
}

export interface DebriefInput {
  readonly view: TeamsView;
  /** In the order of the list; null before the first. */
  readonly answer: DebriefAnswer | null;
  /** Ids of the teams in the order of the list. */
  readonly order: readonly number[];
  readonly source: TeamsSource;
  readonly speech: DebriefSpeech;
  readonly words: Speech;
}

export function debriefContent({ view, answer, order, source, speech, words }: DebriefInput): DebriefContent {
  const { t, language } = speech;
  const momentsById = new Map(order.map((id, i) => [id, answer?.teams[i] ?? null]));
  const moments = view.rows.map(({ entry }) => momentsById.get(entry.id) ?? null);
  const title = rankingFinding(view, speech);
  const marks = teamMarks(view, view.rows[0]?.entry.id ?? null, speech);
  return {
    language,
    caseTitle: source.caseTitle,
    setting: t('debrief.setting', { count: view.rows.length, seasons: view.over.seasons }),
    title,
    lead: [...tieSentences(view, speech), guessSentence(view, speech)].filter((each) => each !== null).join(t('debrief.sentences')),
    chart: { marks, texts: teamTexts(view, marks, title, words) },
    columns: [t('table.place'), t('table.team'), t('measure.complaintRate'), t('measure.sales'), t('measure.profit'), t('table.luck'), t('table.guess')],
    rows: view.rows.map((row) => {
      const { complaintRate, sales, profit } = row.changes;
      const cell = (change: typeof sales) => ({ strong: changeText(change, change.mean, speech), plain: intervalOfChange(change, speech) });
      const guessed = changeText({ ...complaintRate, isRelative: true }, row.guess?.complaintRate ?? null, speech);
      const against = changeText(complaintRate, complaintRate.played, speech);
      return {
        id: row.entry.id,
        place: placeText(row),
        name: row.entry.name,
        cells: [
          cell(complaintRate),
          cell(sales),
          cell(profit),
          { strong: luckAmount(complaintRate, speech), plain: '' },
          { strong: guessed, plain: row.guess?.complaintRate == null ? '' : t('debrief.cameTo', { value: against }) },
        ],
      };
    }),
    headings: { ranking: t('debrief.ranking'), lessons: t('debrief.lessons'), teams: t('debrief.moments') },
    lessons: lessonSentences(lessonsOf(view.rows, moments), speech),
    teams: view.rows.map((row, i) => {
      const of = moments[i] ?? null;
      const told = of === null ? [] : momentsOf(of).map((moment) => momentText(moment, row, speech));
      return {
        id: row.entry.id,
        name: row.entry.name,
        finding: luckFinding(row, speech),
        guess: guessText(row, speech),
        moments: told,
        none: of === null ? t('debrief.notYet') : told.length === 0 ? t('debrief.nothing') : '',
      };
    }),
    foot: [source.text, answer?.teams[0] ? t('debrief.measured', { count: answer.teams[0].seasons }) : ''],
  };
}
