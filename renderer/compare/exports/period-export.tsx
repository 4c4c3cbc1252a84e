import type { ExportCell } from '../../export/export-table.js';
import { TableMenu } from '../../export/table-menu.js';
import { localText } from '../../i18n/local-text.js';
import { useReportWords } from '../../report/report-words.js';
import { useCase } from '../../stores/stores.js';
import type { Comparison, Interval } from '../comparison.js';
import { findIndicator } from '../model-door.js';
import { spanName } from '../sections/period-finding.js';
import type { PeriodsShown } from '../sections/use-periods.js';

const READINGS = { better: 'better', worse: 'worse', 'not distinguishable': 'same', 'no direction': 'noDirection' } as const;

const cells = (interval: Interval | undefined): ExportCell[] => [interval?.mean ?? null, interval?.low ?? null, interval?.high ?? null];

/** An indicator through the season, to take away: in its own unit, in full precision. */
export function PeriodExport({ shown, comparison }: { readonly shown: PeriodsShown; readonly comparison: Comparison }) {
  const { t, speech } = useReportWords();
  const scenarioTitle = useCase((s) => s.scenario?.title);
  const indicator = findIndicator(shown.indicator);
  const language = speech.language === 'en' ? 'en' : 'zh';
  const titleOf = (id: string) => comparison.strategies.find((s) => s.id === id)?.title ?? id;
  const pointsOf = (id: string) => shown.lines.find(({ strategy }) => strategy === id)?.points ?? [];
  const three = (title: string) =>
    [title, `${title}, ${t('table.low')}`, `${title}, ${t('table.high')}`].map((each) => ({ title: each, format: '0.00' as const }));
  const table = () => ({
    name: `${indicator?.title[language] ?? shown.indicator} (${indicator?.unitText[language] ?? ''})`,
    columns: [
      { title: speech.t('periods.span'), width: 20 },
      ...three(titleOf(shown.baseline)),
      ...three(titleOf(shown.strategy)),
      ...three(t('table.difference')),
      { title: t('table.reading'), width: 18 },
    ],
    rows: pointsOf(shown.strategy).map((point, i) => [
      spanName(point, speech),
      ...cells(pointsOf(shown.baseline)[i]?.value),
      ...cells(point.value),
      ...cells(point.difference?.absolute),
      point.difference ? speech.t(`table.${READINGS[point.difference.verdict]}`) : '',
    ]),
  });
  return <TableMenu table={table} caseTitle={localText(scenarioTitle, speech.language, comparison.result.scenario.title)} />;
}
