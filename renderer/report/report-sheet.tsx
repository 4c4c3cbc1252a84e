import type { ReactNode } from 'react';
import type { MeasureText } from '../charts/text-size.js';
import { VerdictSymbol } from '../compare/verdict-symbol.js';
import { StrategyMark } from '../components/strategy-mark.js';
import { PaperScatter } from '../paper/paper-scatter.js';
import { PaperWaterfall } from '../paper/paper-waterfall.js';
import { SheetFrame } from '../paper/sheet-frame.js';
import type { ReportContent, SectionId } from './report-content.js';
import { AssumptionSection, CaveatSection, ChangeSection, FigureSection, GuardrailSection } from './sheet-sections.js';

export interface ReportSheetProps {
  readonly content: ReportContent;
  readonly hidden: readonly string[];
  /** Figures that are shown. */
  readonly shown: readonly string[];
  readonly measure: MeasureText;
  /** Without head and foot, where the paper has running lines of its own. */
  readonly running?: boolean;
  /** Words of the sheet itself. */
  readonly texts: SheetTexts;
  readonly pageSize: 'A4' | 'Letter';
  /** Pixels, within CHART_HEIGHTS. */
  readonly chartHeight: number;
  /** Smaller title, closer lines, only the first assumptions, so that the page stays one. */
  readonly tight?: boolean;
  /** How the name of an indicator stands on it; without it plain. */
  readonly named?: (indicator: string, name: string) => ReactNode;
}

export interface SheetTexts {
  readonly holds: string;
  readonly fails: string;
  readonly undecided: string;
  /** Spoken between an old and a new value. */
  readonly nowIs: string;
}

/** Width of what stands on an A4 page between its margins, at 96 pixels an inch. */
const WIDTH = 698;
/** Pixels the chart may be high: it gives way so that the page stays one, but not beyond reading. */
export const CHART_HEIGHTS = { most: 330, least: 200 } as const;

/** The one page for the board. Always light, always of the same size: what is on screen is what is printed. */
export function ReportSheet({
  content,
  hidden,
  shown,
  measure,
  running = false,
  texts,
  pageSize,
  chartHeight,
  tight = false,
  named = (_indicator, name) => name,
}: ReportSheetProps) {
  const shows = (id: SectionId) => !hidden.includes(id);
  const { chart } = content;
  return (
    <SheetFrame
      language={content.language}
      pageSize={pageSize}
      running={running}
      tight={tight}
      about={[content.caseTitle, content.setting]}
      aside={content.audience}
      foot={content.foot}
    >
      <p className="sheet-question">{content.question}</p>
      <h1 className="sheet-title">{content.title}</h1>
      {(content.verdict !== '' || content.lead !== '') && (
        <p className="sheet-lead">
          {content.verdict !== '' && <b>{sentence(content.verdict, content.language)}</b>}
          {content.lead}
        </p>
      )}
      {shows('chart') && (
        <figure className="sheet-chart">
          <PaperScatter strategies={chart.strategies} front={chart.front} texts={chart.texts} measure={measure} width={WIDTH} height={chartHeight} />
          {chart.caption !== '' && <figcaption>{chart.caption}</figcaption>}
        </figure>
      )}
      {shows('table') && content.table && <IndicatorSection table={content.table} named={named} />}
      <div className="sheet-pair">
        <div>
          {shows('changes') && content.changes && <ChangeSection changes={content.changes} nowIs={texts.nowIs} />}
          {shows('assumptions') && (
            <AssumptionSection
              assumptions={tight ? content.assumptions.first : content.assumptions}
              heading={content.assumptions.heading}
              nowIs={texts.nowIs}
            />
          )}
        </div>
        <div>
          {shows('caveats') && <CaveatSection caveats={content.caveats} />}
          {shows('guardrails') && content.guardrails && <GuardrailSection guardrails={content.guardrails} texts={texts} />}
        </div>
      </div>
      {shows('note') && content.note.text !== '' && <NoteSection note={content.note} />}
      {shows('strategies') && <StrategySection strategies={content.strategies} />}
      {shows('causes') && content.causes.items.length > 0 && <CauseSection causes={content.causes} measure={measure} />}
      {content.figures
        .filter(({ id }) => shown.includes(id))
        .map((each) => (
          <FigureSection key={each.id} figure={each} measure={measure} width={WIDTH} />
        ))}
    </SheetFrame>
  );
}

function sentence(text: string, language: ReportContent['language']): string {
  return language === 'en' ? `${text}. ` : `${text}。`;
}

interface IndicatorSectionProps {
  readonly table: NonNullable<ReportContent['table']>;
  readonly named: (indicator: string, name: string) => ReactNode;
}

function IndicatorSection({ table, named }: IndicatorSectionProps) {
  return (
    <section className="sheet-section">
      <h2>{table.heading}</h2>
      <table className="sheet-table">
        <thead>
          <tr>
            {table.columns.map((column, i) => (
              <th key={column} scope="col" className={i === table.columns.length - 1 ? 'sheet-reading' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.name} data-verdict={row.verdict}>
              <th scope="row">{named(row.indicator, row.name)}</th>
              <td>{row.baseline}</td>
              <td>
                <b>{row.strategy}</b>
              </td>
              <td>
                <b className="sheet-difference">{row.difference}</b>
              </td>
              <td>{row.range}</td>
              <td className="sheet-reading">
                <VerdictSymbol verdict={row.verdict} />
                {row.reading}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NoteSection({ note }: { readonly note: ReportContent['note'] }) {
  return (
    <section className="sheet-section sheet-note">
      <h2>{note.heading}</h2>
      <p>{note.text}</p>
    </section>
  );
}

function StrategySection({ strategies }: { readonly strategies: ReportContent['strategies'] }) {
  return (
    <section className="sheet-section">
      <h2>{strategies.heading}</h2>
      <table className="sheet-table">
        <thead>
          <tr>
            {strategies.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {strategies.rows.map((row) => (
            <tr key={row.title}>
              <th scope="row" className="sheet-strategy">
                <StrategyMark place={row.mark} size={16} />
                {row.title}
              </th>
              <td>
                <b>{row.sales}</b> {row.salesRange}
              </td>
              <td>
                <b>{row.rate}</b> {row.rateRange}
              </td>
              <td>{row.onFront}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CauseSection({ causes, measure }: { readonly causes: ReportContent['causes']; readonly measure: MeasureText }) {
  return (
    <section className="sheet-section">
      <h2>{causes.heading}</h2>
      {causes.items.map((waterfall) => (
        <figure key={waterfall.heading} className="sheet-cause">
          <figcaption>
            <b>{waterfall.title}</b> {waterfall.heading}
          </figcaption>
          <PaperWaterfall waterfall={waterfall} width={WIDTH} measure={measure} />
        </figure>
      ))}
    </section>
  );
}
