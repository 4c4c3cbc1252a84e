import type { ExportTable } from '../../export/export-table.js';
import type { DecisionRow } from '../../simulation/play/player.js';
import { changeSince } from '../charts/ghost-lines.js';
import type { PlayState } from '../session/play-state.js';
import { clockText, dayOf } from '../transport/clock-text.js';
import type { PlayTexts } from '../use-play.js';
import { actionWords, outcomeWords } from './decision-words.js';

/** The decision log as a table: complaints (per 1,000 visitors) and sales (yuan) since each decision, against no moves. */
export function logTable(
  rows: readonly DecisionRow[],
  { samples, ghosts, time }: Pick<PlayState, 'samples' | 'ghosts' | 'time'>,
  texts: PlayTexts,
): ExportTable {
  const { t } = texts;
  const until = samples.findLast((sample) => sample.time <= time)?.time ?? 0;
  return {
    name: t('log.title'),
    columns: [
      { title: t('export.number'), format: '0' },
      { title: t('export.day'), format: '0' },
      { title: t('export.time') },
      { title: t('export.decision'), width: 44 },
      { title: t('export.reason'), width: 44 },
      { title: t('export.outcome'), width: 44 },
      { title: t('export.complaintsSince'), format: '0.00' },
      { title: t('export.salesSince'), format: '0.00' },
    ],
    rows: rows.map(({ number, decision, outcome }) => {
      const change = outcome === null || outcome.status === 'refused' ? null : changeSince(samples, ghosts['no-moves'], decision.at, until);
      return [
        number,
        dayOf(decision.at),
        clockText(decision.at),
        actionWords(decision.do, texts),
        decision.reason ?? '',
        outcome === null ? t('log.ahead') : outcomeWords(outcome, texts, decision.do),
        change?.complaintRate ?? null,
        change?.sales ?? null,
      ];
    }),
  };
}
