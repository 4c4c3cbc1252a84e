import type { ScatterStrategy, ScatterTexts } from '../charts/scatter-model.js';
import type { Verdict } from '../compare/comparison.js';
import type { PaperFigure } from '../compare/exports/figure-export.js';
import type { ExportTable } from '../export/export-table.js';
import type { Language } from '../i18n/i18n.js';

/** Parts of the report that can be left out, in the order of the page. */
export const SECTIONS = ['chart', 'table', 'changes', 'assumptions', 'caveats', 'guardrails', 'note', 'strategies', 'causes'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Left out until somebody asks for them: they make a second page. */
export const HIDDEN_AT_FIRST: readonly SectionId[] = ['strategies', 'causes'];

/** Figures of the Compare page that stand on the report when they are asked for, in the order of the page. */
export const FIGURES = ['losses', 'week', 'parts', 'fates', 'tornado', 'risks'] as const;
export type FigureId = (typeof FIGURES)[number];

/** A figure that is there to be shown. */
export interface ReportFigure {
  readonly id: FigureId;
  /** Its finding, and what the numbers are. */
  readonly title: string;
  readonly heading: string;
  /** Both made when they are asked for. */
  readonly figure: () => PaperFigure;
  readonly table: () => ExportTable;
}

/** A line of the table of indicators, written out. */
export interface ReportRow {
  /** As in results. */
  readonly indicator: string;
  readonly name: string;
  readonly baseline: string;
  readonly strategy: string;
  readonly difference: string;
  readonly range: string;
  readonly verdict: Verdict;
  readonly reading: string;
}

/** A value that is another than somewhere else. */
export interface ReportChange {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Rules as sentences, where the value is a list of them. */
  readonly sentences: readonly string[];
}

/** Some of the assumptions, and what is said of those left out. */
export interface ReportAssumptions {
  readonly items: readonly ReportChange[];
  readonly more: string;
}

export interface ReportGuardrail {
  readonly holds: boolean | 'undecided';
  readonly says: string;
}

/** A strategy in the table of all of them. */
export interface ReportStrategy {
  readonly mark: number;
  readonly title: string;
  readonly sales: string;
  readonly salesRange: string;
  readonly rate: string;
  readonly rateRange: string;
  readonly onFront: string;
}

/** One bar of a waterfall: from where to where, and what it says. */
export interface ReportStep {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly range: string;
  /** Where its interval ends; null without one. */
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: Verdict;
  /** A strategy's own bar, with its mark; null for a change. */
  readonly mark: number | null;
}

export interface ReportWaterfall {
  readonly title: string;
  readonly heading: string;
  readonly steps: readonly ReportStep[];
}

/** Everything that stands on the page, in the reader's language: what draws it decides nothing any more. */
export interface ReportContent {
  readonly language: Language;
  readonly caseTitle: string;
  /** "one store, 28 days". */
  readonly setting: string;
  readonly audience: string;
  readonly question: string;
  readonly title: string;
  readonly verdict: string;
  readonly lead: string;
  readonly chart: {
    readonly strategies: readonly ScatterStrategy[];
    readonly front: readonly string[];
    readonly texts: ScatterTexts;
    readonly caption: string;
  };
  readonly table: { readonly heading: string; readonly columns: readonly string[]; readonly rows: readonly ReportRow[] } | null;
  readonly changes: { readonly heading: string; readonly items: readonly ReportChange[]; readonly none: string } | null;
  /** All that have room on a page as it is usually set, and the first of them for one that is set tighter. */
  readonly assumptions: ReportAssumptions & { readonly heading: string; readonly first: ReportAssumptions };
  readonly caveats: { readonly heading: string; readonly items: readonly string[] };
  readonly guardrails: { readonly heading: string; readonly items: readonly ReportGuardrail[]; readonly more: string } | null;
  readonly note: { readonly heading: string; readonly text: string };
  readonly strategies: { readonly heading: string; readonly columns: readonly string[]; readonly rows: readonly ReportStrategy[] };
  readonly causes: { readonly heading: string; readonly items: readonly ReportWaterfall[] };
  /** Those there are; the draft says which are shown. */
  readonly figures: readonly ReportFigure[];
  /** "Sandtable 0.1.0, seed 1, seasons 1 to 30", "Case 12ab…, result 34cd…", "22 November 2026". */
  readonly foot: readonly [string, string, string];
}
