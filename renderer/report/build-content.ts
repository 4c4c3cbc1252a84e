import type { ReportDraft } from '../../electron/desktop-contract.js';
import { estimateText } from '../charts/text-size.js';
import { caveatSentences } from '../compare/caveat.js';
import { type Comparison, differenceOf } from '../compare/comparison.js';
import { findingOf } from '../compare/finding.js';
import { confidenceText, findingTitle } from '../compare/finding-text.js';
import { scatterStrategies, scatterTexts } from '../compare/scatter-input.js';
import { COMPLAINT_PARTS, LOST_PARTS, waterfallFinding, waterfallOf } from '../compare/sections/waterfall.js';
import { causeList } from '../compare/sections/waterfall-text.js';
import { verdictTitle } from '../compare/verdict-panel.js';
import { formatDate } from '../format/dates.js';
import { figure, percentSign, signedFigure } from '../format/figures.js';
import { localText } from '../i18n/local-text.js';
import type { Scenario } from '../simulation/door.js';
import type { GuardrailsAnswer } from '../simulation/simulator.js';
import type { JsonObject } from '../stores/json-path.js';
import { differingAssumptions } from './assumptions.js';
import { plannedChanges } from './planned-changes.js';
import type { ReportAssumptions, ReportChange, ReportContent, ReportFigure } from './report-content.js';
import { guardrailItems } from './report-guardrails.js';
import { indicatorRows, strategyRows, waterfallItems } from './report-rows.js';
import type { ReportWords } from './report-words.js';
import { digestText, runText } from './source-text.js';

export interface ReportInput {
  readonly comparison: Comparison;
  readonly scenario: Scenario;
  /** The case as written. */
  readonly document: JsonObject;
  /** The shipped case of the same id; null when there is none. */
  readonly shipped: JsonObject | null;
  /** The store the result is about; null: all of them. */
  readonly scope: string | null;
  readonly judged: GuardrailsAnswer | null;
  /** Figures that could be shown. */
  readonly figures: readonly ReportFigure[];
  readonly draft: ReportDraft;
  /** When the figures were computed, milliseconds since 1970. */
  readonly computedAt: number;
}

/** Lines of changes and assumptions that fit beside the caveats; what is left out is counted, and listed in the workbook. */
const MOST_LINES = 8;
const LEAST_ASSUMPTIONS = 3;

/** The report, written out from what was compared. Pure: the same input gives the same page. */
export function buildContent(input: ReportInput, words: ReportWords): ReportContent {
  const { comparison, scenario, draft, scope } = input;
  const { t, speech } = words;
  const { language } = speech;
  const { result, baseline, focus } = comparison;
  const finding = findingOf(comparison);
  const found = findingTitle(finding, speech);
  const title = filled(draft.title) ?? found;
  const assumptions = differingAssumptions(input.document, input.shipped, words.words);
  const changes = plannedChanges(comparison, scenario, words);
  const most = Math.max(LEAST_ASSUMPTIONS, MOST_LINES - changes.length);
  const pair = { strategy: focus?.title ?? '', baseline: baseline?.title ?? '' };
  const front = result.front ?? [];
  const region = focus ? t('sheet.caption', { confidence: confidenceText(comparison, speech) }) : '';
  // On paper the front is explained below the chart: its room is for the marks.
  const sub = front.length > 1 ? [region, t('sheet.captionFront', { front: speech.t('chart.front') })].join(speech.t('list.sentences')) : region;
  return {
    language,
    caseTitle: localText(scenario.title, language, result.scenario.title),
    setting: settingText(scenario, scope, words),
    audience: filled(draft.audience) ?? '',
    question: filled(draft.question) ?? (focus ? t('sheet.question', pair) : t('sheet.questionAlone')),
    title,
    verdict: focus ? verdictTitle(comparison, speech) : '',
    lead: leadText(comparison, words),
    chart: { strategies: scatterStrategies(comparison), front, texts: { ...scatterTexts(comparison, finding, found, speech), front: '' }, caption: sub },
    table: focus
      ? {
          heading: t('sheet.table', pair),
          columns: [
            t('column.indicator'),
            ...pairHeads(pair, words),
            t('column.difference'),
            t('column.interval', { confidence: confidenceText(comparison, speech) }),
            t('column.reading'),
          ],
          rows: indicatorRows(comparison, words),
        }
      : null,
    changes: focus ? { heading: speech.t('changes.title', { strategy: focus.title }), items: changes, none: speech.t('changes.nothing') } : null,
    assumptions: { heading: t('sheet.assumptions'), ...someOf(assumptions, most, words), first: someOf(assumptions, LEAST_ASSUMPTIONS, words) },
    caveats: { heading: t('sheet.caveats'), items: [...caveatSentences(comparison, speech), seasonsText(comparison, words)] },
    guardrails: guardrailItems(input, words),
    note: { heading: t('sheet.note'), text: filled(draft.note) ?? '' },
    strategies: {
      heading: t('sheet.strategies'),
      columns: [speech.t('chart.strategy'), t('column.sales'), t('column.rate'), speech.t('chart.onFront')],
      rows: strategyRows(comparison, words),
    },
    causes: { heading: t('sheet.causes'), items: waterfallItems(comparison, words) },
    figures: input.figures,
    foot: footTexts(input, words),
  };
}

function someOf(assumptions: readonly ReportChange[], most: number, { t }: ReportWords): ReportAssumptions {
  const left = assumptions.length - most;
  const more = left > 0 ? t('sheet.more', { count: left }) : assumptions.length === 0 ? t('sheet.noAssumptions') : '';
  return { items: assumptions.slice(0, most), more };
}

/** Pixels a name may be long at the head of a column, by a generous estimate. */
const WIDEST_HEAD = 190;

/** The heads of both columns. Names that are too long for it stand in the heading above the table; here the columns are told apart by what they are. */
function pairHeads(pair: { readonly baseline: string; readonly strategy: string }, { t }: ReportWords): readonly [string, string] {
  const fits = [pair.baseline, pair.strategy].every((title) => estimateText(title, 12, false) <= WIDEST_HEAD);
  return fits ? [pair.baseline, pair.strategy] : [t('table.baseline'), t('table.strategy')];
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}

/** "one store, 28 days": how large the season is that was simulated. */
function settingText({ world }: Scenario, scope: string | null, { t, speech }: ReportWords): string {
  const store = scope === null ? undefined : world.stores.find(({ id }) => id === scope);
  const stores = store === undefined ? t('setting.stores', { count: world.stores.length }) : localText(store.title, speech.language, store.id);
  return t('setting.whole', { stores, days: t('setting.days', { count: world.calendar.days }) });
}

/** Below the title: what it took, and where the difference comes from. */
function leadText(comparison: Comparison, { t, speech }: ReportWords): string {
  const { focus, result } = comparison;
  if (!focus) return '';
  const hours = focus.result.indicators.labourHours?.mean ?? null;
  const change = differenceOf(result, focus.id, 'labourHours')?.relative.mean ?? 0;
  const values = { hours: figure(hours ?? 0, 0, speech.language), change: signedFigure(change * 100, 1, speech.language) + percentSign(speech.language) };
  const sentences = hours === null || hours === 0 ? [] : [Math.abs(change) < 0.001 ? t('lead.sameHours', values) : t('lead.otherHours', values)];
  const causes = (['complaints', 'lost'] as const).flatMap((topic) => {
    const waterfall = topic === 'complaints' ? waterfallOf(comparison, 'complaintRate', COMPLAINT_PARTS) : waterfallOf(comparison, 'lostSales', LOST_PARTS);
    const found = waterfall && waterfallFinding(waterfall);
    if (!found || found.kind === 'undecided' || found.causes.length === 0) return [];
    return [t(`lead.${topic}.${found.kind}`, { causes: causeList(found.causes, found.kind, speech) })];
  });
  return [...sentences, ...causes].join(speech.t('list.sentences'));
}

/** How many seasons it rests on, so that nobody takes a first look for a result. */
function seasonsText({ result }: Comparison, { t }: ReportWords): string {
  return t('sheet.seasons', { count: result.replications });
}

function footTexts({ comparison: { result }, computedAt }: ReportInput, words: ReportWords): ReportContent['foot'] {
  return [runText(result, words), digestText(result, words), formatDate(computedAt, words.speech.language)];
}
