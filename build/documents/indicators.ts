import { INDICATOR_GROUPS, type Indicator, type IndicatorGroup } from '../../sim/record/indicator.js';
import { HEADLINE_INDICATORS, INDICATORS } from '../../sim/record/indicators.js';

const INTRODUCTION = `# Indicators

Made by \`npm run generate\` from \`sim/record/indicator-tables\`; change them there.

What results, guardrails and tables can name. Every indicator is a function of the raw sums and histograms that a season leaves behind (\`sim/record/counts.ts\`), over the whole season and all stores. With the id of a store and a slash before it (\`north/sales\`) it is that store's; those marked "per store" are also in the results of a case with several stores.

**How it is taken over seasons**

- *sum*: the season's total, averaged over seasons.
- *ratio*: the sum of the numerators over all seasons divided by the sum of the denominators, never a mean of ratios.
- *quantile*: the quantile of each season's durations, averaged over seasons; from a histogram, exact to its bin (0.1 min below 30 min, 1 min below 2 h, 15 min below a day, 4 h below 14 days).
- *function*: any other function of the sums.

**Better** says which way is better; indicators without a direction are never judged. The headline is ${HEADLINE_INDICATORS.map((id) => `\`${id}\``).join(', ')}: statements about all four together use Bonferroni's correction.`;

const GROUP_TITLES: Readonly<Record<IndicatorGroup, string>> = {
  customers: 'Customers and sales · 顾客与销售',
  complaints: 'Complaints · 投诉',
  money: 'Money · 成本与利润',
  loyalty: 'Loyalty · 忠诚度',
  scores: 'Scores · 评分',
  stock: 'Stock · 库存',
  people: 'People · 员工',
  pressure: 'Service pressure · 服务压力',
  stations: 'Stations · 各环节',
  service: 'Service design and supply · 服务设计与供应',
  rules: 'Rules · 规则',
  change: 'Change and execution · 变革与执行',
  risks: 'Risks and public opinion · 风险与舆情',
};

const HEAD = ['| indicator | title | unit | better | taken as | definition | 定义 |', '| --- | --- | --- | --- | --- | --- | --- |'];

/** docs/indicators.md: every indicator with its unit, direction and definition in both languages. */
export function indicatorsDocument(): string {
  const groups = [...INDICATOR_GROUPS].sort((a, b) => firstOf(a) - firstOf(b));
  const chapters = groups.map((group) => {
    const rows = INDICATORS.filter((indicator) => indicator.group === group).map(writeRow);
    return [`## ${GROUP_TITLES[group]}`, '', ...HEAD, ...rows].join('\n');
  });
  return `${[INTRODUCTION, ...chapters].join('\n\n')}\n`;
}

/** Groups in the order in which their indicators are shown. */
function firstOf(group: IndicatorGroup): number {
  return INDICATORS.findIndex((indicator) => indicator.group === group);
}

function writeRow(indicator: Indicator): string {
  const { id, title, unitText, direction, kind, definition, perStore } = indicator;
  const taken = perStore ? `${kind}, per store` : kind;
  const cells = [
    `\`${id}\``,
    `${title.en} · ${title.zh}`,
    `${unitText.en} · ${unitText.zh}`,
    direction === 'none' ? '–' : direction,
    taken,
    definition.en,
    definition.zh,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
