import { useMemo, useState } from 'react';
import tables from '../compare/sections/tables.module.css';
import { VerdictSymbol } from '../compare/verdict-symbol.js';
import { StrategyMark } from '../components/strategy-mark.js';
import { Defined } from '../definition/defined.js';
import { clockText, dayOf } from '../play/transport/clock-text.js';
import { seasonEnd } from './season-end.js';
import { GHOST_MARKS } from './team-mark.js';
import { TeamMenu } from './team-menu.js';
import { TeamName } from './team-name.js';
import { type Change, type GhostRow, MEASURES, type TeamRow, type TeamsView } from './team-rows.js';
import { changeText, intervalOfChange, luckAmount, placeText, pointsText } from './team-words.js';
import styles from './teams.module.css';
import { useTeamSpeech, useTeams } from './use-teams.js';

const IN_TABLE = ['complaintRate', 'sales'] as const;

/** The teams in their order, what they did in other seasons and in the one they played, and what they had guessed. */
export function RankingTable({ view, chosen }: { readonly view: TeamsView; readonly chosen: number | null }) {
  const { t } = useTeamSpeech();
  const [renaming, setRenaming] = useState<number | null>(null);
  const theCase = useTeams((s) => s.theCase?.text ?? '');
  const end = useMemo(() => seasonEnd(theCase), [theCase]);
  const measures = view.rankedBy === 'profit' ? MEASURES : IN_TABLE;
  return (
    <div className={tables.scroll}>
      <table className={`${tables.table} ${styles.ranking}`}>
        <caption>{t('table.caption', { count: view.over.seasons })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.place')}</th>
            <th scope="col" className={tables.words}>
              {t('table.team')}
            </th>
            {measures.map((measure) => (
              <th key={measure} scope="col" aria-sort={measure === view.rankedBy ? 'ascending' : undefined}>
                <Defined indicator={measure}>{t(`measure.${measure}`)}</Defined>
                <small>{t('table.otherSeasons')}</small>
              </th>
            ))}
            <th scope="col">
              {t('table.played')}
              <small>{t('table.both')}</small>
            </th>
            <th scope="col">{t('table.luck')}</th>
            <th scope="col">
              {t('table.guess')}
              <small>{t('table.both')}</small>
            </th>
            <th scope="col">{t('table.decisions')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <TeamLine
              key={row.entry.id}
              row={row}
              end={end}
              measures={measures}
              isChosen={row.entry.id === chosen}
              isRenaming={row.entry.id === renaming}
              onRename={setRenaming}
            />
          ))}
        </tbody>
        <tbody className={styles.ghosts}>
          {view.ghosts.map((ghost) => (
            <GhostLine key={ghost.course.key} ghost={ghost} view={view} measures={measures} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TeamLineProps {
  readonly row: TeamRow;
  /** Minute at which the season is over. */
  readonly end: number | null;
  readonly measures: readonly (typeof MEASURES)[number][];
  readonly isChosen: boolean;
  readonly isRenaming: boolean;
  readonly onRename: (id: number | null) => void;
}

function TeamLine({ row, end, measures, isChosen, isRenaming, onRename }: TeamLineProps) {
  const speech = useTeamSpeech();
  const { t } = speech;
  const { entry, changes, guess, miss, over, isTrue } = row;
  const { complaintRate, sales } = changes;
  const { logged, played } = over.decisions;
  const { playedUntil } = entry.session;
  return (
    <tr data-chosen={isChosen || undefined}>
      <td className={styles.place}>{placeText(row)}</td>
      <th scope="row" className={tables.words}>
        <TeamName entry={entry} isChosen={isChosen} isRenaming={isRenaming} onRenamed={() => onRename(null)} />
        {end !== null && playedUntil < end && <small>{t('table.half', { day: dayOf(playedUntil), at: clockText(playedUntil) })}</small>}
        {isTrue === false && <small className={styles.untrue}>{t('table.untrue')}</small>}
      </th>
      {measures.map((measure) => (
        <ChangeCell key={measure} change={changes[measure]} />
      ))}
      <td>
        <b>{changeText(complaintRate, complaintRate.played, speech)}</b>
        <small>{changeText(sales, sales.played, speech)}</small>
      </td>
      <td>
        {luckAmount(complaintRate, speech)}
        <small>{complaintRate.luckVerdict === 'unknown' ? '' : t(`luck.${complaintRate.luckVerdict}`)}</small>
      </td>
      <td>
        {changeText({ ...complaintRate, isRelative: true }, guess?.complaintRate ?? null, speech)}
        {guess !== null && <small>{changeText({ ...sales, isRelative: true }, guess.sales, speech)}</small>}
        {miss !== null && <small>{t('table.miss', { value: pointsText({ ...sales, isRelative: true }, miss, speech) })}</small>}
      </td>
      <td>
        {logged}
        {played < logged && <small>{t('table.refused', { count: logged - played })}</small>}
      </td>
      <td>
        <TeamMenu entry={entry} onRename={() => onRename(entry.id)} />
      </td>
    </tr>
  );
}

function ChangeCell({ change }: { readonly change: Change }) {
  const speech = useTeamSpeech();
  return (
    <td>
      <span className={styles.change} data-verdict={change.verdict}>
        <VerdictSymbol verdict={change.verdict} />
        <b>{changeText(change, change.mean, speech)}</b>
      </span>
      <small>{intervalOfChange(change, speech)}</small>
    </td>
  );
}

function GhostLine({ ghost, view, measures }: { readonly ghost: GhostRow; readonly view: TeamsView; readonly measures: TeamLineProps['measures'] }) {
  const { t } = useTeamSpeech();
  const isAlone = view.ghosts.filter(({ kind }) => kind === ghost.kind).length === 1;
  const ofPlan = view.rows.filter(({ entry }) => ghost.of.includes(entry.id));
  const names = ofPlan.map(({ entry }) => entry.name);
  const [row] = ofPlan;
  return (
    <tr>
      <td />
      <th scope="row" className={tables.words}>
        <span className={styles.team}>
          <StrategyMark place={GHOST_MARKS[ghost.kind]} isHollow />
          {isAlone ? t(`ghost.${ghost.kind}`) : t(`ghost.${ghost.kind}Of`, { teams: names.join(t('list.separator')) })}
        </span>
      </th>
      {measures.map((measure) =>
        row === undefined || ghost.kind === 'noMoves' ? (
          <td key={measure}>{t('table.measuredAgainst')}</td>
        ) : (
          <ChangeCell key={measure} change={row.ghost[measure]} />
        ),
      )}
      <td colSpan={5} />
    </tr>
  );
}
