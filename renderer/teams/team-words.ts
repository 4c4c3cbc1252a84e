import type { TFunction } from 'i18next';
import { decimalsFor, figure, percentSign, signedFigure } from '../format/figures.js';
import type { Language } from '../i18n/i18n.js';
import type { Change, TeamRow, TeamsView } from './team-rows.js';

/** Texts of the namespace "teams" and the language they are in. */
export interface TeamSpeech {
  readonly t: TFunction<'teams'>;
  readonly language: Language;
}

/** Luck below this many percentage points is not spoken of as having added or cost anything. */
const LUCK_FELT = 0.005;

/** "−53.5 %", "+1,204 yuan"; a dash where there is none. */
export function changeText(change: Change, value: number | null, speech: TeamSpeech): string {
  if (value === null) return '–';
  return withUnit(change, signedFigure(scaled(change, value), decimalsOf(change), speech.language), speech);
}

/** "−55.3 to −51.7": no unit, it stands behind the mean. */
export function intervalOfChange(change: Change, speech: TeamSpeech): string {
  const { low, high } = change;
  if (low === null || high === null) return '';
  const write = (value: number) => signedFigure(scaled(change, value), decimalsOf(change), speech.language);
  return speech.t('range', { low: write(low), high: write(high) }).replaceAll(' ', '\u00a0');
}

/** "−0.9 % to +0.2 %": where no mean stands before it. */
export function intervalWithUnit(change: Change, speech: TeamSpeech): string {
  const { low, high } = change;
  if (low === null || high === null) return '';
  return speech.t('range', { low: changeText(change, low, speech), high: changeText(change, high, speech) }).replaceAll(' ', '\u00a0');
}

function scaled({ isRelative }: Change, value: number): number {
  return isRelative ? value * 100 : value;
}

function decimalsOf({ isRelative, low, high }: Change): number {
  if (!isRelative) return 0;
  return decimalsFor(low === null || high === null ? null : 50 * (high - low), 1);
}

function withUnit({ isRelative }: Change, text: string, { t, language }: TeamSpeech): string {
  return isRelative ? text + percentSign(language) : t('unit.yuan', { value: text });
}

/** Without sign, lowest first: "cut by 53 % (51 to 55)". */
function amount(change: Change, speech: TeamSpeech): { readonly value: string; readonly range: string } {
  const { mean, low, high } = change;
  const write = (value: number) => figure(Math.abs(scaled(change, value)), decimalsOf(change), speech.language);
  const [from, to] = [Math.abs(low ?? 0), Math.abs(high ?? 0)].sort((a, b) => a - b);
  return {
    value: withUnit(change, write(mean ?? 0), speech),
    range: speech.t('range', { low: write(from ?? 0), high: write(to ?? 0) }).replaceAll(' ', '\u00a0'),
  };
}

/** "Reds' moves cut complaints by 12 % (9 to 15) over other seasons too; this season's luck added 4 points." */
export function luckFinding(row: TeamRow, speech: TeamSpeech): string {
  const { t } = speech;
  const change = row.changes.complaintRate;
  const team = row.entry.name;
  if (change.mean === null) return t('finding.none', { team });
  if (row.over.decisions.logged === 0) return t('finding.idle', { team });
  const skill =
    change.verdict === 'better'
      ? t('finding.cut', { team, ...amount(change, speech) })
      : change.verdict === 'worse'
        ? t('finding.raised', { team, ...amount(change, speech) })
        : t('finding.open', { team, range: intervalWithUnit(change, speech) });
  return skill + luckText(change, speech);
}

function luckText(change: Change, speech: TeamSpeech): string {
  const { t } = speech;
  const { luck } = change;
  if (luck === null) return t('finding.end');
  if (change.isRelative && Math.abs(luck) < LUCK_FELT) return t('finding.noLuck');
  const value = pointsText(change, Math.abs(luck), speech);
  return luck > 0 ? t('finding.luckAdded', { value }) : t('finding.luckCost', { value });
}

/** "2.3 points for", "0.4 points against"; a dash where luck did nothing. */
export function luckAmount(change: Change, speech: TeamSpeech): string {
  const { luck, isRelative } = change;
  if (luck === null || Math.abs(luck) < (isRelative ? 0.0005 : 0.5)) return '–';
  return speech.t(luck > 0 ? 'table.luckFor' : 'table.luckAgainst', { value: pointsText(change, Math.abs(luck), speech) });
}

/** "4 points", "1,204 yuan": how far apart two changes are. */
export function pointsText(change: Change, distance: number, speech: TeamSpeech): string {
  const { t, language } = speech;
  if (!change.isRelative) return t('unit.yuan', { value: figure(distance, 0, language) });
  const points = distance * 100;
  const decimals = points < 9.95 ? 1 : 0;
  return t('unit.points', { value: figure(points, decimals, language), count: Number(points.toFixed(decimals)) });
}

/** The title of the ranking: who leads, or who shares the lead. */
export function rankingFinding({ rows, over, rankedBy }: TeamsView, speech: TeamSpeech): string {
  const { t } = speech;
  const leaders = rows.filter(({ place }) => place.best === 1);
  const [first] = rows;
  if (first === undefined) return '';
  const count = over.seasons;
  if (rows.length > 1 && leaders.length === rows.length) return t('ranking.allTied', { count });
  if (leaders.length > 1)
    return t('ranking.shared', {
      teams: listOf(
        leaders.map(({ entry }) => entry.name),
        speech,
      ),
      count,
    });
  const change = first.changes[rankedBy];
  const undecided = change.mean === null || (change.verdict !== 'better' && change.verdict !== 'worse');
  if (undecided) return t('ranking.leads', { team: first.entry.name, count });
  const isUp = (change.mean ?? 0) > 0;
  return t(isUp ? `ranking.more.${rankedBy}` : `ranking.less.${rankedBy}`, { team: first.entry.name, count, ...amount(change, speech) });
}

/** Sentences about teams that cannot be told apart, once for each group of places; empty where all are told apart. */
export function tieSentences({ rows }: TeamsView, speech: TeamSpeech): readonly string[] {
  const said = new Set<string>();
  return rows.flatMap((row) => {
    const tied = rows.filter(({ entry }) => entry.id === row.entry.id || row.tiedWith.includes(entry.id));
    // Said of those who all are tied with one another, so that no sentence says too much.
    const group = tied.filter((a) => tied.every((b) => a.entry.id === b.entry.id || a.tiedWith.includes(b.entry.id)));
    const key = group.map(({ entry }) => entry.id).join();
    if (group.length < 2 || said.has(key)) return [];
    said.add(key);
    return [
      speech.t('ranking.tied', {
        teams: listOf(
          group.map(({ entry }) => entry.name),
          speech,
        ),
      }),
    ];
  });
}

/** Who guessed best, where at least two wrote a guess down; null otherwise. */
export function guessSentence({ rows }: TeamsView, speech: TeamSpeech): string | null {
  const guessed = rows.flatMap(({ entry, miss, changes }) => (miss === null ? [] : [{ name: entry.name, miss, change: changes.complaintRate }]));
  const [best] = guessed.sort((a, b) => a.miss - b.miss);
  if (best === undefined || guessed.length < 2) return null;
  return speech.t('ranking.bestGuess', { team: best.name, value: pointsText({ ...best.change, isRelative: true }, best.miss, speech) });
}

/** "A, B and C". */
export function listOf(names: readonly string[], { t }: TeamSpeech): string {
  if (names.length < 2) return names[0] ?? '';
  return t('list.two', { a: names.slice(0, -1).join(t('list.separator')), b: names.at(-1) });
}

/** "1" or "2–4": a place is an interval where teams are tied. */
export function placeText({ place }: Pick<TeamRow, 'place'>): string {
  return place.best === place.worst ? String(place.best) : `${place.best}–${place.worst}`;
}
