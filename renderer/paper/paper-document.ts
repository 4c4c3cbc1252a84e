import { PAPER_FONT, withLightColours } from './light-colours.js';
import { escaped } from './standalone-svg.js';

export interface PaperDocument {
  readonly language: string;
  readonly title: string;
  /** Facts kept inside the file for whoever looks there: seed, whole digests, version. */
  readonly facts: Readonly<Record<string, string>>;
  readonly css: string;
  /** Markup of the sheet. */
  readonly sheet: string;
  readonly pageSize: 'A4' | 'Letter';
  /** For paper that has running lines of its own. */
  readonly running?: boolean;
}

/** Nothing runs and nothing is fetched, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const AROUND = `
body { margin: 0; background: #f3f0e9; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.sheet { margin: 24px auto; box-shadow: 0 1px 4px rgba(40, 34, 22, 0.2); }
@page { size: PAPER; margin: 0; }
@media print { body { background: #ffffff; } .sheet { margin: 0; box-shadow: none; min-height: 0; } }
`;
const AROUND_RUNNING = `
body { margin: 0; background: #ffffff; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
`;

/** A sheet as one file that needs nothing else: styles inside, charts as drawings, no script. */
export function paperDocument({ language, title, facts, css, sheet, pageSize, running = false }: PaperDocument): string {
  const metas = Object.entries(facts).map(([name, value]) => `<meta name="sandtable-${escaped(name)}" content="${escaped(value)}">`);
  const style = `${css.replace('var(--font)', PAPER_FONT)}${running ? AROUND_RUNNING : AROUND.replace('PAPER', pageSize)}`;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Sandtable">',
    ...metas,
    `<title>${escaped(title)}</title>`,
    `<style>${withLightColours(style)}</style>`,
    '</head>',
    `<body>${withLightColours(sheet)}</body>`,
    '</html>',
    '',
  ].join('\n');
}
