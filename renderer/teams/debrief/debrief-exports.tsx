import type { Desktop, FileResult, SavedFile } from '../../../electron/desktop-contract.js';
import type { MeasureText } from '../../charts/text-size.js';
import { paperDocument } from '../../paper/paper-document.js';
import { renderMarkup } from '../../paper/render-markup.js';
import reportStyles from '../../report/report-sheet.css?raw';
import type { TeamsSource } from '../teams-source.js';
import type { DebriefContent } from './debrief-content.js';
import styles from './debrief-sheet.css?raw';
import { DebriefSheet } from './debrief-sheet.js';

export interface DebriefParts {
  readonly content: DebriefContent;
  readonly source: TeamsSource;
  readonly measure: MeasureText;
  /** What the file is called. */
  readonly name: string;
}

/** A running line has room for so much. */
const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

function html({ content, source, measure }: DebriefParts, running: boolean): string {
  return paperDocument({
    language: content.language,
    title: content.title,
    facts: { seed: source.seed, version: source.version, 'case-digest': source.digest },
    css: reportStyles + styles,
    sheet: renderMarkup(<DebriefSheet content={content} measure={measure} running={running} />),
    pageSize: 'A4',
    running,
  });
}

/** The debrief as a web page that needs nothing else. */
export function debriefPage(parts: DebriefParts, desktop: Desktop): Promise<FileResult<SavedFile>> {
  return desktop.saveExport('html', parts.name, new TextEncoder().encode(html(parts, false)));
}

/** The debrief for paper, with its running lines. */
export function debriefPdf(parts: DebriefParts, desktop: Desktop): Promise<FileResult<SavedFile>> {
  const { content } = parts;
  return desktop.savePdf(parts.name, {
    html: html(parts, true),
    pageSize: 'A4',
    header: [short(content.caseTitle), short(content.setting)],
    footer: [short(content.foot[0]), short(content.foot[1])],
  });
}
