import tables from '../compare/sections/tables.module.css';
import { Defined } from '../definition/defined.js';
import { shownMeasures } from './luck-panels.js';
import { luckPlace } from './luck-words.js';
import type { TeamRow } from './team-rows.js';
import { changeText, intervalOfChange, luckAmount } from './team-words.js';
import { useTeamSpeech } from './use-teams.js';

/** The drawing as a table: each indicator in the season that was played, in the others, and where the one lies among them; the ghost beside it. */
export function LuckTable({ row }: { readonly row: TeamRow }) {
  const speech = useTeamSpeech();
  const { t } = speech;
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <caption>{t('luck.tableName', { team: row.entry.name })}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('luck.playedSeason')}</th>
            <th scope="col">{t('luck.otherSeasons')}</th>
            <th scope="col">{t('luck.betterIn')}</th>
            <th scope="col">{t('table.luck')}</th>
            <th scope="col">{t('luck.liesAt')}</th>
            <th scope="col">{t('ghost.automatic')}</th>
          </tr>
        </thead>
        <tbody>
          {shownMeasures(row).map((measure) => {
            const change = row.changes[measure];
            const ghost = row.ghost[measure];
            return (
              <tr key={measure}>
                <th scope="row">
                  <Defined indicator={measure}>{t(`measure.${measure}`)}</Defined>
                </th>
                <td>{changeText(change, change.played, speech)}</td>
                <td>
                  <b>{changeText(change, change.mean, speech)}</b>
                  <small>{intervalOfChange(change, speech)}</small>
                </td>
                <td>{t('luck.of', { k: change.seasonsBetter, n: change.seasons })}</td>
                <td>{luckAmount(change, speech)}</td>
                <td>{luckPlace(change, speech)}</td>
                <td>
                  {changeText(ghost, ghost.mean, speech)}
                  <small>{intervalOfChange(ghost, speech)}</small>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
