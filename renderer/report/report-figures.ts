import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Comparison } from '../compare/comparison.js';
import { lossFigure, lossTable, salesLosses } from '../compare/exports/loss-export.js';
import { registerFigure, registerTable } from '../compare/exports/register-export.js';
import { tornadoFigure, tornadoTable } from '../compare/exports/tornado-export.js';
import { weekFigure, weekTable } from '../compare/exports/week-export.js';
import { treeStrategies } from '../compare/sections/loss-rows.js';
import { lossesText } from '../compare/sections/losses-section.js';
import { parameterWords } from '../compare/sections/parameter-words.js';
import { risksText } from '../compare/sections/risks-section.js';
import { tornadoOf } from '../compare/sections/tornado-rows.js';
import { tornadoText } from '../compare/sections/tornado-section.js';
import { weekMapOf } from '../compare/sections/week-map.js';
import { weekWriter } from '../compare/sections/week-text.js';
import { ranksFigure, ranksTable } from '../compare/why/fates-export.js';
import { changedFates, fatesText } from '../compare/why/fates-text.js';
import { partNames } from '../compare/why/part-names.js';
import { partsText, shareWriter } from '../compare/why/parts-text.js';
import { sharesFigure, sharesTable } from '../compare/why/shares-export.js';
import { useWhyWords, type WhyWords } from '../compare/why/use-why-words.js';
import type { Attribution, FateComparison, MeasuredRisk, Scenario, SensitivityResult } from '../simulation/door.js';
import { useExperiment, useStores } from '../stores/stores.js';
import type { ReportFigure } from './report-content.js';
import { type ReportWords, useReportWords } from './report-words.js';

/** Rows of a figure that has many: the page is one for the board. */
const MOST_ROWS = 8;

/** What was worked out on the Compare page about the two strategies on the report; null: not worked out. */
interface WorkedOut {
  readonly attribution: Attribution | null;
  readonly fates: FateComparison | null;
  readonly sensitivity: SensitivityResult | null;
  readonly risks: readonly MeasuredRisk[] | null;
}

/** The figures of the Compare page that can stand on the report: those of the comparison itself, and those that were worked out there. */
export function useReportFigures(comparison: Comparison | null, scenario: Scenario | null): readonly ReportFigure[] {
  const words = useReportWords();
  const why = useWhyWords();
  const { t: ofCase } = useTranslation('case');
  const worked = useWorkedOut(comparison);
  return useMemo(() => {
    if (!comparison?.focus || !comparison.baseline || !scenario) return [];
    const parameters = parameterWords(ofCase, words.speech.language);
    const { attribution, fates, sensitivity, risks } = worked;
    return [
      ...ofComparison(comparison, words),
      ...(attribution ? partsOf(attribution, partNames(scenario, ofCase, why), why, words) : []),
      ...(fates ? fatesOf(fates, comparison.focus.title, why, words) : []),
      ...(sensitivity ? tornadoFor(sensitivity, parameters, words) : []),
      ...(risks && risks.length > 0 ? [registerOf(risks, scenario, words)] : []),
    ];
  }, [comparison, scenario, worked, words, why, ofCase]);
}

function useWorkedOut(comparison: Comparison | null): WorkedOut {
  const stores = useStores();
  const text = useExperiment((s) => s.resultText);
  const pair = JSON.stringify([text, comparison?.focus?.id, comparison?.baseline?.id]);
  const attribution = useStore(stores.parts, (s) => (s.key === pair ? (s.answer?.attribution ?? null) : null));
  const fates = useStore(stores.fates, (s) => (s.key === pair ? (s.answer?.fates ?? null) : null));
  const sensitivity = useStore(stores.tornado, (s) => (s.key === pair ? (s.answer?.sensitivity ?? null) : null));
  const risks = useStore(stores.risks, (s) => (s.key === JSON.stringify([comparison?.focus?.id, text]) ? (s.answer?.risks ?? null) : null));
  return useMemo(() => ({ attribution, fates, sensitivity, risks }), [attribution, fates, sensitivity, risks]);
}

function ofComparison(comparison: Comparison, words: ReportWords): readonly ReportFigure[] {
  const { speech } = words;
  const strategies = treeStrategies(comparison);
  const losses = strategies.length === 0 ? null : salesLosses(strategies, speech);
  const [strategy, baseline] = [comparison.focus?.chart, comparison.baseline?.chart];
  const map = strategy && baseline ? weekMapOf(strategy, baseline, 'complaints') : null;
  return [
    ...(losses === null
      ? []
      : [
          {
            id: 'losses' as const,
            title: lossesText(losses.rows, comparison, speech),
            heading: losses.heading,
            figure: () => lossFigure(losses, speech),
            table: () => lossTable(losses, words),
          },
        ]),
    ...(map === null || map.hours.length === 0 ? [] : [weekOf(map, words)]),
  ];
}

function weekOf(map: ReturnType<typeof weekMapOf>, { speech }: ReportWords): ReportFigure {
  const { title, heading, text } = weekWriter(map, 'complaints', speech);
  return { id: 'week', title, heading, figure: () => weekFigure(map, title, text, speech), table: () => weekTable(map, 'complaints', speech) };
}

function partsOf(attribution: Attribution, nameOf: ReturnType<typeof partNames>, why: WhyWords, words: ReportWords): readonly ReportFigure[] {
  const shown = attribution.indicators.find(({ indicator }) => indicator === 'sales') ?? attribution.indicators[0];
  if (shown === undefined) return [];
  const heading = why.t('parts.caption', { heading: shareWriter(shown, why).heading });
  const figure = () => sharesFigure({ attribution, shown, nameOf }, why);
  return [{ id: 'parts', title: partsText(attribution, nameOf, why), heading, figure, table: () => sharesTable(attribution, nameOf, why, words) }];
}

function fatesOf(fates: FateComparison, strategy: string, why: WhyWords, words: ReportWords): readonly ReportFigure[] {
  const ranks = changedFates(fates).slice(0, MOST_ROWS);
  if (ranks.length === 0) return [];
  const title = fatesText(fates, strategy, why);
  return [{ id: 'fates', title, heading: why.t('fates.ranks'), figure: () => ranksFigure(ranks, why), table: () => ranksTable(fates, why, words) }];
}

function tornadoFor(sensitivity: SensitivityResult, parameters: ReturnType<typeof parameterWords>, words: ReportWords): readonly ReportFigure[] {
  const tornado = tornadoOf(sensitivity);
  if (tornado.rows.length === 0) return [];
  const { speech } = words;
  return [
    {
      id: 'tornado',
      title: tornadoText(tornado, parameters, speech),
      heading: speech.t('tornado.bothEnds'),
      figure: () => tornadoFigure({ ...tornado, rows: tornado.rows.slice(0, MOST_ROWS) }, parameters, speech),
      table: () => tornadoTable(tornado, parameters, words),
    },
  ];
}

function registerOf(risks: readonly MeasuredRisk[], scenario: Scenario, words: ReportWords): ReportFigure {
  const { speech } = words;
  return {
    id: 'risks',
    title: risksText({ answer: { strategy: '', seasons: 0, risks } }, scenario, speech),
    heading: speech.t('risksMeasured.caption'),
    figure: () => registerFigure(risks, scenario, speech),
    table: () => registerTable(risks, scenario, words),
  };
}
