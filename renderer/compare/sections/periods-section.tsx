import { useState } from 'react';
import { Pick } from '../../components/pick.js';
import { Segmented } from '../../components/segmented.js';
import { Definition } from '../../definition/definition.js';
import { useReportWords } from '../../report/report-words.js';
import { FOLLOWED_INDICATORS, PERIOD_DAYS, type PeriodLength, type Scenario } from '../../simulation/door.js';
import type { Comparison } from '../comparison.js';
import { FigureExport } from '../exports/figure-export.js';
import { periodTable } from '../exports/period-export.js';
import { findIndicator } from '../model-door.js';
import { useSpeech } from '../use-speech.js';
import { CompareFold } from './compare-fold.js';
import { periodText } from './period-finding.js';
import { PeriodsChart } from './periods-chart.js';
import { PeriodsTable } from './periods-table.js';
import styles from './tables.module.css';
import { type PeriodsQuestion, usePeriods } from './use-periods.js';
import { WholeChainNote } from './whole-chain-note.js';

export interface PeriodsSectionProps {
  readonly comparison: Comparison;
  readonly scenario: Scenario;
  readonly scale: number;
}

const VIEWS = ['values', 'differences', 'table'] as const;
type PeriodsView = (typeof VIEWS)[number];

/** How an indicator went through the season, by day, week or month, and how much it differed. */
export function PeriodsSection({ comparison, scenario, scale }: PeriodsSectionProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { days } = scenario.world.calendar;
  const [asked, ask] = useState<PeriodsQuestion>({ indicator: 'complaintRate', by: days > 62 ? 'week' : 'day' });
  const [view, setView] = useState<PeriodsView>('values');
  const words = useReportWords();
  const shown = usePeriods(comparison, asked);
  const titleOf = (id: string) => findIndicator(id)?.title[language === 'en' ? 'en' : 'zh'] ?? id;
  const value = (id: string) => [comparison.baseline, comparison.focus].some((s) => (s?.result.indicators[id]?.mean ?? 0) !== 0);
  const lengths = (['day', 'week', 'month'] as const).filter((by) => days > PERIOD_DAYS[by] && (by !== 'day' || shown?.kept !== 'week'));
  return (
    <CompareFold name="periods" says={shown ? periodText(shown, titleOf(shown.indicator), speech) : t('periods.none')}>
      {() =>
        shown === null ? null : (
          <>
            <WholeChainNote />
            <div className={styles.controls}>
              <Pick
                label={t('periods.indicator')}
                value={asked.indicator}
                options={FOLLOWED_INDICATORS.filter(value).map((id) => ({ value: id, label: titleOf(id) }))}
                tip={<Definition indicator={asked.indicator} />}
                onChange={(indicator) => ask({ ...asked, indicator })}
              />
              {lengths.length > 1 && (
                <Segmented<PeriodLength>
                  label={t('periods.by')}
                  value={shown.by}
                  onChange={(by) => ask({ ...asked, by })}
                  segments={lengths.map((by) => ({ value: by, label: t(`periods.length.${by}`) }))}
                />
              )}
              <Segmented<PeriodsView>
                label={t('tools.view')}
                value={view}
                onChange={setView}
                segments={VIEWS.map((each) => ({ value: each, label: t(`periods.view.${each}`) }))}
              />
            </div>
            {view === 'table' ? (
              <>
                <div className={styles.exports}>
                  <FigureExport
                    title={periodText(shown, titleOf(shown.indicator), speech)}
                    heading={titleOf(shown.indicator)}
                    table={() => periodTable(shown, comparison, words)}
                  />
                </div>
                <PeriodsTable shown={shown} comparison={comparison} />
              </>
            ) : (
              <PeriodsChart shown={shown} comparison={comparison} scenario={scenario} scale={scale} differences={view === 'differences'} />
            )}
          </>
        )
      }
    </CompareFold>
  );
}
