import type { ExportTable } from '../../export/export-table.js';
import type { ReportWords } from '../../report/report-words.js';
import type { ComparedStrategy } from '../comparison.js';

/** The checks of coordination with what they found, a row for each check and strategy. */
export function balanceTable(checks: readonly string[], strategies: readonly ComparedStrategy[], { t, speech }: ReportWords): ExportTable {
  const language = speech.language === 'en' ? 'en' : 'zh';
  return {
    name: speech.t('fold.balance'),
    columns: [
      { title: speech.t('balance.check'), width: 28 },
      { title: t('table.strategy'), width: 24 },
      { title: t('table.reading'), width: 18 },
      { title: t('table.finding'), width: 80 },
    ],
    rows: checks.flatMap((check) =>
      strategies.map(({ title, isBaseline, result }) => {
        const finding = result.diagnosis?.find((each) => each.check === check);
        const state = finding ? `balance.${finding.state}` : isBaseline ? 'balance.notCompared' : 'balance.noMoves';
        return [speech.t(`balance.name.${check}`), title, speech.t(state), finding?.says[language] ?? ''];
      }),
    ),
  };
}
