import type { MeasureText } from '../charts/text-size.js';
import { paperDocument } from '../paper/paper-document.js';
import { renderMarkup } from '../paper/render-markup.js';
import { printedFit } from './printed-fit.js';
import type { ReportContent } from './report-content.js';
import styles from './report-sheet.css?raw';
import { ReportSheet, type SheetTexts } from './report-sheet.js';

export interface ReportPageParts {
  readonly content: ReportContent;
  readonly hidden: readonly string[];
  readonly shown: readonly string[];
  readonly measure: MeasureText;
  readonly texts: SheetTexts;
  /** Facts kept inside the file for whoever looks there: seed, whole digests, version. */
  readonly facts: Readonly<Record<string, string>>;
  readonly pageSize: 'A4' | 'Letter';
  readonly chartHeight: number;
  readonly tight: boolean;
  /** For paper that has running lines of its own. */
  readonly running?: boolean;
}

/** The report for paper that has head and foot in its margins, set so that it stays one page. */
export function printedHtml(parts: ReportPageParts): string {
  const running = { ...parts, running: true };
  const fit = printedFit((tried) => <ReportSheet {...running} {...tried} />, parts.pageSize);
  return reportHtml({ ...running, ...fit });
}

/** The report as one file that needs nothing else: styles inside, charts as drawings, no script. */
export function reportHtml({ facts, ...parts }: ReportPageParts): string {
  const { content, pageSize, running = false } = parts;
  return paperDocument({
    language: content.language,
    title: content.title,
    facts,
    css: styles,
    sheet: renderMarkup(<ReportSheet {...parts} />),
    pageSize,
    running,
  });
}
