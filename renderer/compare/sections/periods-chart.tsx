import { useMemo, useState } from 'react';
import { SeasonLines } from '../../charts/season-lines.js';
import { markStyle } from '../../components/strategy-mark.js';
import { figure } from '../../format/figures.js';
import { localText } from '../../i18n/local-text.js';
import { PaperSeason } from '../../paper/paper-season.js';
import { useReportWords } from '../../report/report-words.js';
import type { Scenario } from '../../simulation/door.js';
import type { ComparedStrategy, Comparison } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import { periodTable } from '../exports/period-export.js';
import { indicatorScale } from '../indicator-scale.js';
import { findIndicator, type Indicator } from '../model-door.js';
import { useSpeech } from '../use-speech.js';
import { periodText, spanName } from './period-finding.js';
import { periodWriter } from './period-writer.js';
import styles from './tables.module.css';
import type { PeriodsShown } from './use-periods.js';

export interface PeriodsChartProps {
  readonly shown: PeriodsShown;
  readonly comparison: Comparison;
  readonly scenario: Scenario;
  readonly scale: number;
  /** Differences about zero instead of both lines. */
  readonly differences: boolean;
}

/** Pixels of the chart on paper. */
const PAPER_HEIGHT = 360;

/** Two strategies through the season, or what lies between them. */
export function PeriodsChart({ shown, comparison, scenario, scale, differences }: PeriodsChartProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const words = useReportWords();
  const [at, setAt] = useState<number | null>(null);
  const writer = useMemo(() => periodWriter(shown, speech), [shown, speech]);
  const lines = useMemo(() => linesOf(shown, comparison, differences, language), [shown, comparison, differences, language]);
  const points = shown.lines.find(({ strategy }) => strategy === shown.strategy)?.points ?? [];
  const reading = (i: number) => readingText(i, { shown, comparison, differences, writer, speech });
  const title = findIndicator(shown.indicator)?.title[language === 'en' ? 'en' : 'zh'] ?? '';
  const parts = {
    lines,
    spans: points,
    days: scenario.world.calendar.days,
    stages: scenario.world.calendar.promotions.map(({ title: name, id, fromDay, toDay }) => ({ name: localText(name, language, id), fromDay, toDay })),
    verdicts: differences ? points.map(({ difference }) => difference?.verdict ?? ('not distinguishable' as const)) : null,
    texts: {
      name: t('periods.chartName', { finding: periodText(shown, title, speech) }),
      valueAxis: differences ? t('periods.changeAxis', { heading: writer.heading }) : writer.heading,
      dayAxis: t(`periods.axis.${shown.by}`),
      tick: (value: number, decimals: number) => figure(value, decimals, language),
      spanTick: (i: number) => (shown.by === 'day' ? String(points[i]?.fromDay ?? '') : String(i + 1)),
      reading,
    },
  };
  return (
    <>
      <p className={styles.reading} aria-hidden="true">
        {at === null ? t('periods.hint') : reading(at)}
      </p>
      <SeasonLines {...parts} scale={scale} at={at} onAt={setAt} />
      <div className={styles.exports}>
        <FigureExport
          title={periodText(shown, title, speech)}
          heading={parts.texts.valueAxis}
          figure={() => ({ height: PAPER_HEIGHT, draw: (width) => <PaperSeason {...parts} width={width} height={PAPER_HEIGHT} /> })}
          table={() => periodTable(shown, comparison, words)}
        />
      </div>
    </>
  );
}

/** Values in the unit they are written in, so that the axis has round numbers of it. */
function linesOf({ lines, baseline, strategy, indicator: id }: PeriodsShown, comparison: Comparison, differences: boolean, language: 'en' | 'zh-CN') {
  const largest = Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => Math.abs(value.mean ?? 0))));
  const { factor } = indicatorScale(findIndicator(id) as Indicator, largest, language);
  const times = (x: number | null) => (x === null ? null : x * factor);
  const named = (each: string): ComparedStrategy | undefined => comparison.strategies.find((s) => s.id === each);
  return (differences ? [strategy] : [baseline, strategy]).map((each) => ({
    id: each,
    title: named(each)?.title ?? each,
    color: markStyle(named(each)?.mark ?? 0).color,
    isStrong: each === strategy,
    values: (lines.find((line) => line.strategy === each)?.points ?? []).map(({ value, difference }) => {
      const interval = differences ? difference?.absolute : value;
      return { mean: times(interval?.mean ?? null), low: times(interval?.low ?? null), high: times(interval?.high ?? null) };
    }),
  }));
}

interface ReadingInput {
  readonly shown: PeriodsShown;
  readonly comparison: Comparison;
  readonly differences: boolean;
  readonly writer: ReturnType<typeof periodWriter>;
  readonly speech: ReturnType<typeof useSpeech>;
}

/** "Day 13: Siloed static 23.1 (22.0 to 24.2), Dynamic pool 15.0 (14.1 to 15.9)". */
function readingText(i: number, { shown, comparison, differences, writer, speech }: ReadingInput): string {
  const { t } = speech;
  const titleOf = (id: string) => comparison.strategies.find((s) => s.id === id)?.title ?? id;
  const parts = shown.lines.flatMap(({ strategy, points }) => {
    const point = points[i];
    if (!point || (differences && strategy !== shown.strategy)) return [];
    const nothing = { mean: null, low: null, high: null };
    const text = differences ? writer.withRange(point.difference?.absolute ?? nothing, writer.change) : writer.withRange(point.value, writer.value);
    return [`${titleOf(strategy)} ${text}`];
  });
  const span = shown.lines[0]?.points[i];
  return span ? t('periods.reading', { span: spanName(span, speech), values: parts.join(t('list.separator')) }) : '';
}
