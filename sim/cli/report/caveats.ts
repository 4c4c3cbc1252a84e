import { findIndicator, jointVerdicts, pairingWorth, type ResultDocument, type StrategyResult, verdictSentence } from '../../index.js';
import { controlLines } from './control-lines.js';
import { subjectOf } from './finding.js';
import { percent } from './numbers.js';

/** The most that field studies report for re-allocating labour (docs/model.md): sales, by more flexible allocation. */
const PUBLISHED_SALES_LIFT = 0.075;

/** What an honest reader is told below a comparison. */
export function comparisonCaveats(result: ResultDocument): string[] {
  const baseline = result.strategies.find((s) => s.id === result.baseline);
  const subject = result.strategies.find((s) => s.id === subjectOf(result));
  return [
    ...verdicts(result),
    ...(baseline ? headroom(baseline) : []),
    ...(subject ? [...beyondPublished(result, subject), ...together(result, subject)] : []),
    ...frontAndBest(result),
    sameCustomers(result, subject),
    ...controlLines(result),
    ...warnings(result),
  ];
}

/** The verdict on each strategy in plain words. */
function verdicts(result: ResultDocument): string[] {
  return result.strategies.flatMap(({ id, title }) => verdictSentence(result, id, title, 'en') ?? []);
}

/** Whom the strategies met: the same customers, or some of them another season's. */
function sameCustomers(result: ResultDocument, subject: StrategyResult | undefined): string {
  const others = result.strategies.filter((strategy) => strategy.demandGrowth !== undefined).map(({ title }) => title);
  if (others.length > 0) return `All but ${others.join(', ')} met the same customers: only between those are differences the effect of the strategy alone.`;
  return [
    'Every strategy met the same customers',
    subject ? worth(result, subject.id) : '',
    '. This is the effect of the strategy alone, not a before/after comparison of two seasons.',
  ].join('');
}

/** Each warning once, with the strategies it is about. */
export function warnings({ strategies }: ResultDocument): string[] {
  const about = new Map<string, string[]>();
  for (const { title, warnings: said } of strategies) for (const warning of said) about.set(warning, [...(about.get(warning) ?? []), title]);
  return [...about].map(([warning, titles]) => (titles.length === strategies.length ? warning : `${titles.join(', ')}: ${warning}`));
}

function headroom({ title, indicators }: StrategyResult): string[] {
  const mean = (name: string) => indicators[name]?.mean ?? null;
  const share = mean('lostSalesShare');
  const [queues, stock, advice, all] = [mean('lostToQueues'), mean('lostToStockouts'), mean('lostToNoAdvice'), mean('lostSales')];
  if (share === null || queues === null || stock === null || advice === null || all === null || all <= 0) return [];
  const part = (x: number) => percent((x / all) * share);
  return [
    `Headroom: ${title} loses ${percent(share)} % of its potential sales: ${part(queues)} % to queues, ${part(stock)} % to stock-outs, ${part(advice)} % for want of advice.`,
  ];
}

function beyondPublished(result: ResultDocument, { id, title }: StrategyResult): string[] {
  const low = result.differences?.find((d) => d.strategy === id && d.indicator === 'sales')?.relative.low ?? null;
  if (low === null || low <= PUBLISHED_SALES_LIFT) return [];
  return [`${title} gains more sales than field studies of re-allocating labour report (3 to 7.5 %): look at what the baseline loses before believing it.`];
}

/** Many intervals at 95 % each are not 95 % together; the headline ones are, with Bonferroni's wider intervals. */
function together(result: ResultDocument, { id, title }: StrategyResult): string[] {
  const joint = jointVerdicts(result, id);
  if (joint.length === 0) return [];
  const named = (verdict: string) => joint.filter((j) => j.verdict === verdict).map((j) => (findIndicator(j.indicator)?.title.en ?? j.indicator).toLowerCase());
  const parts = [
    ['better', named('better')],
    ['worse', named('worse')],
    ['not distinguishable', named('not distinguishable')],
  ] as const;
  const said = parts.flatMap(([verdict, names]) => (names.length === 0 ? [] : [`${verdict} on ${names.join(', ')}`]));
  return [`Each interval holds by itself. Taken together at ${percent(result.confidence)} % (Bonferroni), ${title} is ${said.join('; ')}.`];
}

/** What sharing the customers saved, where it saved something. */
function worth(result: ResultDocument, strategy: string): string {
  const [sales, complaints] = [pairingWorth(result, strategy, 'sales'), pairingWorth(result, strategy, 'complaintRate')];
  if (sales === null || complaints === null || Math.max(sales, complaints) < 1.2) return '';
  return `, which is worth ${sales.toFixed(1)} times as many seasons for sales and ${complaints.toFixed(1)} times for the complaint rate`;
}

function frontAndBest(result: ResultDocument): string[] {
  const title = (id: string) => result.strategies.find((s) => s.id === id)?.title ?? id;
  const lines: string[] = [];
  if (result.frontProbability && result.front) {
    const members = result.frontProbability.filter((m) => result.front?.includes(m.strategy));
    lines.push(
      `On the front of sales and complaint rate: ${members.map((m) => `${title(m.strategy)} (${percent(m.probability)} % of bootstrap samples)`).join(', ')}.`,
    );
  }
  if (result.best) lines.push(`Best by profit: ${title(result.best.strategy)}, in ${percent(result.best.confidence)} % of bootstrap samples.`);
  return lines;
}
