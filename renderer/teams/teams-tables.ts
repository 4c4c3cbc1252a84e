import type { ExportCell, ExportTable } from '../export/export-table.js';
import { findIndicator } from '../simulation/door.js';
import { type Change, MEASURES, type TeamRow, type TeamsView } from './team-rows.js';
import { placeText, type TeamSpeech } from './team-words.js';

/** The ranking in full precision: every team, what it is measured by, its guess. */
export function rankingTable({ rows, ghosts }: TeamsView, { t }: TeamSpeech): ExportTable {
  const changeColumns = MEASURES.flatMap((measure) => {
    const name = t(`measure.${measure}`);
    return [t('export.mean', { name }), t('export.low', { name }), t('export.high', { name }), t('export.played', { name })].map((title) => ({
      title,
      format: '0.0%' as const,
    }));
  });
  const noChange = MEASURES.flatMap((): ExportCell[] => [null, null, null, null]);
  const [first] = rows;
  return {
    name: t('table.name'),
    columns: [
      { title: t('table.place'), width: 8 },
      { title: t('table.team'), width: 24 },
      ...changeColumns,
      { title: t('export.guess', { name: t('measure.complaintRate') }), format: '0.0%' },
      { title: t('export.guess', { name: t('measure.sales') }), format: '0.0%' },
      { title: t('table.decisions'), format: '0' },
      { title: t('export.carriedOut'), format: '0' },
      { title: t('export.season'), format: '0' },
    ],
    rows: [
      ...rows.map((row) => teamCells(row)),
      ...ghosts.map(({ kind }): ExportCell[] => [
        '',
        t(`ghost.${kind}`),
        ...(kind === 'automatic' && first ? MEASURES.flatMap((measure) => changeCells(first.ghost[measure])) : noChange),
        null,
        null,
        null,
        null,
        null,
      ]),
    ],
  };
}

function teamCells(row: TeamRow): ExportCell[] {
  const { entry, changes, guess, over } = row;
  return [
    placeText(row),
    entry.name,
    ...MEASURES.flatMap((measure) => changeCells(changes[measure])),
    guess?.complaintRate ?? null,
    guess?.sales ?? null,
    over.decisions.logged,
    over.decisions.played,
    over.replication + 1,
  ];
}

/** Shares only: a column has one unit. */
function changeCells({ isRelative, mean, low, high, played }: Change): ExportCell[] {
  return isRelative ? [mean, low, high, played] : [null, null, null, null];
}

/** One team season by season, beside the ghosts, in the indicators' own units. */
export function seasonsTable({ over }: TeamsView, row: TeamRow, { t, language }: TeamSpeech): ExportTable {
  const courses = [row.over.team, row.over.noMoves, row.over.automatic].map((key) => over.courses.find((course) => course.key === key));
  const names = [row.entry.name, t('ghost.noMoves'), t('ghost.automatic')];
  const unitOf = (measure: string) => findIndicator(measure)?.unitText[language === 'en' ? 'en' : 'zh'] ?? '';
  return {
    name: t('export.seasonsName', { team: row.entry.name }),
    columns: [
      { title: t('export.otherSeason'), format: '0', width: 10 },
      ...MEASURES.flatMap((measure) =>
        names.map((name) => ({ title: `${t(`measure.${measure}`)}, ${name} (${unitOf(measure)})`, format: '0.00' as const, width: 20 })),
      ),
    ],
    rows: Array.from({ length: over.seasons }, (_, r) => [
      r + 1,
      ...MEASURES.flatMap((measure) => courses.map((course) => course?.indicators[measure].seasons[r] ?? null)),
    ]),
  };
}
