import type { ExportTable } from '../../export/export-table.js';
import { figure } from '../../format/figures.js';
import { localText } from '../../i18n/local-text.js';
import { PaperRows, rowsHeight } from '../../paper/paper-rows.js';
import type { ReportWords } from '../../report/report-words.js';
import type { MeasuredRisk, Scenario } from '../../simulation/door.js';
import type { Speech } from '../finding-text.js';
import type { PaperFigure } from './figure-export.js';
import { intervalCells, intervalColumns } from './interval-columns.js';

const titlesOf =
  ({ world: { risks = [] } }: Scenario, language: Speech['language']) =>
  ({ id }: MeasuredRisk): string =>
    localText(risks.find((each) => each.id === id)?.title, language, id);

/** The risk register on paper: a bar to the measured loss with its interval, a line where the register asserts it. */
export function registerFigure(risks: readonly MeasuredRisk[], scenario: Scenario, speech: Speech): PaperFigure {
  const { t, language } = speech;
  const nameOf = titlesOf(scenario, language);
  const yuan = (value: number | null) => (value === null ? '–' : figure(Math.round(value), 0, language));
  const rows = risks.map((risk) => {
    const { mean, low, high } = risk.expectedLoss;
    return {
      id: risk.id,
      name: nameOf(risk),
      bars: [{ from: 0, to: mean ?? 0, colour: 'var(--ink-3)', isHollow: low !== null && high !== null && low <= 0 && high >= 0 }],
      ...(low === null || high === null ? {} : { whisker: { low, high } }),
      tick: risk.assertedLoss,
      texts: [String(risk.score), yuan(risk.assertedLoss), yuan(mean)],
    };
  });
  const columns = [
    { title: t('risksMeasured.score'), width: 76 },
    { title: t('risksMeasured.asserted'), width: 76 },
    { title: t('risksMeasured.measured'), width: 76 },
  ];
  return {
    height: rowsHeight(rows.length),
    draw: (width, measure) => <PaperRows name={t('risksMeasured.caption')} columns={columns} rows={rows} width={width} measure={measure} />,
  };
}

/** The risk register, asserted and measured. */
export function registerTable(risks: readonly MeasuredRisk[], scenario: Scenario, words: ReportWords): ExportTable {
  const { speech } = words;
  const { t } = speech;
  const nameOf = titlesOf(scenario, speech.language);
  return {
    name: t('fold.risks'),
    columns: [
      { title: t('risksMeasured.risk'), width: 34 },
      { title: t('risksMeasured.score'), format: '0' },
      { title: t('risksMeasured.colourHead') },
      { title: t('risksMeasured.times'), format: '0.00' },
      { title: t('risksMeasured.response'), width: 18 },
      { title: t('risksMeasured.asserted'), format: '0.00' },
      ...intervalColumns(t('risksMeasured.measured'), words),
      ...intervalColumns(t('risksMeasured.price'), words),
    ],
    rows: risks.map((risk) => [
      nameOf(risk),
      risk.score,
      t(`risksMeasured.colour.${risk.colour}`),
      risk.expected,
      t(`risksMeasured.kind.${risk.response}`),
      risk.assertedLoss,
      ...intervalCells(risk.expectedLoss),
      ...intervalCells(risk.price),
    ]),
  };
}
