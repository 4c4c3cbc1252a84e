import type { Desktop, FileResult, SavedFile } from '../../electron/desktop-contract.js';
import type { MeasureText } from '../charts/text-size.js';
import { differingAssumptions } from './assumptions.js';
import type { ReportKind } from './report-draft-store.js';
import type { SheetTexts } from './report-sheet.js';
import { aboutTable, causesTable, changesTable, indicatorsTable, seasonsTable, strategiesTable } from './report-tables.js';
import type { ReportWords } from './report-words.js';
import type { Report } from './use-report.js';

/** The words the sheet itself needs. */
export const sheetTexts = ({ t }: ReportWords): SheetTexts => ({
  holds: t('sheet.holds'),
  fails: t('sheet.fails'),
  undecided: t('sheet.undecided'),
  nowIs: t('sheet.nowIs'),
});

/** The file's name, from the case, without a date: the file system knows that better. */
const fileName = ({ content, words }: Report): string => `${content.caseTitle} – ${words.t('page.name')}`;

/** How the sheet on screen is drawn: what is handed out is drawn the same. */
export interface Drawn {
  readonly measure: MeasureText;
  readonly chartHeight: number;
  readonly tight: boolean;
}

/** Makes the report as a file and asks where to put it. What it takes is fetched when it is first asked for. */
export async function exportReport(kind: ReportKind, report: Report, desktop: Desktop, drawn: Drawn): Promise<FileResult<SavedFile>> {
  const name = fileName(report);
  if (kind === 'xlsx') {
    const { workbookBytes } = await import('../export/workbook.js');
    return desktop.saveExport('xlsx', name, workbookBytes(tablesOf(report)));
  }
  const { printedHtml, reportHtml } = await import('./report-html.js');
  const { content, input, words } = report;
  const { hidden, shown = [], pageSize } = input.draft;
  const parts = { content, hidden, shown, pageSize, ...drawn, texts: sheetTexts(words), facts: factsOf(report) };
  if (kind === 'html') return desktop.saveExport('html', name, new TextEncoder().encode(reportHtml(parts)));
  const [source, digests, date] = content.foot;
  const comma = content.language === 'en' ? ', ' : '，';
  return desktop.savePdf(name, {
    html: printedHtml(parts),
    pageSize,
    header: [short(content.caseTitle + comma + content.setting), short(content.audience)],
    footer: [short(source), short(digests + comma + date)],
  });
}

/** A running line has room for so much. */
const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

function factsOf({ input: { comparison } }: Report): Readonly<Record<string, string>> {
  const { result } = comparison;
  return {
    seed: result.seed,
    seasons: String(result.replications),
    version: result.version,
    'case-digest': result.scenario.digest,
    'result-digest': result.digest,
  };
}

function tablesOf({ content, input, words }: Report) {
  const { comparison } = input;
  return [
    aboutTable(content, input, words),
    indicatorsTable(comparison, words),
    strategiesTable(comparison, words),
    ...(comparison.focus ? [causesTable(comparison, words)] : []),
    ...(content.changes ? [changesTable(words.t('table.changes'), content.changes.items, words)] : []),
    changesTable(words.t('table.assumptions'), differingAssumptions(input.document, input.shipped, words.words), words),
    seasonsTable(comparison, words),
    ...content.figures.map(({ table }) => table()),
  ];
}
