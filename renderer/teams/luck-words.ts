import type { Change, TeamRow } from './team-rows.js';
import type { TeamSpeech } from './team-words.js';

/** "better than 27 of 30": where the played season lies among the others. */
export function luckPlace({ beats, seasons }: Change, { t }: TeamSpeech): string {
  return beats === null ? '–' : t('luck.betterThan', { k: beats, n: seasons });
}

/** Whether the played season was a lucky draw, in a sentence with its numbers. */
export function luckSentence(row: TeamRow, speech: TeamSpeech): string {
  const { t } = speech;
  const { luckVerdict, played } = row.changes.complaintRate;
  if (played === null || luckVerdict === 'unknown') return t('luck.sayUnknown');
  return t(`luck.say.${luckVerdict}`, { where: luckPlace(row.changes.complaintRate, speech) });
}

/** How the team stands beside people moved by themselves, over the other seasons. */
export function besideRules(row: TeamRow, { t }: TeamSpeech): string | null {
  if (row.over.automatic === row.over.noMoves) return null;
  const verdict = row.over.luck.automatic.find(({ indicator }) => indicator === 'complaintRate')?.skill.verdict;
  if (verdict === 'better') return t('luck.beatsRules', { team: row.entry.name });
  return verdict === 'worse' ? t('luck.behindRules', { team: row.entry.name }) : t('luck.levelWithRules', { team: row.entry.name });
}
