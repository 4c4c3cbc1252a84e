import { findIndicator, inLanguage, type LuckAgainst, type LuckOfIndicator, type ReplayDifference, type ReplayOver, type Scenario } from '../../index.js';
import type { ReplayReport } from '../replay.js';
import type { Block } from './blocks.js';
import { showAbsolute, showRelative, showValue } from './numbers.js';
import { clockOf, dayOf, traceLine } from './trace-lines.js';

/** A replay in words, and luck or skill as tables. */
export function replayBlocks({ session, replay, over }: ReplayReport, scenario: Scenario): Block[] {
  const { team, seed, replication, strategy, decisions, playedUntil } = session;
  const who = team === '' ? 'A session' : `The session of "${team}"`;
  return [
    says(
      `${who} on "${inLanguage(scenario.title, 'en')}": plan ${strategy}, season ${replication} of seed ${seed}, ${decisions.length} decisions, ` +
        `played until day ${dayOf(playedUntil)}, ${clockOf(playedUntil)}.`,
    ),
    ...(replay.identical
      ? [says(`Identical: the replay comes to the recorded digest, ${replay.replayed}.`)]
      : [says(`Not identical: recorded ${replay.recorded}, replayed ${replay.replayed}.`), ...differenceBlocks(replay.difference)]),
    ...(replay.isIntact ? [] : [says('The recorded counts are not those their digest was taken of: the file was changed after it was written.')]),
    ...(replay.refused === 0 ? [] : [says(`${replay.refused} of the decisions could not be carried out.`)]),
    ...(over ? [...guessBlocks(session.guess, over), ...overBlocks(over)] : []),
  ];
}

function differenceBlocks(difference: ReplayDifference | undefined): Block[] {
  if (difference === undefined) return [];
  const { from, until, store, parts = [], event, counts } = difference;
  const blocks: Block[] = [];
  if (from === undefined || until === undefined) blocks.push(says('Every hour of the course agrees; only the sums at the end differ.'));
  else {
    blocks.push(says(`The first hour that differs: day ${dayOf(from)}, ${clockOf(from)} to ${clockOf(until)}, store ${store} (${parts.join(', ')}).`));
    if (event) blocks.push(says(`The first event there: ${traceLine(event, 'table', true).trim().replace(/ {2,}/g, '  ')}`));
  }
  if (counts.length === 0) return blocks;
  const rows = counts.map((one) => [`${one.store}/${one.count}`, String(one.recorded), String(one.replayed)]);
  return [...blocks, { kind: 'table', title: 'Sums that differ', head: ['Sum', 'recorded', 'replayed'], rows }];
}

/** What the team thought before it played, beside what came of it. */
function guessBlocks(guess: ReplayReport['session']['guess'], { comparisons }: ReplayOver): Block[] {
  const [plan] = comparisons;
  const sentences = (['sales', 'complaintRate'] as const).flatMap((name) => {
    const guessed = guess?.[name];
    const played = plan?.indicators.find(({ indicator }) => indicator === name)?.played;
    if (guessed === undefined || played?.difference == null || !played.against) return [];
    const title = findIndicator(name)?.title.en ?? name;
    return [`${title}: guessed ${showRelative(guessed, null, null)}, played ${showRelative(played.difference / played.against, null, null)}.`];
  });
  return sentences.length === 0 ? [] : [says(`The guess before playing. ${sentences.join(' ')}`)];
}

function overBlocks({ seasons, decisions, comparisons, confidence }: ReplayOver): Block[] {
  const { logged, played, others } = decisions;
  return [
    says(
      `Luck or skill: the decisions replayed over ${seasons} other seasons, each against the same season run otherwise. ` +
        `Of ${logged} decisions ${played} could be carried out in the season that was played, ${others.toFixed(1)} on average in the others. ` +
        `Intervals hold with ${Math.round(100 * confidence)} % confidence.`,
    ),
    ...comparisons.map(comparisonTable),
  ];
}

const AGAINST: Readonly<Record<string, string>> = {
  plan: 'Against the plan without decisions',
  'no-moves': 'Against nobody moved at all',
  automatic: 'Against people moved by themselves',
};

function comparisonTable({ against, indicators }: LuckAgainst): Block {
  return {
    kind: 'table',
    title: AGAINST[against] ?? `Against ${against}`,
    head: ['', 'played season', 'other seasons', 'better in', 'percentile', 'luck'],
    rows: indicators.map(luckRow),
  };
}

function luckRow(one: LuckOfIndicator): string[] {
  const { indicator, unit, played, skill, seasons, seasonsBetter, percentile, direction, verdict } = one;
  const title = findIndicator(indicator)?.title.en ?? indicator;
  const own = played.difference === null || played.against === null ? '\u2013' : ownDifference(played.difference, played.against, unit);
  const { absolute, relative } = skill;
  const mean =
    relative.mean === null || !Number.isFinite(relative.mean)
      ? showAbsolute(absolute.mean ?? Number.NaN, absolute.low, absolute.high, unit)
      : showRelative(relative.mean, relative.low, relative.high);
  const rank = percentile?.mean == null ? '\u2013' : `${showValue(percentile.mean, 'share')} (${range(percentile.low)}\u2013${range(percentile.high)})`;
  return [title, own, mean, direction === 'none' ? '' : `${seasonsBetter} of ${seasons}`, rank, verdict === 'unknown' ? '' : verdict];
}

function ownDifference(difference: number, against: number, unit: string): string {
  return against === 0 ? showAbsolute(difference, null, null, unit) : showRelative(difference / Math.abs(against), null, null);
}

function range(share: number | null): string {
  return share === null ? '?' : String(Math.round(100 * share));
}

function says(text: string): Block {
  return { kind: 'says', text };
}
