import type { MeasureText } from '../charts/text-size.js';
import { VerdictSymbol } from '../compare/verdict-symbol.js';
import type { ReportChange, ReportContent, ReportFigure, ReportGuardrail } from './report-content.js';
import type { SheetTexts } from './report-sheet.js';

/** What the plan changes, input by input. */
export function ChangeSection({ changes, nowIs }: { readonly changes: NonNullable<ReportContent['changes']>; readonly nowIs: string }) {
  return (
    <section className="sheet-part">
      <h2>{changes.heading}</h2>
      {changes.items.length === 0 ? <p>{changes.none}</p> : <Changes items={changes.items} nowIs={nowIs} />}
    </section>
  );
}

interface AssumptionSectionProps {
  readonly heading: string;
  readonly assumptions: ReportContent['assumptions']['first'];
  readonly nowIs: string;
}

/** What the case assumes otherwise than usual. */
export function AssumptionSection({ heading, assumptions, nowIs }: AssumptionSectionProps) {
  return (
    <section className="sheet-part">
      <h2>{heading}</h2>
      {assumptions.items.length > 0 && <Changes items={assumptions.items} nowIs={nowIs} />}
      {assumptions.more !== '' && <p className="sheet-more">{assumptions.more}</p>}
    </section>
  );
}

function Changes({ items, nowIs }: { readonly items: readonly ReportChange[]; readonly nowIs: string }) {
  return (
    <ul>
      {items.map(({ name, from, to, sentences }) => (
        <li key={name}>
          {name}{' '}
          {sentences.length > 0 ? (
            <ul className="sheet-rules">
              {sentences.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ) : (
            <span className="sheet-change">
              <span className="sheet-from">{from}</span>
              <span aria-hidden="true"> → </span>
              <span className="sheet-spoken">{nowIs}</span>
              <b>{to}</b>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What to keep in mind beside the verdict. */
export function CaveatSection({ caveats }: { readonly caveats: ReportContent['caveats'] }) {
  return (
    <section className="sheet-part">
      <h2>{caveats.heading}</h2>
      <ul>
        {caveats.items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

const SYMBOLS = { true: 'better', false: 'worse', undecided: 'not distinguishable' } as const;

/** Whether the bounds the case sets itself hold. */
export function GuardrailSection({ guardrails, texts }: { readonly guardrails: NonNullable<ReportContent['guardrails']>; readonly texts: SheetTexts }) {
  const word = (holds: ReportGuardrail['holds']) => (holds === 'undecided' ? texts.undecided : holds ? texts.holds : texts.fails);
  return (
    <section className="sheet-part">
      <h2>{guardrails.heading}</h2>
      <ul>
        {guardrails.items.map(({ holds, says }) => (
          <li key={says} className="sheet-guardrail">
            <VerdictSymbol verdict={SYMBOLS[`${holds}`]} />
            <span className="sheet-spoken">{word(holds)}</span>
            <span>{says}</span>
          </li>
        ))}
      </ul>
      {guardrails.more !== '' && <p className="sheet-more">{guardrails.more}</p>}
    </section>
  );
}

export interface FigureSectionProps {
  readonly figure: ReportFigure;
  readonly measure: MeasureText;
  /** Pixels. */
  readonly width: number;
}

/** A figure of the Compare page, with its finding for a heading. */
export function FigureSection({ figure: { title, heading, figure }, measure, width }: FigureSectionProps) {
  return (
    <section className="sheet-section">
      <figure className="sheet-cause">
        <figcaption>
          <b>{title}</b> {heading}
        </figcaption>
        {figure().draw(width, measure)}
      </figure>
    </section>
  );
}
