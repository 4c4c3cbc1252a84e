import type { MeasureText } from '../../charts/text-size.js';
import { StrategyMark } from '../../components/strategy-mark.js';
import { PaperScatter } from '../../paper/paper-scatter.js';
import { SheetFrame } from '../../paper/sheet-frame.js';
import { teamMark } from '../team-mark.js';
import type { DebriefContent } from './debrief-content.js';

export interface DebriefSheetProps {
  readonly content: DebriefContent;
  readonly measure: MeasureText;
  /** Without head and foot, where the paper has running lines of its own. */
  readonly running?: boolean;
}

/** Pixels between the margins of an A4 page. */
const WIDTH = 698;
const CHART_HEIGHT = 270;

/** What the room learned, for paper: always light, always of the same size. */
export function DebriefSheet({ content, measure, running = false }: DebriefSheetProps) {
  const { chart, headings, lessons } = content;
  return (
    <SheetFrame language={content.language} pageSize="A4" running={running} about={[content.caseTitle, '']} aside={content.setting} foot={content.foot}>
      <h1 className="sheet-title debrief-title">{content.title}</h1>
      {content.lead !== '' && <p className="sheet-lead">{content.lead}</p>}
      {lessons.length > 0 && (
        <section className="sheet-section">
          <h2>{headings.lessons}</h2>
          <ul className="debrief-lessons">
            {lessons.map((lesson) => (
              <li key={lesson}>{lesson}</li>
            ))}
          </ul>
        </section>
      )}
      <figure className="sheet-chart debrief-chart">
        <PaperScatter strategies={chart.marks} front={[]} texts={chart.texts} measure={measure} width={WIDTH} height={CHART_HEIGHT} />
      </figure>
      <RankingSection content={content} />
      <section className="sheet-section">
        <h2>{headings.teams}</h2>
        <div className="debrief-teams">
          {content.teams.map((team) => (
            <Team key={team.id} team={team} />
          ))}
        </div>
      </section>
    </SheetFrame>
  );
}

function RankingSection({ content: { columns, rows, headings } }: { readonly content: DebriefContent }) {
  return (
    <section className="sheet-section">
      <h2>{headings.ranking}</h2>
      <table className="sheet-table debrief-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, place, name, cells }) => (
            <tr key={id}>
              <td>
                <b>{place}</b>
              </td>
              <th scope="row" className="sheet-strategy">
                <StrategyMark place={teamMark(id)} size={16} />
                {name}
              </th>
              {cells.map(({ strong, plain }, i) => (
                <td key={columns[i + 2]}>
                  <b>{strong}</b>
                  {plain !== '' && <small>{plain}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Team({ team }: { readonly team: DebriefContent['teams'][number] }) {
  return (
    <section className="debrief-team">
      <h3>
        <StrategyMark place={teamMark(team.id)} size={16} />
        {team.finding}
      </h3>
      {team.guess !== '' && <p className="debrief-guess">{team.guess}</p>}
      {team.none !== '' && <p className="debrief-guess">{team.none}</p>}
      <ol>
        {team.moments.map(({ kind, when, what, effect }) => (
          <li key={`${kind} ${when} ${what}`} data-kind={kind}>
            <span>{when}</span>
            <div>
              <b>{what}</b>
              <p>{effect}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
